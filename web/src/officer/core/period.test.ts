import { expect, test } from "vitest";
import { isPeriod, periodAt, periodsUntil, periodText, plus } from "./period.ts";

test("monthsAreCountedOverTheTurnOfTheYear", () => {
  expect(plus("2026-12", 1)).toBe("2027-01");
  expect(plus("2026-01", -1)).toBe("2025-12");
  expect(plus("2026-05", -17)).toBe("2024-12");
  expect(periodsUntil("2026-02", 3)).toEqual(["2026-02", "2026-01", "2025-12"]);
});

test("aMonthBeginsByTheClockOfItsZone", () => {
  const lastMinuteInJakarta = Date.UTC(2026, 9, 31, 16, 59);
  expect(periodAt(lastMinuteInJakarta, 7)).toBe("2026-10");
  expect(periodAt(lastMinuteInJakarta + 60_000, 7)).toBe("2026-11");
  expect(periodAt(lastMinuteInJakarta, 9)).toBe("2026-11");
});

test("onlyAMonthIsAPeriod", () => {
  expect(["2026-01", "2026-12"].every(isPeriod)).toBe(true);
  expect(["2026-00", "2026-13", "2026-1", "26-01", ""].some(isPeriod)).toBe(false);
});

test("aMonthIsSaidWithItsYear", () => {
  const months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
  expect(periodText("2026-10", months)).toBe("Okt 2026");
});
