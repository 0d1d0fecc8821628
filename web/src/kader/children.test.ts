import { expect, test } from "vitest";
import { dayOf } from "../core/day.ts";
import type { Fact } from "../core/fact.ts";
import type { Person, Session, Visit } from "../core/person.ts";
import { childRows, counted, dayState, filtered, nextSession, rtsOf } from "./children.ts";

const TODAY = dayOf("2026-11-03");

function child(id: string, more: Partial<Person> = {}, fields: Person["fields"] = {}): Person {
  return {
    id,
    version: id,
    also: [],
    status: "present",
    fields: { kind: "child", name: id, birthDate: "2025-11-03", rt: "001", ...fields },
    older: [],
    facts: [],
    ...more,
  };
}

const attended = { type: "visit.attended", day: "2026-11-03" } as Fact;
const visits: Record<string, Visit[]> = {
  weighed: [{ day: TODAY, weight_g: 7800 }],
  measured: [{ day: TODAY, length_mm: 700 }],
};
const visitsOf = (person: Person) => visits[person.id] ?? [];
const rows = (...people: Person[]) => childRows(new Map(people.map((one) => [one.id, one])), TODAY, visitsOf);
const names = (found: readonly { person: Person }[]) => found.map((row) => row.person.id);

test("the list holds present children below six years, by name", () => {
  const found = rows(
    child("Wati"),
    child("adi"),
    child("gone", { status: "moved" }),
    child("mother", {}, { kind: "adult" }),
    child("five", {}, { birthDate: "2020-11-04" }),
    child("six", {}, { birthDate: "2020-11-03" }),
    child("unknown", {}, { birthDate: "" }),
  );
  expect(names(found)).toEqual(["adi", "five", "unknown", "Wati"]);
});

test("below five full years a child is waited for; a guest never", () => {
  const found = rows(
    child("59", {}, { birthDate: "2021-11-04" }),
    child("60", {}, { birthDate: "2021-11-03" }),
    child("guest", { home: "mawar001" }),
  );
  expect(found.map((row) => row.expected)).toEqual([true, false, false]);
  expect(counted(found)).toEqual({ expected: 1, present: 0, weighed: 0, remaining: 1, others: 0 });
});

test("weighed, only measured, only there, and not yet", () => {
  const found = rows(child("weighed"), child("measured"), child("there", { facts: [attended] }), child("waits"));
  expect(counted(found)).toEqual({ expected: 4, present: 3, weighed: 1, remaining: 1, others: 0 });
  expect(names(filtered(found, { show: "notYet", rt: undefined }))).toEqual(["waits"]);
  expect(names(filtered(found, { show: "all", rt: undefined }))).toHaveLength(4);
});

test("a guest and a child of 60 months who came are counted apart: what is weighed is a part of who is expected", () => {
  visits["guest"] = [{ day: TODAY, weight_g: 9000 }];
  visits["60"] = [{ day: TODAY, weight_g: 17_000 }];
  visits["59"] = [{ day: TODAY, weight_g: 17_000 }];
  const found = rows(
    child("guest", { home: "mawar001" }),
    child("60", {}, { birthDate: "2021-11-03" }),
    child("59", {}, { birthDate: "2021-11-04" }),
  );
  expect(counted(found)).toEqual({ expected: 1, present: 1, weighed: 1, remaining: 0, others: 2 });
});

test("by RT, those without one last", () => {
  const found = rows(
    child("a", {}, { rt: "002" }),
    child("b", {}, { rt: "" }),
    child("c", {}, { rt: "001" }),
    child("d", {}, { rt: "1" }),
  );
  expect(rtsOf(found)).toEqual([
    { rt: "001", count: 2 },
    { rt: "002", count: 1 },
    { rt: "", count: 1 },
  ]);
  expect(names(filtered(found, { show: "all", rt: "002" }))).toEqual(["a"]);
  expect(names(filtered(found, { show: "all", rt: "" }))).toEqual(["b"]);
});

test("the state of a day and the next day that is not cancelled", () => {
  const session = (iso: string, state: Session["state"]): [number, Session] => [
    dayOf(iso),
    { id: iso, day: dayOf(iso), state },
  ];
  const sessions = new Map([
    session("2026-11-03", "open"),
    session("2026-12-08", "scheduled"),
    session("2026-12-01", "cancelled"),
  ]);
  expect(dayState(sessions, TODAY)).toBe("open");
  expect(dayState(sessions, TODAY + 1)).toBe("none");
  expect(nextSession(sessions, TODAY)?.id).toBe("2026-12-08");
  expect(nextSession(sessions, dayOf("2026-12-08"))).toBeUndefined();
});
