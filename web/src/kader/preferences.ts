/** How this phone is set up for its posyandu; nothing in it is about a person. */
export interface Preferences {
  /** Decimals that the scale shows: 1 or 2. */
  readonly decimals: 1 | 2;
  readonly language: "id" | "en";
  /** One kader does everything, or several at stations: in the order of the old five tables or of the new five steps. */
  readonly stations: "one" | "tables" | "steps";
}

const KEY = "tumbuh-preferences";
const USUAL: Preferences = { decimals: 1, language: "id", stations: "one" };

/** The usual ones where nothing was kept, or where the browser keeps nothing. */
export function readPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
    return {
      decimals: kept.decimals === 2 ? 2 : 1,
      language: kept.language === "en" ? "en" : "id",
      stations: kept.stations === "tables" || kept.stations === "steps" ? kept.stations : "one",
    };
  } catch {
    return USUAL;
  }
}

export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing: asked again next time.
  }
}
