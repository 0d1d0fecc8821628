// What screens that come after the first entry ask the rule book: schedules, mothers, the month's counts.
export { childbedDue, codes, pregnancyAge, pregnancyDue, skdn, sweep } from "#phone/cards.js";
export type { ChildMonth, MonthCount, SweepReason } from "#phone/cards.js";
export { schedule } from "./ruleBook.ts";
export type { ScheduleRow } from "#phone/tumbuh.js";
