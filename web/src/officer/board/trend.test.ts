import { expect, test } from "vitest";
import { runs, stepOf, trend } from "./trend.ts";

test("aMonthWithoutAValueIsAGap", () => {
  expect(runs([1, 2, undefined, 3, undefined])).toEqual([[0, 1], [3]]);
  const [line] = trend([{ name: "S", values: [1, undefined, 2] }], 3, 400, 240).lines;
  expect(line!.path).toBe("");
  expect(line!.dots.map((dot) => dot.index)).toEqual([0, 2]);
});

test("aMonthThatIsNotWholeIsJoinedByDashesAlone", () => {
  const partly = [false, false, true, false];
  const [line] = trend([{ name: "S", values: [10, 12, 7, 12], partly }], 4, 400, 240).lines;
  expect(line!.path.match(/M/g)).toHaveLength(1);
  expect(line!.dashed.match(/M/g)).toHaveLength(2);
  expect(line!.dots.map((dot) => dot.partly)).toEqual(partly);
});

test("theAxisBeginsAtZeroAndReachesTheHighest", () => {
  const drawn = trend([{ name: "S", values: [97, 103] }], 2, 400, 240);
  expect(drawn.across[0]!.value).toBe(0);
  expect(drawn.across[drawn.across.length - 1]!.value).toBeGreaterThanOrEqual(103);
});

test("percentagesAreShownOfAHundred", () => {
  const drawn = trend([{ name: "D/S", values: [40, 60] }], 2, 400, 240, 100);
  expect(drawn.across[drawn.across.length - 1]!.value).toBe(100);
});

test("anIntervalIsABandAroundItsValue", () => {
  const [line] = trend([{ name: "x", values: [20, 25], low: [10, 15], high: [30, 35] }], 2, 400, 240).lines;
  expect(line!.bands).toHaveLength(1);
  const alone = trend(
    [{ name: "x", values: [20, undefined], low: [10, undefined], high: [30, undefined] }],
    2,
    400,
    240,
  );
  expect(alone.lines[0]!.bands).toHaveLength(1);
});

test("namesDoNotStandOnOneAnother", () => {
  const drawn = trend(
    ["a", "b", "c"].map((name) => ({ name, values: [0, 0] })),
    2,
    400,
    240,
  );
  const places = drawn.lines.map((line) => line.end!.y).sort((one, other) => one - other);
  expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(15);
  expect(places[2]! - places[1]!).toBeGreaterThanOrEqual(15);
  expect(Math.max(...places)).toBeLessThanOrEqual(drawn.plot.bottom);
});

test("stepsAreOneTwoOrFive", () => {
  expect([1, 8, 40, 103, 1200].map(stepOf)).toEqual([1, 2, 10, 50, 500]);
});

test("noValueAtAllStillHasAnAxis", () => {
  const drawn = trend([{ name: "S", values: [undefined] }], 1, 400, 240);
  expect(drawn.lines[0]!.end).toBeUndefined();
  expect(drawn.across.length).toBeGreaterThan(1);
});
