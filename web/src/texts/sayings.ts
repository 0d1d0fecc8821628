import { texts, type Texts } from "#phone/texts.js";
import catalogue from "#phone/texts_id.js";

/** The words of the rules, for the mother and for the kader. Those of health workers are not fetched. */
export type Sayings = Pick<Texts, "label" | "say">;

export const sayings: Sayings = texts(catalogue);
