import { expect, test } from "vitest";
import { dayOf } from "../../../core/day.ts";
import { toldOn, toldSince } from "./homes.ts";

const TODAY = dayOf("2026-11-16");
const typed = (date: string, month = "11") => ({ date, month, year: "2026" });

test("a parent tells a weight of this month, or since the last open day", () => {
  expect(toldSince(TODAY, dayOf("2026-11-10"))).toBe(dayOf("2026-11-01"));
  expect(toldSince(TODAY, dayOf("2026-10-20"))).toBe(dayOf("2026-10-20"));
  expect(toldSince(TODAY, undefined)).toBe(dayOf("2026-11-01"));
  expect(toldOn("today", TODAY, undefined, [])).toBe(TODAY);
  expect(toldOn(typed("1"), TODAY, undefined, [])).toBe(dayOf("2026-11-01"));
  expect(toldOn(typed("31", "10"), TODAY, undefined, [])).toBe("day");
  expect(toldOn(typed("17"), TODAY, undefined, [])).toBe("day");
  expect(toldOn(typed(""), TODAY, undefined, [])).toBe("day");
});

test("what is told takes the place of no measurement", () => {
  const visits = [{ day: dayOf("2026-11-10"), weight_g: 8000, fact: "f" }];
  expect(toldOn(typed("10"), TODAY, undefined, visits)).toBe("measured");
  expect(toldOn(typed("11"), TODAY, undefined, visits)).toBe(dayOf("2026-11-11"));
});
