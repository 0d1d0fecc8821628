import type { Day } from "../core/day.ts";
import type { By, Draft, Measures, Uuid, Where } from "../core/fact.ts";
import { shownOf, type Case } from "../core/rules.ts";

/** Where it was measured and who says so. */
export interface Source {
  readonly place: Where;
  readonly by: By;
}

const AT_THE_POSYANDU: Source = { place: "posyandu", by: "kader" };

/** What is written of a weighing, with what the kader was shown of it; with a base it corrects that one. */
export function measured(
  child: Case,
  day: Day,
  measures: Measures,
  inSession: boolean,
  base?: Uuid,
  from: Source = AT_THE_POSYANDU,
): Draft {
  const verdict = child.judge(day, measures);
  return {
    type: base === undefined ? "visit.measured" : "visit.corrected",
    subject: child.person.id,
    day,
    inSession,
    ...from,
    body: { ...measures },
    ...(base === undefined ? {} : { base }),
    rules: verdict.ruleSet,
    shown: shownOf(verdict),
  };
}

/** There, but not on the scale. */
export function attended(person: Uuid, day: Day, inSession: boolean, reason: string): Draft {
  return { type: "visit.attended", subject: person, day, inSession, body: reason === "" ? {} : { reason } };
}

/** As if it had never been weighed; the fact stays, for whoever asks. */
export function withdrawn(person: Uuid, day: Day, base: Uuid, reason: string): Draft {
  return { type: "visit.withdrawn", subject: person, day, base, body: { reason } };
}
