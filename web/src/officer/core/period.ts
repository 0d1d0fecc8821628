/** A calendar month as `2026-10`. */
export type Period = string;

const FORM = /^(\d{4})-(0[1-9]|1[0-2])$/;

export const isPeriod = (text: string): boolean => FORM.test(text);

/** Months since the year 0. */
function numberOf(period: Period): number {
  const [, year = "0", month = "1"] = FORM.exec(period) ?? [];
  return Number(year) * 12 + Number(month) - 1;
}

function periodOf(number: number): Period {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

export const plus = (period: Period, months: number): Period => periodOf(numberOf(period) + months);

/** The calendar month at a moment (milliseconds since 1970 UTC) in a zone so many hours ahead. */
export function periodAt(moment: number, hours: number): Period {
  const there = new Date(moment + hours * 3_600_000);
  return periodOf(there.getUTCFullYear() * 12 + there.getUTCMonth());
}

/** The newest first. */
export const periodsUntil = (last: Period, count: number): Period[] =>
  Array.from({ length: count }, (_, index) => plus(last, -index));

/** "Okt 2026" */
export function periodText(period: Period, months: readonly string[]): string {
  const number = numberOf(period);
  return `${months[number % 12]} ${Math.floor(number / 12)}`;
}
