import { expect, test } from "vitest";
import { pause } from "./pace.ts";

test("pauses double after each failure, up to ten minutes, with jitter", () => {
  expect([1, 2, 3, 8, 9, 50].map((failures) => pause(failures, 1))).toEqual([5e3, 1e4, 2e4, 6e5, 6e5, 6e5]);
  expect(pause(1, 0)).toBe(2500);
  expect([pause(0, 0), pause(0, 1)]).toEqual([225_000, 375_000]);
});

test("without a signal it is tried every minute at the latest", () => {
  expect([1, 4, 5, 50].map((failures) => pause(failures, 1, "offline"))).toEqual([5e3, 4e4, 6e4, 6e4]);
});

test("what the server asked for is the least", () => {
  expect(pause(1, 1, "busy", 60_000)).toBe(60_000);
  expect(pause(1, 1, "busy", 1)).toBe(5_000);
});

test("an ended access or an old app does not hammer the server", () => {
  expect([pause(1, 0, "ended"), pause(1, 0, "upgrade")]).toEqual([600_000, 600_000]);
});
