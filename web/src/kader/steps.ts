import type { Step } from "#phone/tumbuh.js";
import type { Day } from "../core/day.ts";
import type { Person } from "../core/person.ts";
import { birthOf } from "./birth.ts";

/** Where somebody is sent, the highest first: who goes to the highest is seen there for the others too. */
const SENT: readonly Step[] = ["RUJUK_RS", "RUJUK_HARI_INI", "RUJUK_PUSKESMAS", "RUJUK_PETUGAS"];

/** With one destination: the highest, where the first of them stood. */
export function sentOnce(steps: readonly Step[]): Step[] {
  const highest = SENT.find((step) => steps.includes(step));
  const first = steps.findIndex((step) => SENT.includes(step));
  return steps.flatMap((step, at) => (at === first && highest ? [highest] : SENT.includes(step) ? [] : [step]));
}

export type SmallBaby = "BBLR" | "BBLSR" | "BBLASR";

/** Grams below which a baby was born small, very small, extremely small: care's BirthWeight (KMK 2015/2023, child-growth.md 5.7). */
const SMALL: readonly (readonly [number, SmallBaby])[] = [
  [1000, "BBLASR"],
  [1500, "BBLSR"],
  [2500, "BBLR"],
];
/** As long as it is a newborn whom the health workers visit at home (KN 1 to 3). */
const NEWBORN_DAYS = 28;

/** The class of a newborn that was born small; undefined of every other child. */
export function smallBaby(person: Person, day: Day): SmallBaby | undefined {
  const { birthWeight } = person.fields;
  const age = day - birthOf(person);
  if (birthWeight === undefined || !(age >= 0 && age <= NEWBORN_DAYS)) return undefined;
  return SMALL.find(([below]) => birthWeight < below)?.[1];
}
