import { expect, test } from "vitest";
import { answersOf, decimal, fieldsOf } from "./decisionFields.ts";

const one = { person: { id: "p", name: "Melati", birthDate: "2025-01-02" } };
const measured = { fact: "f", day: "2026-10-19", weightG: 9250, lengthMm: 745, counts: true };

test("whatIsKnownIsProposedWithTheCommaOfTheLanguage", () => {
  const fields = fieldsOf(one, measured, "2026-11-22", ",");
  expect(fields).toMatchObject({ weight: "9,25", length: "74,5", day: "2026-11-22", name: "Melati", sex: "" });
  expect(decimal(9250, 1000, ".")).toBe("9.25");
  expect(decimal(undefined, 10, ",")).toBe("");
});

test("whatIsNotKnownOfAChildIsLeftAsItIs", () => {
  const fields = { ...fieldsOf(one, undefined, undefined, ","), name: " ", sex: "female" };
  expect(answersOf("edit", fields, {})?.["/fields"]).toEqual({ sex: "female", birthDate: "2025-01-02" });
});

test("aReasonIsTrimmedAndAReferralSaysWhereTo", () => {
  const fields = {
    ...fieldsOf(one, undefined, "2026-11-22", ","),
    text: " benar ",
    choice: "PUSKESMAS",
    note: " ibu ",
  };
  expect(answersOf("accept", fields, {})).toEqual({ "/decisions/0/reason": "benar" });
  expect(answersOf("withdraw", fields, {})).toEqual({ "/reason": "benar" });
  expect(answersOf("refer", fields, {})).toMatchObject({ "/to": "PUSKESMAS", "/decisions/0/note": "ibu" });
  expect(answersOf("answer", fields, {})).toEqual({ "/step": "PUSKESMAS", "/day": "2026-11-22", "/note": "ibu" });
});

test("aNumberThatCannotBeReadIsNoAnswer", () => {
  const fields = { ...fieldsOf(one, measured, undefined, ","), weight: "9,x" };
  expect(answersOf("correct", fields, {})).toBeUndefined();
});
