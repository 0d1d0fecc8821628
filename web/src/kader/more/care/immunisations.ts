import type { ScheduleRow } from "../../../core/programme.ts";
import { fullMonths, type Day } from "../../../core/day.ts";
import type { Outcome, ServedEntry } from "../../../core/entries.ts";

/**
 * given; now: its time has come; late: its time has passed; later: not yet of age; said: refused and the like; unknown: its time has
 * passed, but no dose of this child was ever written down here, so nobody can say that it is missing.
 */
export type DoseState = "given" | "now" | "late" | "later" | "said" | "unknown";

export interface DoseRow {
  readonly dose: string;
  readonly state: DoseState;
  readonly fromMonths: number;
  /** When it was given, or when it was said that it was not. */
  readonly day?: Day;
  readonly outcome?: Outcome;
  /** What a correction is made on. */
  readonly entry?: ServedEntry;
}

/** The schedule with what this child was given. What was given and is in no schedule any more stands at the end. */
export function doseRows(
  schedule: readonly ScheduleRow[],
  doses: readonly string[],
  served: readonly ServedEntry[],
  birth: Day,
  today: Day,
): DoseRow[] {
  const months = fullMonths(birth, today);
  const known = served.some(({ what }) => doses.includes(what));
  const rows = schedule.map(({ dose, fromMonths, beforeMonths }): DoseRow => {
    const said = lastOf(served, dose);
    if (said) return { dose, fromMonths, state: said.outcome === "DIBERIKAN" ? "given" : "said", ...told(said) };
    const state = months < fromMonths ? "later" : months < beforeMonths ? "now" : known ? "late" : "unknown";
    return { dose, fromMonths, state };
  });
  const listed = new Set<string>(schedule.map(({ dose }) => dose));
  const others = doses.filter((dose) => !listed.has(dose)).flatMap((dose) => lastOf(served, dose) ?? []);
  return [
    ...rows,
    ...others.map((said): DoseRow => ({ dose: said.what, fromMonths: 0, state: "given", ...told(said) })),
  ];
}

const told = (entry: ServedEntry) => ({ entry, day: entry.day, outcome: entry.outcome });

/** A dose that was given stays given, whatever somebody said before or after. */
function lastOf(served: readonly ServedEntry[], dose: string): ServedEntry | undefined {
  const all = served.filter(({ what }) => what === dose);
  return all.find(({ outcome }) => outcome === "DIBERIKAN") ?? all[all.length - 1];
}
