import type { Period } from "./period.ts";
import type { Talk } from "./talk.ts";

// What the server says of papers (module report). What is null there is absent here.

export const FORMATS = ["PDF", "XLSX", "CSV"] as const;
export type Format = (typeof FORMATS)[number];

/** A paper that can be had; `source` says whose form it is. */
export interface Offer {
  readonly paper: string;
  readonly name: string;
  readonly source: string;
}

export interface Offers {
  readonly place: string;
  readonly name: string;
  readonly period: Period;
  /** Posyandu that were open; of these so many are signed, and so many would be printed as drafts. */
  readonly expected: number;
  readonly signed: number;
  readonly drafts: number;
  readonly papers: readonly Offer[];
}

/** A referral for which there is a letter. */
export interface Letter {
  readonly referral: string;
  readonly person: string;
  readonly name?: string;
  readonly day: string;
  readonly to: string;
  readonly urgent: boolean;
}

const asked = (place: string, period: Period) => `place=${encodeURIComponent(place)}&period=${period}`;

export const offers = (talk: Talk, place: string, period: Period): Promise<Offers> =>
  talk.get(`/api/reports?${asked(place, period)}`);

export const letters = async (talk: Talk, place: string): Promise<readonly Letter[]> =>
  (await talk.get<{ letters: Letter[] }>(`/api/reports/letters?place=${encodeURIComponent(place)}`)).letters;

export const paperPath = (paper: string, place: string, period: Period, format: Format): string =>
  `/api/reports/papers/${encodeURIComponent(paper)}?${asked(place, period)}&format=${format}`;

export const letterPath = ({ person, referral }: Pick<Letter, "person" | "referral">, format: Format): string =>
  `/api/reports/letters/${person}/${referral}?format=${format}`;
