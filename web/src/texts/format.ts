import { civil, fullMonths, monthOf, type Day } from "../core/day.ts";
import type { Words } from "./id.ts";

/** "3 Nov 2026" */
export function dateText(day: Day, words: Pick<Words, "months">): string {
  const { year, month, date } = civil(day);
  return `${date} ${words.months[month - 1]} ${year}`;
}

/** "3 Nov", with the year where it is ten months away or more and could be mistaken. */
export function nearDateText(day: Day, today: Day, words: Words): string {
  const { month, date } = civil(day);
  return Math.abs(today - day) < 300 ? `${date} ${words.months[month - 1]}` : dateText(day, words);
}

/** "Selasa, 3 Nov 2026" */
export function weekdayText(day: Day, words: Words): string {
  // The first of January 1970 was a Thursday, the fifth of a week that begins on Sunday.
  return `${words.weekdays[(((day + 4) % 7) + 7) % 7]}, ${dateText(day, words)}`;
}

/** The month of a day where it is not this one, "Okt"; of a day a year ago or more its year. */
export function earlierMonth(day: Day, today: Day, words: Pick<Words, "months">): string {
  const months = monthOf(today) - monthOf(day);
  if (months <= 0) return "";
  const { year, month } = civil(day);
  return months < 12 ? words.months[month - 1]! : `${year}`;
}

/** "5 hari" below one month, "12 bln" below two years, then "2 th 3 bln"; an empty text before birth. */
export function ageText(birth: Day, day: Day, words: Words): string {
  if (!(day >= birth)) return "";
  const months = fullMonths(birth, day);
  if (months < 1) return words.ageDays(day - birth);
  if (months < 24) return words.ageMonths(months);
  return words.ageYears(Math.floor(months / 12), months % 12);
}

/** Hundredths, tenths or wholes as people write them: 78 with one decimal is "7,8". */
export function decimalText(units: number, decimals: number, words: Pick<Words, "comma">): string {
  if (decimals === 0) return `${units}`;
  const digits = `${Math.abs(units)}`.padStart(decimals + 1, "0");
  const sign = units < 0 ? "−" : "";
  return `${sign}${digits.slice(0, -decimals)}${words.comma}${digits.slice(-decimals)}`;
}

/** "7,8 kg"; "7,85 kg" where the scale told that much. */
export function kilogramText(grams: number, words: Words): string {
  const decimals = grams % 100 === 0 ? 1 : grams % 10 === 0 ? 2 : 3;
  return `${decimalText(grams / 10 ** (3 - decimals), decimals, words)} kg`;
}

/** "87,5 cm" */
export function centimetreText(millimetres: number, words: Words): string {
  return `${decimalText(millimetres, 1, words)} cm`;
}

/** "+310 g", "−2.100 g", "0 g" */
export function gainText(grams: number, words: Words): string {
  const sign = grams > 0 ? "+" : grams < 0 ? "−" : "";
  return `${sign}${thousands(Math.abs(grams), words)} g`;
}

/** "+1,2 cm" */
export function growthText(millimetres: number, words: Words): string {
  return `${millimetres > 0 ? "+" : ""}${decimalText(millimetres, 1, words)} cm`;
}

function thousands(whole: number, words: Words): string {
  return `${whole}`.replace(/\B(?=(\d{3})+$)/g, words.thousand);
}
