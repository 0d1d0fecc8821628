import { expect, test } from "vitest";
import type { Measuring } from "../core/month.ts";
import { byNeed, hintsOf, ofKader, type Coached } from "./hints.ts";

const figures = (more: Partial<Measuring> = {}): Measuring => ({
  measured: 100,
  doubted: 0,
  compared: 100,
  repeated: 0,
  weights: { counts: [], score: 5, grade: "EXCELLENT" },
  lengths: { counts: [], score: 5, grade: "EXCELLENT" },
  ...more,
});

const card = (more: Partial<Measuring> = {}, weighed = 100, title = "Melati"): Coached => ({
  key: title,
  title,
  weighed,
  figures: figures(more),
});

test("whatIsWellMeasuredIsThanked", () => expect(hintsOf(card())).toEqual(["good"]));

test("tooFewSayNothing", () => {
  expect(hintsOf(card({ doubted: 19 }, 19))).toEqual(["few"]);
  expect(hintsOf(card({ measured: 20 }, 20))).toEqual(["good"]);
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
  const needy = card({ doubted: 50, repeated: 50 }, 100, "Mawar");
  expect(byNeed([card(), needy]).map(({ title }) => title)).toEqual(["Mawar", "Melati"]);
});

test("aKaderIsNamedForWhoSeesNamesAndJudgedFromTwentyWeighings", () => {
  const kader = { posyandu: "p", posyanduName: "Melati 1", kader: "k", weighed: 12 };
  expect(ofKader(kader).title).toBe("Melati 1");
  expect(ofKader({ ...kader, name: "Ibu Wati" }).title).toBe("Ibu Wati · Melati 1");
  expect(hintsOf(ofKader(kader))).toEqual(["few"]);
  expect(hintsOf(ofKader({ ...kader, weighed: 100, figures: figures({ doubted: 6 }) }))).toEqual(["doubted"]);
});
