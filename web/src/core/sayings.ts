import type { Texts } from "#phone/texts.js";

export type { Texts };

/** The words of the rule book in a language; each language is fetched when it is asked for. */
export async function sayings(language: "id" | "en"): Promise<Texts> {
  const [{ texts }, { default: catalogue }] = await Promise.all([
    import("#phone/texts.js"),
    language === "id" ? import("#phone/texts_id.js") : import("#phone/texts_en.js"),
  ]);
  return texts(catalogue);
}
