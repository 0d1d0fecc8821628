import { texts, type MoreWords, type Texts } from "#phone/texts.js";
import catalogue from "#phone/texts_id.js?first";

/** The words of the rules, for the mother and for the kader. Those of health workers are not fetched. */
export type Sayings = Pick<Texts, "label" | "say" | "with">;
/** Of the result, of services, of forms, mothers and counts: fetched with their screens. */
export type MoreSayings = MoreWords;

export const sayings: Sayings = texts(catalogue);
