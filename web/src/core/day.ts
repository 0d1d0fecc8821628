/** Days since 1 January 1970. What a person calls the third of November, wherever the sun stands. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** Fixed: Indonesia has three zones and no summer time. */
export const ZONES = {
  "Asia/Jakarta": { hours: 7, name: "WIB" },
  "Asia/Makassar": { hours: 8, name: "WITA" },
  "Asia/Jayapura": { hours: 9, name: "WIT" },
} as const;
export type Zone = keyof typeof ZONES;

/** The day it is in a zone at a moment (milliseconds since 1970 UTC). */
export function dayAt(moment: number, zone: Zone): Day {
  return Math.floor((moment + ZONES[zone].hours * 3_600_000) / MILLISECONDS);
}

/** From "2026-11-03"; NaN for a text that names no day. */
export function dayOf(iso: string): Day {
  const day = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;
  // Date.parse takes the 31st of February for a day in March.
  return isoOf(day) === iso ? day : NaN;
}

/** As "2026-11-03"; an empty text for no day. */
export function isoOf(day: Day): string {
  return Number.isFinite(day) ? new Date(day * MILLISECONDS).toISOString().slice(0, 10) : "";
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
}

export function civil(day: Day): CivilDate {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** Calendar months since the year 0, as the rules count them: year × 12 + month − 1. */
export function monthOf(day: Day): number {
  const { year, month } = civil(day);
  return year * 12 + month - 1;
}

/** Bulan penuh between two days: how many birthdays of the month have passed. */
export function fullMonths(birth: Day, day: Day): number {
  const from = civil(birth);
  const to = civil(day);
  return (to.year - from.year) * 12 + to.month - from.month - (to.date < from.date ? 1 : 0);
}
