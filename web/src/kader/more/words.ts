import type { MoreSayings, Sayings } from "../../texts/sayings.ts";
import type { MoreWords } from "../../texts/more.id.ts";

// The words of what is fetched after the first entry come with it, in the language of the room.

let held: MoreWords | undefined;

/** The screens' own words are at hand from then on; those of the rule book are the answer. */
export async function fetchWords(language: "id" | "en"): Promise<MoreSayings> {
  if (language === "id") {
    const [{ moreId }, cards] = await Promise.all([
      import("../../texts/more.id.ts"),
      import("#phone/texts_id_cards.js"),
    ]);
    held = moreId;
    return cards.default;
  }
  const [{ moreEn }, cards] = await Promise.all([import("../../texts/more.en.ts"), import("#phone/texts_en_cards.js")]);
  held = moreEn;
  return cards.default;
}

/** What the rule book says of gifts. */
export async function fetchGiftWords(language: "id" | "en"): Promise<MoreSayings> {
  const words = language === "id" ? import("#phone/texts_id_reward.js") : import("#phone/texts_en_reward.js");
  return (await words).default;
}

/** For screens that are fetched later: the words come with them. */
export function useMore(): MoreWords {
  if (!held) throw new Error("words are fetched before the screen");
  return held;
}

/** The label of a code; for one whose words this edition does not have yet, the code in letters that can be read. */
export function labelOr(texts: Sayings, family: string, code: string): string {
  try {
    return texts.label(family, code);
  } catch {
    const plain = code.replace(/_/g, " ").toLowerCase();
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  }
}

/** What is said to a mother; the label where there is no sentence. */
export function sayOr(texts: Sayings, family: string, message: Parameters<Sayings["say"]>[1]): string {
  try {
    return texts.say(family, message, "parent");
  } catch {
    return labelOr(texts, family, typeof message === "string" ? message : message.code);
  }
}
