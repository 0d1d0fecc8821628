import { expect, test } from "vitest";
import type { HistoryVisit } from "../core/cases.ts";
import { chartOf, lastOf, sheetOf } from "./childChart.ts";

const girl = { id: "p", name: "Anggrek", sex: "female", birthDate: "2025-02-10" } as const;

function visit(fact: string, day: string, weightG: number, more: Partial<HistoryVisit> = {}): HistoryVisit {
  return {
    fact,
    day,
    place: "posyandu",
    standing: "official",
    inDoubt: false,
    values: { weightG, oedema: false },
    ...more,
  };
}

const visits = [visit("f1", "2026-08-10", 9100), visit("f2", "2026-09-14", 9300), visit("f3", "2026-10-19", 9400)];

test("everyVisitThatCountsIsADot", () => {
  const chart = chartOf(girl, visits, { index: "BB_U", day: "2026-10-19" }, []);
  expect(chart?.sheet).toBe("BBU_0_24");
  expect(chart?.dots.map((dot) => [dot.value, dot.current])).toEqual([
    [9.1, false],
    [9.3, false],
    [9.4, true],
  ]);
});

test("theMeasurementInQuestionIsRingedThoughItDoesNotCount", () => {
  const rival = visit("f4", "2026-10-19", 12000, { standing: "other" });
  const chart = chartOf(girl, [...visits, rival], { index: "BB_U", day: "2026-10-19" }, [], "f4");
  expect(chart?.dots[chart.dots.length - 1]).toMatchObject({ value: 12, current: true });
  expect(lastOf(chart!)).toMatchObject({ value: 12, unit: "kg" });
});

test("whatWasWithdrawnIsNoDot", () => {
  const withdrawn = visit("f5", "2026-07-10", 20000, { standing: "withdrawn" });
  const chart = chartOf(girl, [withdrawn, ...visits], { index: "BB_U", day: "2026-10-19" }, []);
  expect(chart?.dots).toHaveLength(3);
});

test("withoutSexOrBirthDateThereIsNoChart", () => {
  expect(
    chartOf({ id: "p", birthDate: "2025-02-10" }, visits, { index: "BB_U", day: "2026-10-19" }, []),
  ).toBeUndefined();
  expect(chartOf({ id: "p", sex: "female" }, visits, { index: "BB_U", day: "2026-10-19" }, [])).toBeUndefined();
});

test("theSheetIsThatOfTheAge", () => {
  expect(sheetOf("BB_U", 300)).toBe("BBU_0_24");
  expect(sheetOf("TB_U", 1000)).toBe("TBU_24_60");
  expect(sheetOf("BB_TB", 300)).toBe("BBPB");
  expect(sheetOf("BB_U", 2000)).toBeUndefined();
});
