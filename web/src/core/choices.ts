import type { Choice } from "#phone/tumbuh.js";
import type { OptionSpan } from "./book.ts";
import type { Day } from "./day.ts";

/** The setting of how many symptoms refer is older than its words. */
const SYMPTOMS: Readonly<Record<string, string>> = { 1: "ONE_SYMPTOM", 2: "TWO_SYMPTOMS" };

/**
 * What the place has chosen where editions or districts differ, as it was in force on a day. The rule book leaves out what is no choice of
 * its own, such as the settings of the growth rules, and what is newer than it.
 */
export function choicesOn(options: readonly OptionSpan[], day: Day): Choice[] {
  const set = new Map<string, unknown>();
  // Spans are in order of their days: the last that has begun holds.
  for (const { option, from, value } of options) if (from <= day) set.set(option, value);
  const values = [...set].map(([option, value]) =>
    option === "screening.tb-symptoms" ? SYMPTOMS[String(value)] : value,
  );
  return values.filter((value): value is Choice => typeof value === "string");
}
