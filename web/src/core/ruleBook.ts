import type { ChartData, DueItem, Served, Sheet, Verdict } from "#phone/tumbuh.js";
import { chart, childDue, schedule, sheets } from "#phone/tumbuh_later.js";
import { choicesOn } from "./choices.ts";
import type { Day } from "./day.ts";
import { breastfeeding, diarrhoeaSince, served } from "./entries.ts";
import type { Measures } from "./fact.ts";
import type { Case } from "./rules.ts";

// What is asked of the rule book beside the verdict: charts, and what is due. Fetched after the door, with the first screen or list
// that asks it; 13 kB that no first weighing waits for.

export { schedule, sheets };
export type { ChartData, DueItem, Served, Sheet };

/** The dots up to a day; without measures those before it alone. Undefined where sex or birth day is not known. */
export function chartOf(of: Case, sheet: Sheet, day: Day, measures?: Measures): ChartData | undefined {
  const { child, visit, past, rules } = of.asked(day, measures);
  return chart(sheet, child, visit, past, rules);
}

/** What is due for a child on a day. */
export function dueOf(
  { person, birthDay, options }: Case,
  day: Day,
  more: {
    /** What was given; what the person's facts tell of it, where nothing else is said. */
    readonly served?: readonly Served[];
    readonly province?: string | undefined;
    readonly verdict?: Verdict | undefined;
  },
): DueItem[] {
  if (Number.isNaN(birthDay)) return [];
  const { province, verdict } = more;
  const given = served(person).map(({ what, day, outcome }) => ({ what: what as Served["what"], day, outcome }));
  const child = {
    birthDay,
    province: Number(province ?? 0),
    served: more.served ?? given,
    asi: breastfeeding(person),
    alerts: verdict?.alerts ?? [],
    diarrhoeaSince: diarrhoeaSince(person) ?? null,
  };
  return childDue(day, child, choicesOn(options, day));
}
