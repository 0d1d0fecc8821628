import { expect, test } from "vitest";
import { id } from "../texts/id.ts";
import { laterId } from "../texts/later.id.ts";
import { whenText } from "./when.ts";

const NOW = Date.parse("2026-11-03T07:05:00Z");
const when = (iso: string, zone: "Asia/Jakarta" | "Asia/Jayapura" = "Asia/Jakarta") =>
  whenText(Date.parse(iso), NOW, zone, id, laterId.sync);

test("of today the hour is told, in the posyandu's time", () => {
  expect(when("2026-11-03T07:05:00Z")).toBe("14.05");
  expect(when("2026-11-03T07:05:00Z", "Asia/Jayapura")).toBe("16.05");
  expect(when("2026-11-02T17:00:00Z")).toBe("0.00");
});

test("yesterday is told with the hour, from midnight to midnight", () => {
  expect(when("2026-11-02T16:59:00Z")).toBe("kemarin 23.59");
  expect(when("2026-11-01T17:00:00Z")).toBe("kemarin 0.00");
});

test("before that, or ahead of the clock, the date is told", () => {
  expect(when("2026-11-01T16:59:00Z")).toBe("1 Nov 2026");
  expect(when("2026-11-03T17:00:00Z")).toBe("4 Nov 2026");
});
