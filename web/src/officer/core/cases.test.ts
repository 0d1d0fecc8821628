import { expect, test } from "vitest";
import { decidedFacts, filled, missing, type Way } from "./cases.ts";

const accept: Way = {
  decision: "accept",
  method: "POST",
  path: "/api/months/a/2026-10/cases/decisions",
  body: { decisions: [{ key: "k", decision: "accept" }] },
  asks: ["/decisions/0/reason"],
};
const correct: Way = { decision: "correct", method: "POST", path: "/c", body: {}, asks: ["/body", "/day?"] };
const edit: Way = {
  decision: "edit",
  method: "PATCH",
  path: "/e",
  body: { version: "v" },
  asks: ["/fields/birthDate"],
};

test("whatIsFilledInStandsWhereItIsAskedFor", () => {
  expect(filled(accept, { "/decisions/0/reason": "benar" })).toEqual({
    decisions: [{ key: "k", decision: "accept", reason: "benar" }],
  });
  expect(filled(edit, { "/fields/birthDate": "2025-01-02" })).toEqual({
    version: "v",
    fields: { birthDate: "2025-01-02" },
  });
});

test("anEmptyOptionalAnswerStaysAway", () => {
  expect(filled(correct, { "/body": { weight_g: 7800 }, "/day": "" })).toEqual({ body: { weight_g: 7800 } });
});

test("anAnswerNobodyAskedForIsNotSent", () => {
  expect(filled(accept, { "/decisions/0/reason": "x", "/to": "PUSKESMAS" })).toEqual({
    decisions: [{ key: "k", decision: "accept", reason: "x" }],
  });
});

test("onlyWhatMustBeFilledInIsMissing", () => {
  expect(missing(accept, { "/decisions/0/reason": "" })).toEqual(["/decisions/0/reason"]);
  expect(missing(correct, { "/body": {} })).toEqual([]);
});

test("aWayStaysAsItCame", () => {
  filled(accept, { "/decisions/0/reason": "benar" });
  expect(accept.body).toEqual({ decisions: [{ key: "k", decision: "accept" }] });
});

test("whatWasDecidedCanBeTakenBackUnlessItChangedNothingOrAnotherModuleDecided", () => {
  const answer = { decided: [{ key: "k", fact: "f", outcome: "accepted" }, { fact: "g" }] };
  expect(decidedFacts(accept, answer)).toEqual(["f", "g"]);
  expect(decidedFacts(correct, { fact: "f", outcome: "accepted" })).toEqual(["f"]);
  expect(decidedFacts(correct, { fact: "f", outcome: "duplicate" })).toEqual([]);
  expect(decidedFacts({ decision: "edit" }, { fact: "f", outcome: "accepted" })).toEqual([]);
  expect(decidedFacts({ decision: "choose" }, { fact: "f", outcome: "accepted" })).toEqual(["f"]);
  expect(decidedFacts(accept, undefined)).toEqual([]);
});
