import { expect, test } from "vitest";
import type { QualityCard } from "../core/month.ts";
import { byNeed, hintsOf } from "./hints.ts";

const card = (more: Partial<QualityCard> = {}): QualityCard => ({
  posyandu: "p",
  name: "Melati",
  weighed: 100,
  measured: 100,
  doubted: 0,
  compared: 100,
  repeated: 0,
  weights: { counts: [], score: 5, grade: "EXCELLENT" },
  lengths: { counts: [], score: 5, grade: "EXCELLENT" },
  ...more,
});

test("whatIsWellMeasuredIsThanked", () => expect(hintsOf(card())).toEqual(["good"]));

test("tooFewSayNothing", () => {
  expect(hintsOf(card({ weighed: 19, doubted: 19 }))).toEqual(["few"]);
  expect(hintsOf(card({ weighed: 20, measured: 20 }))).toEqual(["good"]);
});

test("eachLimitIsCrossedOnlyBeyondIt", () => {
  expect(hintsOf(card({ doubted: 5 }))).toEqual(["good"]);
  expect(hintsOf(card({ doubted: 6 }))).toEqual(["doubted"]);
  expect(hintsOf(card({ repeated: 5 }))).toEqual(["good"]);
  expect(hintsOf(card({ repeated: 6 }))).toEqual(["repeated"]);
  expect(hintsOf(card({ measured: 80 }))).toEqual(["good"]);
  expect(hintsOf(card({ measured: 79 }))).toEqual(["length"]);
  expect(hintsOf(card({ sdBbtb: 1.2, sdTbu: 1.5 }))).toEqual(["good"]);
  expect(hintsOf(card({ sdBbtb: 1.21 }))).toEqual(["spread"]);
  expect(hintsOf(card({ sdTbu: 1.51 }))).toEqual(["spread"]);
  expect(hintsOf(card({ weights: { counts: [], score: 20, grade: "PROBLEMATIC" } }))).toEqual(["digitsWeight"]);
});

test("whoNeedsMostIsCoachedFirst", () => {
  const needy = card({ name: "Mawar", doubted: 50, repeated: 50 });
  expect(byNeed([card(), needy]).map((one) => one.name)).toEqual(["Mawar", "Melati"]);
});
