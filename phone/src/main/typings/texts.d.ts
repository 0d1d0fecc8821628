// The words of every code: texts.js says them, texts_id.js and texts_en.js hold them. Written by hand; a test holds it equal.
// The catalogue of a language is a module of its own, so that an app loads the one it shows and fetches the other when asked.
// A text, a value or an argument that is missing is a mistake of ours and throws an Error that names the key.

import type { Message } from "./growth.js";

/** For the mother or father, or with the exact terms for the health worker. */
export type Voice = "parent" | "worker";

/** The default export of texts_id.js and texts_en.js: labels, and what the parent hears. */
export interface Catalogue {
  readonly language: "id" | "en";
  readonly decimal: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The default export of texts_id_worker.js and texts_en_worker.js: what the health worker reads, to be fetched when asked. */
export interface WorkerCatalogue {
  readonly language: "id" | "en";
  readonly texts: Readonly<Record<string, string>>;
}

/** The words of a language; `family` is what stands before the dot of a code's key: "alert", "service", "why", …. */
export interface Texts {
  readonly language: "id" | "en";
  /** A few words, for a chip or a table. */
  label(family: string, code: string): string;
  /** The sentence of a code or of a message with its arguments. */
  say(family: string, message: string | Message<string>, voice: Voice): string;
  /** 7,8 kg from grams. */
  kilograms(grams: number): string;
  /** +310 g, −100 g, 0 g. */
  gain(grams: number): string;
  /** 87,5 cm from millimetres. */
  centimetres(millimetres: number): string;
  /** −2,31. */
  score(z: number): string;
  /** A number with exactly so many decimals, a half away from zero. */
  decimal(value: number, decimals: number): string;
  /** 1.826: a whole number with a mark between thousands. */
  whole(value: number): string;
  /** 87,5% from tenths of a percent. */
  percent(tenths: number): string;
  /** 3 Nov 2026. */
  date(epochDay: number): string;
  /** 12 bln; written out 12 bulan. */
  months(count: number, writtenOut: boolean): string;
  /** 5 hari. */
  days(count: number, writtenOut: boolean): string;
}

/** Without the health worker's words, to say something in that voice is an Error. */
export function texts(catalogue: Catalogue, worker?: WorkerCatalogue): Texts;
