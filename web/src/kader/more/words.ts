import type { Sayings } from "../../texts/sayings.ts";
import type { MoreWords } from "../../texts/more.id.ts";

// The words of what is fetched after the first entry come with it, in the language of the room.

let held: MoreWords | undefined;

export async function fetchWords(language: "id" | "en"): Promise<MoreWords> {
  held =
    language === "id"
      ? (await import("../../texts/more.id.ts")).moreId
      : (await import("../../texts/more.en.ts")).moreEn;
  return held;
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
