import { fullMonths, monthOf, type Day } from "../../../core/day.ts";
import type { Uuid } from "../../../core/fact.ts";
import type { Person, Visit } from "../../../core/person.ts";
import { sweep, type ChildMonth, type SweepReason } from "../../../core/programme.ts";
import type { Case, Verdict } from "../../../core/rules.ts";
import { childRows, type ChildRow } from "../../children.ts";
import { asksAgain } from "../../letter.ts";

/** A child on a day of the posyandu, with what was found and why somebody should go there. */
export interface ChildDay {
  readonly row: ChildRow;
  /** The measurement of that day, or one at home later in its month. */
  readonly visit?: Visit;
  readonly verdict?: Verdict;
  /** The most urgent first; what rests on measures that are in doubt is none. */
  readonly reasons: readonly SweepReason[];
  /** The rules doubt what was measured, and nobody has looked: it says nothing of growth before it is measured again. */
  readonly again: boolean;
}

export function childDays(people: ReadonlyMap<Uuid, Person>, day: Day, caseOf: (person: Person) => Case): ChildDay[] {
  const rows = childRows(people, day, (person) => caseOf(person).visits).filter((row) => row.expected || row.present);
  const days = rows.map((row) => dayOfChild(row, day, caseOf(row.person)));
  const reasons = sweep(days.map(({ month }) => month));
  return days.map(({ month: _, ...one }, index) => ({ ...one, reasons: reasons[index] ?? [] }));
}

function dayOfChild(row: ChildRow, day: Day, child: Case): Omit<ChildDay, "reasons"> & { month: ChildMonth } {
  const inMonth = child.visits.filter((visit) => visit.day >= day && monthOf(visit.day) === monthOf(day));
  const visit = inMonth.find((one) => one.weight_g !== undefined) ?? inMonth[0];
  const verdict = visit && child.judge(visit.day, visit);
  const again = verdict !== undefined && asksAgain(verdict, visit);
  const { kms, alerts = [] } = (!again && verdict) || {};
  return {
    row,
    ...(visit ? { visit } : {}),
    ...(verdict ? { verdict } : {}),
    again,
    month: {
      completedMonths: Math.max(0, fullMonths(row.birth, day) || 0),
      sex: row.person.fields.sex === "female" ? 2 : 1,
      guest: row.guest,
      weighed: visit?.weight_g !== undefined,
      letter: kms?.letter ?? null,
      belowRed: alerts.includes("BGM"),
      aboveOrange: alerts.includes("AOL"),
      twiceT: kms?.twiceStrict ?? false,
    },
  };
}

/** Did not come on that day and was not seen at home since. */
export const stayedAway = ({ row, visit }: ChildDay): boolean => row.expected && !row.present && !visit;

export interface DayCounts {
  readonly expected: number;
  readonly present: number;
  readonly weighed: number;
  readonly gained: number;
  readonly notGained: number;
  /** To be measured again: neither gained nor not. */
  readonly again: number;
  readonly away: number;
}

/**
 * Counts and no names: what may be told to everybody. Of those who are expected (S: 0 to 59 months, no guests), so that each number is a
 * part of the first.
 */
export function countsOf(days: readonly ChildDay[]): DayCounts {
  const ours = days.filter(({ row }) => row.expected);
  const letter = (which: string) => ours.filter((one) => !one.again && one.verdict?.kms?.letter === which).length;
  return {
    expected: ours.length,
    present: ours.filter(({ row }) => row.present).length,
    weighed: ours.filter(({ row }) => row.weighed).length,
    gained: letter("N"),
    notGained: letter("T"),
    again: ours.filter(({ again }) => again).length,
    away: days.filter(stayedAway).length,
  };
}
