import type { DueItem, Served } from "../../../core/ruleBook.ts";
import type { AnsweredEntry, ServedEntry } from "../../../core/entries.ts";
import type { Day } from "../../../core/day.ts";

export type { DueItem };

/** As the rule book asks for it; a code that this edition does not know is left out there. */
export function servedForRules(entries: readonly ServedEntry[]): Served[] {
  return entries.map(({ what, day, outcome }) => ({ what: what as Served["what"], day, outcome }));
}

/** What is counted in a pregnancy and known of her, from what was written since it began. */
export function countedSince(since: Day, given: readonly ServedEntry[], answers: readonly AnsweredEntry[]) {
  const times = given.filter(({ day, outcome }) => day >= since && outcome === "DIBERIKAN");
  const of = (what: string) => times.filter((one) => one.what === what);
  const last = (form: string, question: string): number | null => {
    const told = answers.filter((one) => one.form === form && one.day >= since).map((one) => one.answers[question]);
    const numbers = told.filter((one): one is number => typeof one === "number");
    return numbers[numbers.length - 1] ?? null;
  };
  return {
    tablets: of("TTD").reduce((sum, { count = 0 }) => sum + count, 0),
    classMeetings: of("KELAS_IBU_HAMIL").length,
    tetanusStatus: last("IBU_HAMIL_AWAL", "STATUS_T"),
    armMm: last("IBU_HAMIL", "LILA_IBU"),
  };
}

/** What is counted stays due until its number is reached; of today it is done. */
export function notGivenOn(day: Day, due: readonly DueItem[], given: readonly ServedEntry[]): DueItem[] {
  const today = given.filter((one) => one.day === day && one.outcome === "DIBERIKAN").map(({ what }) => what);
  return due.filter(({ what }) => !today.includes(what));
}
