import { texts } from "#phone/texts.js";
import { id, type Words } from "./id.ts";
import { sayings, type Sayings } from "./sayings.ts";

/** What the first weighing says, in a language. Indonesian is there from the beginning; the other is fetched when it is chosen. */
export async function tongue(language: "id" | "en"): Promise<{ readonly words: Words; readonly texts: Sayings }> {
  if (language === "id") return { words: id, texts: sayings };
  const [{ en }, { default: catalogue }] = await Promise.all([import("./en.ts"), import("#phone/texts_en.js?first")]);
  return { words: en, texts: texts(catalogue) };
}
