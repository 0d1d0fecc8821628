import { expect, it } from "vitest";
import { choicesOn } from "./choices.ts";

const OPTIONS = [
  { option: "care.iron", from: 100, value: "IRON_90" },
  { option: "screening.tb-symptoms", from: 100, value: 2 },
  { option: "kms.red-line", from: 100, value: -3 },
  { option: "care.iron", from: 200, value: "IRON_180" },
];

it("holds what was chosen last before a day", () => {
  expect(choicesOn(OPTIONS, 99)).toEqual([]);
  expect(choicesOn(OPTIONS, 199)).toEqual(["IRON_90", "TWO_SYMPTOMS"]);
  expect(choicesOn(OPTIONS, 200)).toEqual(["IRON_180", "TWO_SYMPTOMS"]);
});

it("goes back to the usual where a choice was taken back", () => {
  expect(choicesOn([...OPTIONS, { option: "care.iron", from: 300, value: null }], 300)).toEqual(["TWO_SYMPTOMS"]);
});
