import type { LaterWords } from "../texts/later.id.ts";
import type { MoreSayings } from "../texts/sayings.ts";

// The words of every screen behind the scale come with it, in the language of the room.

let held: LaterWords | undefined;

/** The screens' own words are at hand from then on; those of the rule book are the answer. */
export async function fetchLater(language: "id" | "en"): Promise<MoreSayings> {
  if (language === "id") {
    const [{ laterId }, verdict, due] = await Promise.all([
      import("../texts/later.id.ts"),
      import("#phone/texts_id.js?verdict"),
      import("#phone/texts_id.js?due"),
    ]);
    held = laterId;
    return both(verdict.default, due.default);
  }
  const [{ laterEn }, verdict, due] = await Promise.all([
    import("../texts/later.en.ts"),
    import("#phone/texts_en.js?verdict"),
    import("#phone/texts_en.js?due"),
  ]);
  held = laterEn;
  return both(verdict.default, due.default);
}

const both = (one: MoreSayings, other: MoreSayings): MoreSayings => ({
  language: one.language,
  texts: { ...one.texts, ...other.texts },
});

/** For screens that are fetched later: the words come with them. */
export function useLater(): LaterWords {
  if (!held) throw new Error("words are fetched before the screen");
  return held;
}
