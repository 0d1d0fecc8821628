import type { OptionSpan } from "../../core/book.ts";
import { dayOf } from "../../core/day.ts";
import type { Measures } from "../../core/fact.ts";
import { Case, type Verdict } from "../../core/rules.ts";
import type { Answers, CasePerson, HistoryVisit } from "../core/cases.ts";
import { isCounting, known } from "./childChart.ts";

/** What the form of a correction holds, as it was written: kilograms, centimetres. */
export interface Written {
  readonly weight: string;
  readonly length: string;
  readonly muac: string;
  readonly head: string;
  readonly position: string;
}

const FIELDS = [
  ["weight", "weight_g", 1000],
  ["length", "length_mm", 10],
  ["muac", "muac_mm", 10],
  ["head", "head_mm", 10],
] as const;

/** "7,8" or "7.8" in thousandths or tenths as a whole number; undefined for what is no number, or not above 0. */
export function parsed(text: string, unit: 10 | 1000): number | undefined {
  const value = text.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(value)) return undefined;
  const number = Math.round(Number(value) * unit);
  return number > 0 ? number : undefined;
}

/** A corrected measurement, all of it said anew: what was not asked for stays as it was said. Undefined where a number is none, or nothing is left. */
export function correction(was: Readonly<Record<string, unknown>>, written: Written): Answers | undefined {
  const body: Record<string, unknown> = { ...was };
  for (const [field, name, unit] of FIELDS) {
    const text = written[field].trim();
    const value = text === "" ? undefined : parsed(text, unit);
    if (text !== "" && value === undefined) return undefined;
    if (value === undefined) delete body[name];
    else body[name] = value;
  }
  if (FIELDS.every(([, name]) => body[name] === undefined)) return undefined;
  if (body.length_mm === undefined || written.position === "") delete body.position;
  else body.position = written.position;
  return { "/body": body };
}

/** The body of a measurement as it was said, to be said anew with one thing put right. */
export function bodyOf({ values }: Pick<HistoryVisit, "values">): Record<string, unknown> {
  const { weightG, lengthMm, position, headMm, muacMm, oedema, scale } = values;
  const body = { weight_g: weightG, length_mm: lengthMm, position, head_mm: headMm, muac_mm: muacMm, scale };
  const said = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  return oedema ? { ...said, oedema } : said;
}

export type DoubtCode = Verdict["doubts"][number]["code"];

/** They say how to note something, not that it is wrong: the same that the kader's phone does not stop for. */
const NOT_NOW: readonly DoubtCode[] = [
  "BERDIRI_DI_BAWAH_24_BULAN",
  "BERDIRI_DI_BAWAH_9_BULAN",
  "TERLENTANG_MULAI_24_BULAN",
  "BBL_MUNGKIN_GRAM",
];

/** What the rules doubt about a corrected measurement, by the limits that the kader's phone asks by. */
export function doubtsOf(
  person: CasePerson,
  visits: readonly HistoryVisit[],
  options: readonly OptionSpan[],
  corrected: { readonly fact: string; readonly day: string },
  body: unknown,
): DoubtCode[] {
  const others = visits.filter((visit) => isCounting(visit) && visit.fact !== corrected.fact);
  const { doubts } = new Case(known(person, others), options).judge(dayOf(corrected.day), body as Measures);
  return doubts.map(({ code }) => code).filter((code) => !NOT_NOW.includes(code));
}
