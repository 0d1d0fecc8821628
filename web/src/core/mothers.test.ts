import { describe, expect, it } from "vitest";
import { dayOf } from "./day.ts";
import type { Body, Fact } from "./fact.ts";
import { lasting, pregnancies, womanOn } from "./mothers.ts";
import type { Person } from "./person.ts";

const fact = (id: string, type: string, day: string, body: Body): Fact => {
  return { id, type, v: 1, posyandu: "p", subject: "m", day, body, device: "d", actor: "a", at: "", seq: 1 };
};
const mother = (...facts: Fact[]): Person => ({
  id: "m",
  version: "v",
  also: [],
  status: "present",
  fields: { kind: "adult", sex: "female", birthDate: "1998-05-12" },
  older: [],
  facts,
});
const registered = fact("f1", "pregnancy.registered", "2026-03-01", {
  lmp: "2026-01-05",
  due: "2026-10-12",
  gravida: 2,
});
const ended = (outcome: string) =>
  fact("f3", "pregnancy.ended", "2026-10-01", { pregnancy: "f1", outcome, children: ["k"] });
const stage = (person: Person, day: string) => womanOn(person, dayOf(day))?.stage;

describe("a pregnancy", () => {
  it("is known by the fact that registered it, with what was said later", () => {
    const changed = fact("f2", "pregnancy.changed", "2026-04-01", { pregnancy: "f1", due: "2026-10-15" });
    expect(pregnancies(mother(changed, registered))).toEqual([
      { id: "f1", version: "f2", lmp: dayOf("2026-01-05"), due: dayOf("2026-10-15"), gravida: 2, children: [] },
    ]);
  });

  it("that was a mistake is left out", () => expect(pregnancies(mother(registered, ended("mistaken")))).toEqual([]));
});

describe("a woman", () => {
  it("is pregnant until it ends, then in childbed for 42 days", () => {
    expect(stage(mother(registered), "2026-09-30")).toBe("pregnant");
    const after = mother(registered, ended("live"));
    expect(stage(after, "2026-10-01")).toBe("childbed");
    expect(stage(after, "2026-11-12")).toBe("childbed");
    expect(stage(after, "2026-11-13")).toBe("couple");
  });

  it("is in childbed also after a stillbirth, not after a miscarriage", () => {
    expect(stage(mother(registered, ended("still")), "2026-10-05")).toBe("childbed");
    expect(stage(mother(registered, ended("miscarriage")), "2026-10-05")).toBe("couple");
  });

  it("is not pregnant for ever where nobody told the end", () => {
    expect(stage(mother(registered), "2026-11-10")).toBe("pregnant");
    expect(stage(mother(registered), "2026-11-11")).toBe("couple");
  });

  it("has a card from 15 until 49 years", () => {
    expect(stage(mother(), "2013-05-11")).toBeUndefined();
    expect(stage(mother(), "2013-05-12")).toBe("couple");
    expect(stage(mother(), "2048-05-11")).toBe("couple");
    expect(stage(mother(), "2048-05-12")).toBeUndefined();
  });
});

it("one that nobody ended lasts, also when its time is long over: another is registered after it", () => {
  expect(lasting(mother(registered))?.id).toBe("f1");
  expect(stage(mother(registered), "2027-03-01")).toBe("couple");
  expect(lasting(mother(registered, ended("live")))).toBeUndefined();
  expect(lasting(mother(registered, ended("mistaken")))).toBeUndefined();
});
