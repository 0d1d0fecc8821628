import { expect, test } from "vitest";
import { steadied, TWICE_MILLISECONDS } from "./steady.ts";

const tap = (timeStamp: number, primary = true) => ({ timeStamp, pointerType: "touch", primary });

test("the second of two quick taps was meant for the screen before", () => {
  const again = steadied();
  expect(again(tap(1000))).toBe(false);
  expect(again(tap(1000 + TWICE_MILLISECONDS - 1))).toBe(true);
});

test("who waits taps what the button says now", () => {
  const again = steadied();
  expect(again(tap(1000))).toBe(false);
  expect(again(tap(1000 + TWICE_MILLISECONDS))).toBe(false);
});

test("of twenty quick taps the first counts", () => {
  const again = steadied();
  expect(Array.from({ length: 20 }, (_, at) => again(tap(1000 + 100 * at))).filter((one) => !one)).toHaveLength(1);
});

test("a digit between two primary taps, or a digit twice, is meant", () => {
  const again = steadied();
  expect([again(tap(1000)), again(tap(1100, false)), again(tap(1200, false)), again(tap(1300))]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("a mouse and a keyboard do not tremble", () => {
  const again = steadied();
  expect(again({ ...tap(1000), pointerType: "mouse" })).toBe(false);
  expect(again({ ...tap(1010), pointerType: "mouse" })).toBe(false);
});
