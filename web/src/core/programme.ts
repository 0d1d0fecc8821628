// What screens that come after the first entry ask the rule book: schedules, mothers, the month's counts.
export { childbedDue, pregnancyAge, pregnancyDue, schedule, skdn, sweep } from "#phone/tumbuh.js";
export type { ChildMonth, MonthCount, ScheduleRow, SweepReason } from "#phone/tumbuh.js";
