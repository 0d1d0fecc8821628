import type { ChartData, DueItem, KnownChild, Past, Sheet, Verdict, Visit as RuleVisit } from "#phone/tumbuh.js";
import { dayOf, monthOf, type Day } from "../core/day.ts";
import type { Measures, Shown } from "../core/fact.ts";
import type { Person, Session, Visit } from "../core/person.ts";
import { assess, chart, childDue } from "./rulebook.ts";

/** Everything the rules ask about a child besides the visit itself. */
export interface Case {
  readonly person: Person;
  /** As they stand, oldest first. */
  readonly visits: readonly Visit[];
  readonly sessions: ReadonlyMap<Day, Session>;
}

export const birthOf = (person: Person): Day => dayOf(person.fields.birthDate ?? "");

/** What the rules say of measures taken on a day. What the child was measured later does not count. */
export function judged(child: Case, day: Day, measures: Measures): Verdict {
  return assess(known(child.person), ruleVisit(day, measures), past(child, day), {});
}

export function chartOf(child: Case, sheet: Sheet, day: Day, measures: Measures | undefined): ChartData | undefined {
  return chart(sheet, known(child.person), measures ? ruleVisit(day, measures) : {}, past(child, day), {});
}

export function dueOf(child: Case, day: Day, verdict: Verdict | undefined, province: string | undefined): DueItem[] {
  const birthDay = birthOf(child.person);
  if (Number.isNaN(birthDay)) return [];
  return childDue(day, { birthDay, province: Number(province ?? 0), alerts: verdict?.alerts ?? [] }, []);
}

/** What the author saw, as it is kept with the fact. */
export function shownOf(verdict: Verdict): Shown {
  const statuses = verdict.findings.flatMap((finding) => finding.status ?? []);
  return { ...(verdict.kms?.letter ? { letter: verdict.kms.letter } : {}), statuses };
}

function known({ fields }: Person): KnownChild {
  const birthDay = dayOf(fields.birthDate ?? "");
  return {
    sex: fields.sex === "male" ? 1 : fields.sex === "female" ? 2 : 0,
    birthDay: Number.isNaN(birthDay) ? null : birthDay,
    birthWeightG: fields.birthWeight ?? null,
  };
}

function ruleVisit(day: Day, measures: Measures): RuleVisit {
  return {
    day,
    weightKg: scaled(measures.weight_g, 1000),
    lengthCm: scaled(measures.length_mm, 10),
    position: positionCode(measures.position),
    headCm: scaled(measures.head_mm, 10),
    armCm: scaled(measures.muac_mm, 10),
    oedema: measures.oedema ?? null,
  };
}

const scaled = (value: number | undefined, by: number) => (value === undefined ? null : value / by);
const positionCode = (position: Measures["position"]) => (position === "lying" ? 1 : position === "standing" ? 2 : 0);

function past({ visits, sessions }: Case, day: Day): Past {
  const before = visits.filter((visit) => visit.day < day);
  // One weighing for each month: the last one of it.
  const months = new Map<number, { day: Day; grams: number }>();
  for (const visit of before) {
    if (visit.weight_g !== undefined && monthOf(visit.day) < monthOf(day)) {
      months.set(monthOf(visit.day), { day: visit.day, grams: visit.weight_g });
    }
  }
  const held = [...sessions.values()].filter(({ state }) => state === "open" || state === "closed");
  return {
    weighings: [...months.values()],
    visits: before.map((visit) => ({
      day: visit.day,
      weightKg: scaled(visit.weight_g, 1000),
      lengthCm: scaled(visit.length_mm, 10),
      position: positionCode(visit.position),
      headCm: scaled(visit.head_mm, 10),
    })),
    complete: true,
    heldMonths: held.map((session) => monthOf(session.day)),
  };
}
