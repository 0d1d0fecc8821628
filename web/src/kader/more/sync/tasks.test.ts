import { expect, it } from "vitest";
import type { Task } from "../../../core/book.ts";
import type { Person } from "../../../core/person.ts";
import { taskRow, taskRows } from "./tasks.ts";

const task = (outcome: Task["outcome"], type: string, code?: string): Task => ({
  fact: {
    id: "f",
    type,
    v: 1,
    posyandu: "p",
    subject: "c",
    day: "2026-11-03",
    body: {},
    device: "d",
    actor: "a",
    at: "",
    seq: 1,
  },
  outcome,
  ...(code === undefined ? {} : { code }),
});

it("a conflict is the bidan's, what is held waits by itself", () => {
  expect(taskRow(task("conflict", "visit.measured"))).toMatchObject({ advice: "bidan", about: "measure" });
  expect(taskRow(task("held", "visit.served"))).toMatchObject({ advice: "wait", about: "service" });
});

it("what was refused says what to do", () => {
  expect(taskRow(task("quarantined", "visit.answered", "TMB-VISIT-ANSWER")).advice).toBe("again");
  expect(taskRow(task("quarantined", "person.changed", "TMB-PERSON-VALUE")).advice).toBe("person");
  expect(taskRow(task("quarantined", "person.registered", "TMB-SYNC-SEALED")).advice).toBe("number");
  expect(taskRow(task("quarantined", "visit.measured", "TMB-FACT-ACCESS-ENDED")).advice).toBe("ended");
});

it("what others put right in two ways is told here too, once, and not where this phone wrote of it", () => {
  const { fact } = task("conflict", "visit.served");
  const first = { ...fact, id: "f1", body: { service: "BCG", outcome: "DIBERIKAN" } };
  const one = { ...fact, id: "f2", base: "f1", body: { service: "BCG", outcome: "DITOLAK" } };
  const other = { ...fact, id: "f3", base: "f1", body: { service: "BCG", outcome: "BELUM" } };
  const person: Person = {
    id: "c",
    version: "v",
    also: [],
    status: "present",
    fields: {},
    older: [],
    facts: [first, one, other],
  };
  expect(taskRows([], [person])).toMatchObject([{ advice: "bidan", about: "service", others: true }]);
  const own = { fact: other, outcome: "conflict" as const };
  expect(taskRows([own], [person])).toEqual([taskRow(own)]);
});
