import { expect, test } from "vitest";
import { dayOf } from "../../../core/day.ts";
import type { Visit } from "../../../core/person.ts";
import type { Question } from "../../../core/questions.ts";
import { id as words } from "../../../texts/id.ts";
import { answerDraft, askedAbout, LONGEST, valuesText } from "./answer.ts";

const QUESTION: Question = { fact: "q", key: "k", text: "Benar?", period: "2026-11", facts: [], person: "c" };
const visit = (day: string, fact?: string): Visit => ({ day: dayOf(day), weight_g: 7800, ...(fact ? { fact } : {}) });

test("a question is about the measurements it names, else about its month", () => {
  const visits = [visit("2026-10-31", "a"), visit("2026-11-01", "b"), visit("2026-11-30", "c"), visit("2026-12-01")];
  expect(askedAbout(QUESTION, visits).map(({ fact }) => fact)).toEqual(["b", "c"]);
  expect(askedAbout({ ...QUESTION, facts: ["a"] }, visits).map(({ fact }) => fact)).toEqual(["a"]);
  expect(askedAbout({ ...QUESTION, facts: ["z"] }, [{ ...visits[0]!, rivals: ["z"] }])).toHaveLength(1);
});

test("measures are said as people write them", () => {
  expect(valuesText({ weight_g: 7800, length_mm: 655 }, words)).toBe("7,8 kg · 65,5 cm");
  expect(valuesText({ muac_mm: 132 }, words)).toBe("LiLA 13,2 cm");
});

test("an answer names the question and its case; an empty one is none, a long one is cut where the server would refuse it", () => {
  const today = dayOf("2026-11-20");
  expect(answerDraft(QUESTION, today, "  sudah\n benar ")).toEqual({
    type: "case.answered",
    subject: "c",
    day: today,
    by: "kader",
    base: "q",
    body: { key: "k", answer: "sudah benar" },
  });
  expect(answerDraft(QUESTION, today, "  ")).toBeUndefined();
  expect(String(answerDraft(QUESTION, today, "a".repeat(250))!.body["answer"])).toHaveLength(LONGEST);
});
