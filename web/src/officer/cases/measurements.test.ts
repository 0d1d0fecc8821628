import { expect, test } from "vitest";
import type { HistoryVisit } from "../core/cases.ts";
import { columnsOf, linesOf } from "./measurements.ts";

const visit = (day: string, more: Partial<HistoryVisit["values"]> = {}, standing = "official"): HistoryVisit => ({
  fact: day,
  day,
  place: "posyandu",
  standing,
  inDoubt: false,
  letter: "N",
  values: { weightG: 9000, oedema: false, ...more },
});

test("aCaseIsReadWithAllThatWasMeasuredAndWithWhatCountedBefore", () => {
  const measured = [{ fact: "2026-10-19", day: "2026-10-19", weightG: 9400, counts: true }];
  const visits = [
    visit("2026-10-19", { muacMm: 128, headMm: 451 }),
    visit("2026-08-10"),
    visit("2026-09-14"),
    visit("2026-07-13", {}, "withdrawn"),
  ];
  const lines = linesOf(measured, visits, "2026-10-19");
  expect(lines.map(({ day, asked }) => [day, asked])).toEqual([
    ["2026-10-19", true],
    ["2026-09-14", false],
    ["2026-08-10", false],
  ]);
  expect(lines[0]).toMatchObject({ weightG: 9400, muacMm: 128, headMm: 451 });
  expect(columnsOf(lines)).toEqual(["weightG", "muacMm", "headMm"]);
});

test("beforeTheHistoryIsThereTheCaseSpeaksForItself", () => {
  const measured = [{ fact: "f", day: "2026-10-19", weightG: 9400, counts: true }];
  expect(linesOf(measured, [], "2026-10-19")).toHaveLength(1);
});

test("whoDidNotComeIsShownWithTheLastFourMeasurements", () => {
  const visits = ["05", "06", "07", "08", "09", "11"].map((month) => visit(`2026-${month}-10`));
  expect(linesOf([], visits, "2026-10-19").map(({ day }) => day.slice(5, 7))).toEqual(["09", "08", "07", "06"]);
});
