import type { Choice } from "#phone/tumbuh.js";
import { forms, type FormFace, type Who } from "#phone/cards.js";

// The forms of the cards: what is asked of whom, and what the answers come to. Declared once, in Java (id.tumbuh.care.card.Form);
// one renderer shows them all. Fetched with the screens that ask them.

export { forms };
export type { Coded, FieldFace, FindingFace, FormFace, Kind, Reading, Refer, Said, Size, Who } from "#phone/cards.js";

/** One of them; undefined where it is not for her or him. */
export function formFor(who: Who, code: string, choices: readonly Choice[]): FormFace | undefined {
  return forms(who, choices).find((form) => form.code === code);
}
