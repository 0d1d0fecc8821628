import { expect, test } from "vitest";
import { dayOf } from "./day.ts";
import type { Fact } from "./fact.ts";
import type { OlderVisit, Person } from "./person.ts";
import { visits, waiting } from "./visits.ts";

const DAY = "2026-11-03";

function fact(id: string, type: string, more: Partial<Fact> = {}): Fact {
  const usual = {
    v: 1,
    posyandu: "melati01",
    subject: "p",
    day: DAY,
    body: {},
    device: "d",
    actor: "k",
    at: "",
    seq: 1,
  };
  return { ...usual, id, type: `visit.${type}`, ...more };
}

const measured = (id: string, weight_g: number, more: Partial<Fact> = {}): Fact =>
  fact(id, "measured", { body: { weight_g }, ...more });

function of(facts: readonly Fact[], older: readonly OlderVisit[] = []) {
  const person: Person = { id: "p", version: "p", also: [], status: "present", fields: {}, older, facts };
  const forward = visits(person);
  expect(visits({ ...person, facts: [...facts].reverse() })).toEqual(forward);
  return forward;
}

test("one measurement is one visit", () => {
  expect(of([measured("a", 7800)])).toEqual([
    { day: dayOf(DAY), weight_g: 7800, fact: "a", actor: "k", place: "posyandu", by: "kader" },
  ]);
});

test("a correction takes its place, also on another day", () => {
  const corrected = fact("b", "corrected", { base: "a", body: { weight_g: 8700 }, day: "2026-11-02" });
  expect(of([measured("a", 7800), corrected])).toMatchObject([{ day: dayOf("2026-11-02"), weight_g: 8700, fact: "b" }]);
});

test("two corrections of one are disputed, the later proposed, until somebody chooses", () => {
  const facts = [
    measured("a", 7800),
    fact("b", "corrected", { base: "a", body: { weight_g: 8700 } }),
    fact("c", "corrected", { base: "a", body: { weight_g: 8800 } }),
  ];
  expect(of(facts)).toMatchObject([{ weight_g: 8800, disputed: true }]);
  const [visit] = of([...facts, fact("d", "chosen", { base: "b" })]);
  expect(visit).toMatchObject({ weight_g: 8700, fact: "b" });
  expect(visit!.disputed).toBeUndefined();
});

test("two corrections that say the same are not disputed", () => {
  const corrected = (id: string, more: Partial<Fact> = {}) =>
    measured(id, 8600, { type: "visit.corrected", base: "a", ...more });
  const [visit] = of([measured("a", 8500), corrected("b"), corrected("c")]);
  expect(visit).toMatchObject({ fact: "c", weight_g: 8600 });
  expect(visit!.disputed).toBeUndefined();
  const [moved] = of([measured("a", 8500), corrected("b"), corrected("c", { day: "2026-11-04" })]);
  expect(moved!.disputed).toBe(true);
});

test("who takes one of two corrections back leaves the other", () => {
  const family = [
    measured("a", 7000),
    fact("b", "corrected", { base: "a", body: { weight_g: 6000 } }),
    fact("c", "corrected", { base: "a", body: { weight_g: 8200 } }),
    fact("d", "withdrawn", { base: "c" }),
  ];
  const [visit] = of(family);
  expect(visit).toMatchObject({ weight_g: 6000, fact: "b" });
  expect(visit).not.toHaveProperty("disputed");
  expect(of([...family, fact("e", "withdrawn", { base: "b" })])).toEqual([]);
});

test("what was withdrawn is gone", () => {
  expect(of([measured("a", 7800), fact("b", "withdrawn", { base: "a" })])).toEqual([]);
  const family = [measured("a", 7800), fact("b", "corrected", { base: "a", body: { weight_g: 1 } })];
  expect(of([...family, fact("c", "withdrawn", { base: "b" })])).toEqual([]);
});

test("a health worker's measurement before a kader's, hers before a parent's; then the older fact", () => {
  const parent = measured("a", 7000, { by: "parent" });
  const kader = measured("c", 7100);
  const other = measured("b", 7200);
  const nakes = measured("d", 7300, { by: "nakes" });
  expect(of([parent, kader])).toMatchObject([{ fact: "c", rivals: ["a"], disputed: true }]);
  expect(of([parent, kader, other])).toMatchObject([{ fact: "b" }]);
  expect(of([parent, kader, other, nakes])).toMatchObject([{ fact: "d" }]);
});

test("the bidan's newest choice holds", () => {
  const facts = [measured("a", 7000), measured("b", 7100), measured("c", 7200)];
  const [visit] = of([...facts, fact("d", "chosen", { base: "b" }), fact("e", "chosen", { base: "c" })]);
  expect(visit).toMatchObject({ fact: "c" });
  expect([...visit!.rivals!].sort()).toEqual(["a", "b"]);
  expect(visit!.disputed).toBeUndefined();
});

test("rivals that say the same are not disputed", () => {
  const [visit] = of([measured("a", 7000), measured("b", 7000)]);
  expect(visit).toMatchObject({ fact: "a", rivals: ["b"] });
  expect(visit!.disputed).toBeUndefined();
});

test("older visits stand before, and a day that facts tell of counts once", () => {
  const older = [
    { day: dayOf("2026-07-01"), weight_g: 6000 },
    { day: dayOf(DAY), weight_g: 1 },
  ];
  expect(of([measured("a", 7800)], older)).toMatchObject([
    { day: dayOf("2026-07-01"), weight_g: 6000 },
    { day: dayOf(DAY), weight_g: 7800 },
  ]);
  expect(of([measured("a", 7800), fact("b", "withdrawn", { base: "a" })], older).length).toBe(1);
});

test("a correction of something unknown stands for itself", () => {
  expect(of([fact("b", "corrected", { base: "x", body: { weight_g: 8700 } })])).toMatchObject([{ weight_g: 8700 }]);
});

test("a weight that a health worker looked at is verified until somebody takes it back", () => {
  const heavy = measured("a", 29_000);
  const verified = fact("b", "verified", { base: "a" });
  const doubted = fact("c", "doubted", { base: "a" });
  expect(of([heavy, verified])[0]?.verified).toBe(true);
  expect(of([heavy, verified, doubted])[0]?.verified).toBeUndefined();
  expect(of([heavy, verified, doubted, fact("d", "verified", { base: "a" })])[0]?.verified).toBe(true);
  const corrected = fact("e", "corrected", { base: "a", body: { weight_g: 31_000 } });
  expect(of([heavy, verified, corrected])[0]?.verified).toBeUndefined();
});

test("what came after its month was signed counts in nothing: what was signed stands", () => {
  const late = fact("b", "corrected", { base: "a", body: { weight_g: 8900 }, late: true });
  const person: Person = { id: "p", version: "p", also: [], status: "present", fields: {}, older: [], facts: [late] };
  expect(of([measured("a", 7800), late])).toMatchObject([{ weight_g: 7800, fact: "a" }]);
  expect(of([measured("a", 7800), fact("c", "withdrawn", { base: "a", late: true })])).toMatchObject([{ fact: "a" }]);
  expect(of([measured("a", 7800, { late: true })])).toEqual([]);
  expect(waiting(person)).toEqual([late]);
  expect(waiting({ ...person, facts: [measured("a", 7800)] })).toEqual([]);
  // The series holds what was signed of that day.
  const older = [{ day: dayOf(DAY), weight_g: 7700 }];
  expect(of([measured("a", 7800, { late: true })], older)).toMatchObject([{ weight_g: 7700 }]);
});
