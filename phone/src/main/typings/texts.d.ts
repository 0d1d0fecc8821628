// The words of every code: texts.js says them. A language is four modules, so that an app loads what the first entry says and fetches
// the rest when it is asked for: texts_id.js (growth's codes, services, doses, reasons and outcomes), texts_id_cards.js (forms, mothers
// and the month's counts), texts_id_worker.js (what the health worker reads of both) and texts_id_reward.js (gifts, in all voices). Written by hand; a test holds it equal.
// A text, a value or an argument that is missing is a mistake of ours and throws an Error that names the key.

import type { Message } from "./growth.js";

/** For the mother or father, or with the exact terms for the health worker. */
export type Voice = "parent" | "worker";

/** By family and code the label, and what the parent hears. */
export type Families = Readonly<Record<string, Readonly<Record<string, readonly [label: string, parent: string]>>>>;

/** The default export of texts_id.js and texts_en.js. */
export interface Catalogue {
  readonly language: "id" | "en";
  readonly decimal: string;
  readonly texts: Families;
}

/** Words to be fetched when they are asked for. */
export interface MoreWords {
  readonly language: "id" | "en";
  readonly texts?: Families;
  /** By family and code what the health worker reads. */
  readonly worker?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The default export of texts_id_cards.js and texts_en_cards.js. */
export interface CardsCatalogue extends MoreWords {
  readonly texts: Families;
}

/** The default export of texts_id_worker.js and texts_en_worker.js. */
export interface WorkerCatalogue extends MoreWords {
  readonly worker: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The default export of texts_id_reward.js and texts_en_reward.js. */
export interface RewardCatalogue extends MoreWords {
  readonly texts: Families;
  readonly worker: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of a language; `family` is what stands before the dot of a code's key: "alert", "service", "why", …. */
export interface Texts {
  readonly language: "id" | "en";
  /** The same with more words; this one stays as it is. Those of another language are an Error. */
  with(more: MoreWords): Texts;
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

/** To say a family that is not loaded, or something in the voice of the worker without those words, is an Error. */
export function texts(catalogue: Catalogue, more?: MoreWords): Texts;
