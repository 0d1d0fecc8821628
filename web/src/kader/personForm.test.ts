import { expect, test } from "vitest";
import { dayOf } from "../core/day.ts";
import type { Person } from "../core/person.ts";
import {
  birthOfForm,
  changed,
  emptyForm,
  firstStepDone,
  formOfPerson,
  problemsOf,
  registered,
  rtText,
} from "./personForm.ts";

const TODAY = dayOf("2026-11-03");
const FILLED = {
  ...emptyForm("002"),
  name: "Melati  Contoh ",
  sex: "female" as const,
  date: "1",
  month: "12",
  year: "2025",
};

test("a newborn needs a name, a sex and a day, and nothing else", () => {
  const problems = problemsOf(emptyForm(undefined), TODAY);
  expect(problems).toEqual({ name: "missingName", sex: "missingSex", birth: "missingBirth" });
  expect(firstStepDone(problems)).toBe(false);
  expect(problemsOf(FILLED, TODAY)).toEqual({});
});

test("a day that is none, has not come or is too long ago is told", () => {
  const birth = (date: string, month: string, year: string) =>
    problemsOf({ ...FILLED, date, month, year }, TODAY).birth;
  expect(birth("31", "2", "2026")).toBe("wrongBirth");
  expect(birth("3", "11", "2026")).toBeUndefined();
  expect(birth("4", "11", "2026")).toBe("futureBirth");
  expect(birth("3", "11", "2020")).toBe("tooOld");
  expect(birth("4", "11", "2020")).toBeUndefined();
});

test("a year of two digits is of this century", () => {
  expect(birthOfForm({ date: "01", month: "2", year: "26" })).toBe(dayOf("2026-02-01"));
  expect(birthOfForm({ date: "1", month: "2", year: "026" })).toBeNaN();
});

test("numbers that cannot be are told", () => {
  expect(problemsOf({ ...FILLED, nik: "123" }, TODAY).nik).toBe("wrongNik");
  expect(problemsOf({ ...FILLED, nik: "9901014112259999" }, TODAY).nik).toBeUndefined();
  expect(problemsOf({ ...FILLED, birthWeight: "3,1" }, TODAY).birthWeight).toBe("wrongBirthWeight");
  expect(problemsOf({ ...FILLED, birthWeight: "299" }, TODAY).birthWeight).toBe("wrongBirthWeight");
  expect(problemsOf({ ...FILLED, birthWeight: "300" }, TODAY).birthWeight).toBeUndefined();
  expect(problemsOf({ ...FILLED, birthLength: "49,5" }, TODAY).birthLength).toBeUndefined();
  expect(problemsOf({ ...FILLED, birthLength: "495" }, TODAY).birthLength).toBe("wrongBirthLength");
});

test("what is registered is tidy and in whole units", () => {
  const form = { ...FILLED, mother: "Ibu Contoh", birthWeight: "3100", birthLength: "49,5" };
  expect(registered(form, "p1", TODAY)).toEqual({
    type: "person.registered",
    subject: "p1",
    day: TODAY,
    body: {
      kind: "child",
      name: "Melati Contoh",
      sex: "female",
      birthDate: "2025-12-01",
      birthEstimated: false,
      birthWeight: 3100,
      birthLength: 495,
      rt: "002",
      mother: { name: "Ibu Contoh" },
      nikStatus: "belum",
      membership: "member",
    },
  });
});

test("a change names the version and says only what differs; what was emptied is taken back", () => {
  const person: Person = {
    id: "p1",
    version: "v1",
    also: [],
    status: "present",
    fields: {
      name: "Melati",
      sex: "female",
      birthDate: "2025-12-01",
      rt: "002",
      mother: { name: "Ibu", phone: "0800" },
    },
    older: [],
    facts: [],
  };
  const form = formOfPerson(person);
  expect(changed(form, person, TODAY)).toBeUndefined();
  expect(changed({ ...form, name: "Melati Sari", rt: "", phone: "" }, person, TODAY)).toEqual({
    type: "person.changed",
    subject: "p1",
    day: TODAY,
    base: "v1",
    body: { name: "Melati Sari", rt: null, mother: { phone: null } },
  });
});

test("an RT is written as the register has it", () => {
  expect(rtText(" 3 ")).toBe("003");
  expect(rtText("12")).toBe("012");
  expect(rtText("3A")).toBe("3A");
});
