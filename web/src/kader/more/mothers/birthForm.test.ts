import { describe, expect, it } from "vitest";
import { dayOf } from "../../../core/day.ts";
import type { Pregnancy } from "../../../core/mothers.ts";
import type { Person } from "../../../core/person.ts";
import { begunBirth, birthDrafts, birthProblem, type BirthForm } from "./birthForm.ts";
import { NOBODY, pregnancyRegistered, womanProblem } from "./woman.ts";

const today = dayOf("2026-11-03");
const fields = { kind: "adult" as const, name: "Dewi Contoh", rt: "002", household: "h" };
const mother: Person = { id: "m", version: "v", also: [], status: "present", fields, older: [], facts: [] };
const pregnancy: Pregnancy = { id: "f1", version: "f2", lmp: dayOf("2026-01-20"), children: [] };
const form = (change: Partial<BirthForm> = {}): BirthForm => {
  return { ...begunBirth(mother, { date: "1", month: "11", year: "2026" }), ...change };
};
const baby = { name: "Bayi Ny. Dewi Contoh", sex: "female" as const, weight: "3100", length: "49,5" };

describe("a birth", () => {
  it("registers the baby with its mother, ends the pregnancy and fills the card", () => {
    const [child, ended, card] = birthDrafts(form({ babies: [baby] }), mother, pregnancy, today, ["k"]);
    expect(child).toMatchObject({
      type: "person.registered",
      subject: "k",
      body: {
        birthDate: "2026-11-01",
        birthWeight: 3100,
        birthLength: 495,
        rt: "002",
        household: "h",
        mother: { person: "m", name: "Dewi Contoh" },
      },
    });
    expect(ended).toMatchObject({
      type: "pregnancy.ended",
      subject: "m",
      day: dayOf("2026-11-01"),
      base: "f2",
      body: { pregnancy: "f1", outcome: "live", children: ["k"] },
    });
    expect(card).toMatchObject({ type: "visit.answered", body: { form: "PERSALINAN", answers: { BAYI_HIDUP: 1 } } });
  });

  it("of a child that died registers nobody", () => {
    const drafts = birthDrafts(form({ outcome: "still" }), mother, pregnancy, today, ["k"]);
    expect(drafts.map(({ type }) => type)).toEqual(["pregnancy.ended", "visit.answered"]);
    expect(drafts[0]?.body).toEqual({ pregnancy: "f1", outcome: "still" });
  });

  it("is not on a day to come, and a living child has a sex", () => {
    expect(birthProblem(form({ date: "4", babies: [baby] }), pregnancy, today)).toBe("day");
    expect(birthProblem(form(), pregnancy, today)).toBe("sex");
    expect(birthProblem(form({ babies: [{ ...baby, weight: "31" }] }), pregnancy, today)).toBe("weight");
    expect(birthProblem(form({ babies: [baby] }), pregnancy, today)).toBeUndefined();
  });
});

describe("a pregnancy", () => {
  const EMPTY = { date: "", month: "", year: "" };
  it("is counted from the last period, also where only the expected day is known", () => {
    const due = { date: "12", month: "10", year: "2026" };
    const draft = pregnancyRegistered({ by: "due", lmp: EMPTY, due, gravida: 2 }, "m", dayOf("2026-03-01"));
    expect(draft?.body).toEqual({ lmp: "2026-01-05", due: "2026-10-12", gravida: 2 });
  });

  it("may be registered with nothing known", () => {
    expect(pregnancyRegistered({ by: "neither", lmp: EMPTY, due: EMPTY, gravida: 1 }, "m", today)?.body).toEqual({
      gravida: 1,
    });
  });

  it("is not of tomorrow", () => {
    const lmp = { date: "4", month: "11", year: "2026" };
    expect(pregnancyRegistered({ by: "lmp", lmp, due: EMPTY, gravida: 1 }, "m", today)).toBeUndefined();
  });
});

it("a mother's year of birth has four digits", () => {
  const typed = { ...NOBODY, name: "Dewi", date: "12", month: "5" };
  expect(womanProblem({ ...typed, year: "98" }, today)).toBe("birth");
  expect(womanProblem({ ...typed, year: "1998" }, today)).toBeUndefined();
  expect(womanProblem({ ...typed, year: "2024" }, today)).toBe("age");
});
