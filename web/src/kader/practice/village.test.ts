import { expect, test } from "vitest";
import { dayOf, fullMonths } from "../../core/day.ts";
import { birthOf } from "../birth.ts";
import { openDays, villagers } from "./village.ts";

const TODAY = dayOf("2026-11-03");
const standard = (what: "weight" | "length") => (what === "weight" ? 9.04 : 73.2);

test("the village is always the same, and everybody in it is a child below five", () => {
  const people = villagers(TODAY, standard);
  expect(people).toEqual(villagers(TODAY, standard));
  expect(people).toHaveLength(42);
  for (const person of people) {
    expect(fullMonths(birthOf(person), TODAY)).toBeLessThan(60);
    expect(person.older.every((visit) => visit.day < TODAY && visit.day > birthOf(person))).toBe(true);
    expect(person.older.every((visit) => (visit.weight_g ?? 0) % 100 === 0)).toBe(true);
  }
});

test("no two of them have one name", () => {
  const names = villagers(TODAY, standard).map((person) => person.fields.name);
  expect(new Set(names).size).toBe(names.length);
});

test("today is an open day, thirty days on the next, and one in each thirty before", () => {
  const days = openDays(TODAY);
  expect(days.filter((session) => session.state === "scheduled").map((session) => session.day)).toEqual([
    TODAY,
    TODAY + 30,
  ]);
  expect(days).toHaveLength(14);
});
