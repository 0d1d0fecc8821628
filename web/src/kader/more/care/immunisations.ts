import type { DueItem } from "../../../core/ruleBook.ts";
import type { ScheduleRow } from "../../../core/programme.ts";
import { fullMonths, type Day } from "../../../core/day.ts";
import type { Outcome, ServedEntry } from "../../../core/entries.ts";

/**
 * given; now: its time has come; late: its time has passed; later: not yet of age; after: the dose before it comes first; said: refused
 * and the like; unknown: its time has passed and it is not written down, but it may have been given: a later one was, or of this child
 * no dose was ever written down here. Nobody can say that such a one is missing: it is asked.
 */
export type DoseState = "given" | "now" | "late" | "later" | "after" | "said" | "unknown";

export interface DoseRow {
  readonly dose: string;
  readonly state: DoseState;
  readonly fromMonths: number;
  /** When it was given, or when it was said that it was not. */
  readonly day?: Day;
  readonly outcome?: Outcome;
  /** The one that comes first. */
  readonly before?: string;
  /** What a correction is made on. */
  readonly entry?: ServedEntry;
}

/** What the schedule is read with. */
export interface DosesOf {
  readonly schedule: readonly ScheduleRow[];
  /** The codes of all doses, also those of other provinces and times. */
  readonly doses: readonly string[];
  readonly served: readonly ServedEntry[];
  /** What the rule book says is due: it knows the intervals, and which vaccine stands for which. */
  readonly due: readonly Pick<DueItem, "what" | "late">[];
  readonly birth: Day;
  readonly today: Day;
}

/** The schedule with what this child was given. What was given and is in no schedule any more stands at the end. */
export function doseRows({ schedule, doses, served, due, birth, today }: DosesOf): DoseRow[] {
  const months = fullMonths(birth, today);
  const known = served.some(({ what }) => doses.includes(what));
  const given = (dose: string) => lastOf(served, dose)?.outcome === "DIBERIKAN";
  const standsFor = (dose: string) => given(dose) || given(twinOf(dose));
  const listed = schedule.map(({ dose }) => dose as string);
  const rows = schedule
    .filter(({ dose }) => given(dose) || !given(twinOf(dose)))
    .map(({ dose, fromMonths }): DoseRow => {
      const said = lastOf(served, dose);
      if (said) return { dose, fromMonths, state: said.outcome === "DIBERIKAN" ? "given" : "said", ...told(said) };
      const item = due.find(({ what }) => what === dose);
      if (item) return { dose, fromMonths, state: !item.late ? "now" : known ? "late" : "unknown" };
      if (months < fromMonths) return { dose, fromMonths, state: "later" };
      const later = listed.some(
        (other) => isSeries(dose, other) && numberOf(other) > numberOf(dose) && standsFor(other),
      );
      const before = later
        ? undefined
        : listed.find((one) => isSeries(dose, one) && numberOf(one) === numberOf(dose) - 1);
      return before === undefined
        ? { dose, fromMonths, state: "unknown" }
        : { dose, fromMonths, state: "after", before };
    });
  const others = doses.filter((dose) => !listed.includes(dose)).flatMap((dose) => lastOf(served, dose) ?? []);
  return [
    ...rows,
    ...others.map((said): DoseRow => ({ dose: said.what, fromMonths: 0, state: "given", ...told(said) })),
  ];
}

const told = (entry: ServedEntry) => ({ entry, day: entry.day, outcome: entry.outcome });

/** The hexavalent vaccine stands for DPT-HB-Hib of the same number, which the boosters go on with. */
const twinOf = (dose: string): string =>
  dose.startsWith("HEXA") ? dose.replace("HEXA", "DPT") : dose.replace(/^DPT/, "HEXA");
const nameOf = (dose: string): string => dose.replace(/\d+$/, "").replace("HEXA", "DPT");
const isSeries = (dose: string, other: string): boolean => nameOf(dose) === nameOf(other);
const numberOf = (dose: string): number => Number(/\d+$/.exec(dose)?.[0] ?? 1);

/** A dose that was given stays given, whatever somebody said before or after. */
function lastOf(served: readonly ServedEntry[], dose: string): ServedEntry | undefined {
  const all = served.filter(({ what }) => what === dose);
  return all.find(({ outcome }) => outcome === "DIBERIKAN") ?? all[all.length - 1];
}
