import { expect, test } from "vitest";
import { dayOf } from "../core/day.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import {
  ageText,
  centimetreText,
  dateText,
  decimalText,
  earlierMonth,
  gainText,
  growthText,
  kilogramText,
  weekdayText,
} from "./format.ts";

test("a day is said as people say it", () => {
  expect(dateText(dayOf("2026-11-03"), id)).toBe("3 Nov 2026");
  expect(weekdayText(dayOf("2026-11-03"), id)).toBe("Selasa, 3 Nov 2026");
  expect(weekdayText(dayOf("1969-12-28"), id)).toBe("Minggu, 28 Des 1969");
  expect(weekdayText(dayOf("2026-05-01"), en)).toBe("Friday, 1 May 2026");
});

test.each([
  ["2026-11-01", ""],
  ["2026-10-31", "Okt"],
  ["2025-12-31", "Des"],
  ["2025-11-30", "2025"],
  ["2024-01-01", "2024"],
])("a letter of %s is marked in November 2026 with %j", (day, mark) => {
  expect(earlierMonth(dayOf(day), dayOf("2026-11-22"), id)).toBe(mark);
});

test("an age changes its unit at one month and at two years", () => {
  const birth = dayOf("2024-01-31");
  expect(ageText(birth, dayOf("2024-01-31"), id)).toBe("0 hari");
  expect(ageText(birth, dayOf("2024-02-29"), id)).toBe("29 hari");
  expect(ageText(birth, dayOf("2024-03-30"), id)).toBe("1 bln");
  expect(ageText(birth, dayOf("2026-01-30"), id)).toBe("23 bln");
  expect(ageText(birth, dayOf("2026-01-31"), id)).toBe("2 th");
  expect(ageText(birth, dayOf("2026-04-30"), id)).toBe("2 th 2 bln");
  expect(ageText(birth, birth - 1, id)).toBe("");
  expect(ageText(NaN, birth, id)).toBe("");
});

test("grams and millimetres become kilograms and centimetres with a comma", () => {
  expect(kilogramText(7800, id)).toBe("7,8 kg");
  expect(kilogramText(7850, id)).toBe("7,85 kg");
  expect(kilogramText(7855, id)).toBe("7,855 kg");
  expect(kilogramText(800, id)).toBe("0,8 kg");
  expect(centimetreText(875, id)).toBe("87,5 cm");
  expect(centimetreText(870, en)).toBe("87.0 cm");
  expect(decimalText(5, 2, id)).toBe("0,05");
  expect(decimalText(12, 0, id)).toBe("12");
});

test("a change bears its sign", () => {
  expect(gainText(310, id)).toBe("+310 g");
  expect(gainText(-2100, id)).toBe("−2.100 g");
  expect(gainText(0, id)).toBe("0 g");
  expect(growthText(12, id)).toBe("+1,2 cm");
  expect(growthText(-5, id)).toBe("−0,5 cm");
  expect(growthText(0, id)).toBe("0,0 cm");
});
