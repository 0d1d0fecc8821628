import type { ChartData } from "#phone/tumbuh.js";
import { expect, test } from "vitest";
import { dayOf } from "../core/day.ts";
import type { OlderVisit, Person } from "../core/person.ts";
import { chartOf } from "../core/ruleBook.ts";
import { Case } from "../core/rules.ts";
import { drawing, ticks } from "./chart.ts";

function child(birthDate: string, older: readonly OlderVisit[]): Case {
  const fields = { kind: "child", name: "Contoh", sex: "male", birthDate } as const;
  return new Case({ id: "p1", version: "p1", also: [], status: "present", fields, older, facts: [] } as Person, []);
}
const visit = (iso: string, weight_g: number): OlderVisit => ({ day: dayOf(iso), weight_g });
const TODAY = dayOf("2026-11-03");
const BABY = child("2026-03-10", [visit("2026-04-10", 4500), visit("2026-05-10", 5600), visit("2026-07-12", 7000)]);
const baby = (): ChartData => chartOf(BABY, "BBU_0_24", TODAY, { weight_g: 8200 })!;

test("a picture stays inside its width, and its dots inside the plot", () => {
  for (const width of [282, 322, 522]) {
    const drawn = drawing(baby(), width);
    expect(drawn.width).toBe(width);
    expect(drawn.dots).toHaveLength(4);
    for (const { x, y } of drawn.dots) {
      expect(x).toBeGreaterThanOrEqual(drawn.plot.left);
      expect(x).toBeLessThanOrEqual(drawn.plot.right);
      expect(y).toBeGreaterThanOrEqual(drawn.plot.top);
      expect(y).toBeLessThanOrEqual(drawn.plot.bottom);
    }
  }
});

test("a month that was missed is a gap", () => {
  expect(drawing(baby(), 322).joins).toHaveLength(1);
});

test("only the visit that is judged is ringed", () => {
  expect(drawing(baby(), 322).dots.map((dot) => dot.current)).toEqual([false, false, false, true]);
});

test("seven lines, the red and the orange among them, ascending to the right end", () => {
  const { lines } = drawing(baby(), 322);
  expect(lines.map((line) => line.z)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  expect(lines.filter((line) => line.role).map((line) => [line.z, line.role])).toEqual([
    [-3, "GARIS_MERAH"],
    [1, "GARIS_ORANYE"],
  ]);
  const ends = lines.map((line) => line.end ?? NaN);
  expect([...ends].sort((a, b) => b - a)).toEqual(ends);
});

test("beneath the KMS: calendar months, minimal gain in cells as printed, letters", () => {
  const rows = drawing(baby(), 322).rows!;
  expect(rows.letters.map((one) => one.letter).join("")).toBe("BNOO");
  expect(rows.kbm.map((span) => span.grams)).toEqual([800, 900, 800, 600, 500, 400, 300, 200]);
  expect(rows.calendar[0]).toMatchObject({ month: 3 });
});

test("what is to be measured again has a question mark for its letter, and a letter without doubt stays", () => {
  const chart = baby();
  const asked = { ...chart, dots: chart.dots.map((dot) => (dot.current ? { ...dot, inDoubt: true } : dot)) };
  const drawn = drawing(asked, 322);
  expect(drawn.rows!.letters.map((one) => one.letter).join("")).toBe("BNO?");
  expect(drawn.dots.map((dot) => dot.inDoubt)).toEqual([false, false, false, true]);
});

test("where months are narrower than a letter and its space, neighbouring letters stand in two steps", () => {
  const narrow = drawing(baby(), 322).rows!;
  expect(narrow.stepped).toBe(true);
  expect(narrow.letters.map((one) => one.low)).toEqual([true, false, false, true]);
  expect(narrow.calendar.every((month) => month.year === undefined)).toBe(true);
  expect(drawing(baby(), 900).rows!.stepped).toBe(false);
});

test("where months are narrower than an initial, every sixth month is named", () => {
  const older = child("2023-03-10", [visit("2026-09-10", 14000)]);
  const rows = drawing(chartOf(older, "BBU_24_60", TODAY, { weight_g: 14300 })!, 322).rows!;
  expect(rows.crowded).toBe(true);
  expect(rows.calendar.every((month) => month.year !== undefined)).toBe(true);
});

test("a sheet by length has no rows beneath", () => {
  const chart = chartOf(BABY, "BBPB", TODAY, { weight_g: 8200, length_mm: 690, position: "lying" })!;
  expect(drawing(chart, 322).rows).toBeUndefined();
});

test("ticks are round numbers within the edges", () => {
  expect(ticks(2, 18, 5)).toEqual([5, 10, 15]);
  expect(ticks(44, 98, 5)).toEqual([50, 60, 70, 80, 90]);
  expect(ticks(0, 5, 5)).toEqual([0, 1, 2, 3, 4, 5]);
});
