import type { Answers, DoubtfulCase, Measured, Settled, Severity, Way } from "../core/cases.ts";

/** What has to be filled in before a way is gone; `tap`: nothing. */
export type FormKind =
  | "tap"
  | "merge"
  | "accept"
  | "return"
  | "refer"
  | "absent"
  | "counsel"
  | "correct"
  | "withdraw"
  | "edit"
  | "answer"
  | "reopen";

const FORMS: readonly string[] = [
  "merge",
  "accept",
  "return",
  "refer",
  "absent",
  "counsel",
  "correct",
  "withdraw",
  "edit",
  "answer",
  "reopen",
];

/** A choice: optional words are not asked for where one tap says it all. A merge asks for nothing, and still is never one tap. */
export function formOf(way: Way): FormKind {
  return FORMS.includes(way.decision) ? (way.decision as FormKind) : "tap";
}

/** The measurement that a way is about, by the fact in its path. */
export function measuredOf(one: Pick<DoubtfulCase, "measured">, way: Way): Measured | undefined {
  return one.measured.find((measured) => way.path.includes(measured.fact));
}

/** The request that takes a decision back where it is another module's; undefined where none does. */
export const parting = (way: Way): string | undefined =>
  way.decision === "merge" ? way.path.replace(/\/merge$/, "/unmerge") : undefined;

/** Decisions of the worklist's own: several cases go in one request. */
export const goesTogether = (way: Way): boolean => Array.isArray(way.body.decisions);

/** The other cases of the kind that the same decision may settle; those that wait for the kader are left to her. */
export function alike(cases: readonly DoubtfulCase[], one: DoubtfulCase, decision: string): DoubtfulCase[] {
  return cases.filter(
    (other) =>
      other.key !== one.key &&
      other.kind === one.kind &&
      other.state === "open" &&
      other.decisions.some((way) => way.decision === decision && goesTogether(way)),
  );
}

/** The same kind of decision upon another case, with an answer of its own; none where that case does not offer it. */
export function settledAlike(other: DoubtfulCase, decision: string, answers: Answers): Settled[] {
  const way = other.decisions.find((one) => one.decision === decision);
  return way ? [[way, answers]] : [];
}

/** A row that follows all others, and one that is left alone. */
export const LIKE_REST = "";
export const SKIP = "-";

/**
 * Reasons for absences, each child's own: whom nobody chose for follows the rest, and stays away where the rest has none.
 *
 * @param chosen the reason by the key of a case
 */
export function absences(
  others: readonly DoubtfulCase[],
  chosen: Readonly<Record<string, string>>,
  rest: string,
): Settled[] {
  return others.flatMap((other) => {
    const reason = chosen[other.key] || rest;
    return reason === SKIP || reason === "" ? [] : settledAlike(other, "absent", { "/decisions/0/reason": reason });
  });
}

/** Where the selection goes once a case is settled: to the next that can be settled, else to the one before it, else to any that waits. */
export function nextKey(
  before: readonly DoubtfulCase[],
  after: readonly DoubtfulCase[],
  settled: string,
): string | undefined {
  const at = before.findIndex((one) => one.key === settled);
  const still = new Set(after.filter((one) => one.state !== "returned" && one.key !== settled).map((one) => one.key));
  const following = [...before.slice(at + 1), ...before.slice(0, Math.max(at, 0)).reverse()];
  return (following.find((one) => still.has(one.key)) ?? after.find((one) => still.has(one.key)) ?? after[0])?.key;
}

/** One up or down, staying within the list. */
export function moved(cases: readonly DoubtfulCase[], key: string | undefined, by: number): string | undefined {
  const at = cases.findIndex((one) => one.key === key);
  return cases[Math.min(Math.max(at + by, 0), cases.length - 1)]?.key;
}

/** What a part of the list is headed: how bad it is, or that it waits for the kader. */
export type Heading = Severity | "waiting";

const headingOf = (one: DoubtfulCase): Heading => (one.state === "returned" ? "waiting" : one.severity);

/** Cases under their headings, in the order in which they came. */
export function grouped(cases: readonly DoubtfulCase[]): { heading: Heading; cases: DoubtfulCase[] }[] {
  const groups: { heading: Heading; cases: DoubtfulCase[] }[] = [];
  for (const one of cases) {
    const last = groups[groups.length - 1];
    if (last && last.heading === headingOf(one)) last.cases.push(one);
    else groups.push({ heading: headingOf(one), cases: [one] });
  }
  return groups;
}
