import type { OfficerWords } from "../../texts/officer.id.ts";
import { dateText, decimalText } from "../../texts/format.ts";
import { dayOf } from "../../core/day.ts";
import type { Said } from "../core/cases.ts";

export type Catalogue = (typeof import("#words/id"))["default"];

/** Everything a screen says: its own words and the labels of the rule book's codes, in one language. */
export class Tongue {
  constructor(
    readonly words: OfficerWords,
    private readonly catalogue: Catalogue,
  ) {}

  /** A few words for a code; the code itself where a newer server has one that this app does not know. */
  label(family: string, code: string): string {
    return this.catalogue[family]?.[code]?.label ?? code;
  }

  /** Of a code that may be of one of several families. */
  labelOf(families: readonly string[], code: string): string {
    return this.label(families.find((family) => this.catalogue[family]?.[code]) ?? "", code);
  }

  about(family: string, code: string): string {
    return this.catalogue[family]?.[code]?.about ?? "";
  }

  codes(family: string): string[] {
    return Object.keys(this.catalogue[family] ?? {});
  }

  said(texts: Said): string {
    return texts[this.words.language];
  }

  /** "3 Nov 2026" of "2026-11-03" or of a moment; an empty text for neither. */
  day(iso: string | undefined): string {
    const day = dayOf((iso ?? "").slice(0, 10));
    return Number.isNaN(day) ? "" : dateText(day, this.words);
  }

  /** A number as people write it, with so many decimals. */
  number(value: number, decimals = 0): string {
    const whole = decimals === 0;
    const text = decimalText(Math.round(value * 10 ** decimals), decimals, this.words);
    return whole ? text.replace("-", "−").replace(/\B(?=(\d{3})+$)/g, this.words.thousand) : text;
  }

  /** "87,5 %"; a dash for what cannot be computed. */
  percent(value: number | undefined): string {
    return value === undefined ? this.words.none : this.words.percent(this.number(value, 1));
  }

  /** "12,5 kg · 87,7 cm" */
  size(measured: { readonly weightG?: number | undefined; readonly lengthMm?: number | undefined }): string {
    const { weightG, lengthMm } = measured;
    const parts = [];
    if (weightG !== undefined) parts.push(`${this.number(weightG / 1000, weightG % 100 === 0 ? 1 : 2)} kg`);
    if (lengthMm !== undefined) parts.push(`${this.number(lengthMm / 10, 1)} cm`);
    return parts.length > 0 ? parts.join(" · ") : this.words.none;
  }
}

export async function tongue(language: "id" | "en"): Promise<Tongue> {
  if (language === "id") {
    const [{ officerId }, catalogue] = await Promise.all([import("../../texts/officer.id.ts"), import("#words/id")]);
    return new Tongue(officerId, catalogue.default);
  }
  const [{ officerEn }, catalogue] = await Promise.all([import("../../texts/officer.en.ts"), import("#words/en")]);
  return new Tongue(officerEn, catalogue.default);
}
