import type { HistoryVisit, Measured } from "../core/cases.ts";

/** How many earlier measurements stand beneath those that a case is about. */
const EARLIER = 4;

/** A line of the table: everything that was measured then, in grams and millimetres. */
export interface Line {
  readonly fact: string;
  readonly day: string;
  readonly weightG?: number | undefined;
  readonly lengthMm?: number | undefined;
  readonly position?: "lying" | "standing" | undefined;
  readonly muacMm?: number | undefined;
  readonly headMm?: number | undefined;
  readonly oedema: boolean;
  readonly letter?: string | undefined;
  readonly paper?: string | undefined;
  /** The case is about it; of others, it is there to compare. */
  readonly asked: boolean;
  readonly counts: boolean;
}

/** What a case is about first, then what counted before it, the newest first. */
export function linesOf(measured: readonly Measured[], visits: readonly HistoryVisit[], until: string): Line[] {
  const known = new Map(visits.map((visit) => [visit.fact, visit]));
  const asked = measured.map((one): Line => {
    const {
      position,
      muacMm = one.muacMm,
      headMm = one.headMm,
      oedema = one.oedema ?? false,
    } = known.get(one.fact)?.values ?? ({} as Partial<HistoryVisit["values"]>);
    const { fact, day, weightG, lengthMm, letter, paper, counts } = one;
    return { fact, day, weightG, lengthMm, position, muacMm, headMm, oedema, letter, paper, asked: true, counts };
  });
  const first = measured.reduce((least, { day }) => (day < least ? day : least), until);
  const before = visits
    .filter(({ fact, day, standing }) => {
      const soon = measured.length > 0 ? day < first : day <= first;
      return soon && standing === "official" && !measured.some((one) => one.fact === fact);
    })
    .sort((one, other) => (one.day < other.day ? 1 : -1))
    .slice(0, EARLIER)
    .map(({ fact, day, letter, values }): Line => ({ fact, day, letter, ...values, asked: false, counts: false }));
  return [...asked, ...before];
}

/** Which measures at least one line has: no empty columns. */
export const columnsOf = (lines: readonly Line[]) =>
  (["weightG", "lengthMm", "muacMm", "headMm"] as const).filter((column) =>
    lines.some((line) => line[column] !== undefined),
  );
