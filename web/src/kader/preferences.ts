/** How this phone is set up for its posyandu; nothing in it is about a person. */
export interface Preferences {
  /** Decimals that the scale shows: 1 or 2. */
  readonly decimals: 1 | 2;
}

const KEY = "tumbuh-preferences";
const USUAL: Preferences = { decimals: 1 };

/** The usual ones where nothing was kept, or where the browser keeps nothing. */
export function readPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
    return { decimals: kept.decimals === 2 ? 2 : 1 };
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
