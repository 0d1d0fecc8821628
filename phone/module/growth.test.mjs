// What a caller sees beyond the bits: objects, absences, errors.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { growthFile } from "../parity/places.mjs";

const { assess, curve, measurement, scores, shareBelow, zOfShare } = await import(pathToFileURL(growthFile));

test("a child's scores are values or reasons", () => {
  const child = scores({ sex: 1, ageDays: 400, weightKg: 9.1, lengthCm: 75.2, position: 1 });
  assert.deepEqual(child.weightForAge, { z: -0.77, exact: -0.7734683201631966, flagged: false });
  assert.deepEqual(child.headForAge, { reason: "NOT_MEASURED" });
  assert.deepEqual(child.schoolBmi, { reason: "AGE_BELOW_TABLE" });
  assert.equal(child.correctedCm, 75.2);
  assert.equal(child.positionSetAside, false);
});

test("absent, undefined, null and NaN are all not measured", () => {
  const absent = scores({ sex: 1, ageDays: 400 });
  for (const nothing of [undefined, null, NaN]) {
    assert.deepEqual(scores({ sex: 1, ageDays: 400, weightKg: nothing, lengthCm: nothing, oedema: nothing || null }), absent);
  }
  assert.equal("bmi" in absent, false);
  assert.deepEqual(scores({}).weightForAge, { reason: "NO_SEX" });
});

test("standing below 9 months is set aside", () => {
  const child = scores({ sex: 2, ageMonths: 8.9, lengthCm: 68, position: 2 });
  assert.equal(child.positionSetAside, true);
  assert.equal(child.correctedCm, 68);
});

test("a field of another type is a TypeError that names it", () => {
  assert.throws(() => scores({ sex: 1, ageDays: 1, weightKg: "9.1" }), /^TypeError: weightKg must be a number$/);
  assert.throws(() => scores({ sex: "1" }), /^TypeError: sex must be a number$/);
  assert.throws(() => scores({ oedema: 1 }), /^TypeError: oedema must be true or false$/);
  assert.throws(() => scores(undefined), TypeError);
});

test("a value that cannot be is an Error that says so", () => {
  assert.throws(() => scores({ sex: 1, ageDays: -1 }), /an age is not negative and below 137 years/);
  assert.throws(() => scores({ sex: 1, ageDays: Infinity }), /an age is not negative/);
  assert.throws(() => scores({ sex: 1, ageDays: 2 ** 32 + 5 }), /an age is not negative/);
  assert.throws(() => scores({ sex: 1, ageDays: 1, ageMonths: 1 }), /ageDays or ageMonths, not both/);
  assert.throws(() => scores({ sex: 3 }), /sex is 1/);
  assert.throws(() => scores({ sex: 1.5 }), /sex is 1/);
  assert.throws(() => scores({ position: 3 }), /position is 1/);
  assert.throws(() => measurement("who2006_wfa", 0, 0, 0), /sex is 1/);
  assert.throws(() => measurement("wfa", 1, 0, 0), /no chart has this name/);
});

test("a curve is key, value, key, value, with a gap where the chart has none", () => {
  assert.deepEqual(Array.from(curve("who2006_wfa", 1, 0, 0, 2, 1)), [0, 3.3464, 1, 3.3174, 2, 3.337]);
  assert.deepEqual(Array.from(curve("who2006_acfa", 1, 0, 90, 91, 1)), [90, NaN, 91, 13.4779]);
  assert.throws(() => curve("who2006_wfa", 1, 0, 0, 1e9, 1), /at most 100,000/);
});

test("centiles go both ways", () => {
  assert.ok(Math.abs(shareBelow(-1.8807936081512509) - 0.03) < 1e-12);
  assert.ok(Math.abs(zOfShare(0.03) + 1.8807936081512509) < 1e-9);
  assert.equal(shareBelow(0), 0.5);
  assert.ok(Number.isNaN(zOfShare(0)));
});

test("a verdict has scores, classes, letter, alerts, reasons and steps", () => {
  const past = { weighings: [{ day: 20370, grams: 7300 }], visits: [{ day: 20370, weightKg: 7.3 }], complete: true };
  const verdict = assess({ sex: 1, birthDay: 20000 }, { day: 20400, weightKg: 7.2, lengthCm: 72, position: 1 }, past, {});
  assert.deepEqual(verdict.age, { days: 400, months: 400 / 30.4375 });
  assert.equal(verdict.completedMonths, 13);
  const weight = { index: "BB_U", score: { z: -2.89, exact: -2.8879390945925882, flagged: false } };
  assert.deepEqual(verdict.findings[0], { ...weight, table: "who2006_wfa", row: 400, status: "BBU_KURANG" });
  assert.deepEqual(verdict.findings[4], { index: "LK_U", score: { reason: "NOT_MEASURED" } });
  const t3 = { letter: "T", course: "T3", gainGrams: -100, kbmGrams: 200, twiceStrict: false, twiceLoose: false };
  assert.deepEqual(verdict.kms, t3);
  assert.deepEqual(verdict.alerts.slice(0, 2), ["GIZI_KURANG", "PENDEK"]);
  assert.deepEqual(verdict.explanation[1].arguments[0], { kind: "DAYS", value: 400 });
  assert.equal(verdict.kaderSteps[0], "RUJUK_PETUGAS");
  assert.equal(verdict.ruleSet, "tumbuh-2026-11");
});

test("a gain in the first months is judged by WHO's increments", () => {
  const past = { weighings: [{ day: 20030, grams: 4500 }] };
  const { weightIncrement } = assess({ sex: 2, birthDay: 20000 }, { day: 20061, weightKg: 4.6 }, past, {});
  assert.equal(weightIncrement.intervalMonths, 1);
  assert.equal(weightIncrement.gain, 100);
  assert.equal(weightIncrement.faltering, true);
});

test("a verdict of nothing is missing, not normal", () => {
  const verdict = assess({}, {}, {}, {});
  assert.equal("age" in verdict || "kms" in verdict || "weightIncrement" in verdict, false);
  assert.deepEqual(verdict.alerts.concat(verdict.kaderSteps, verdict.healthWorkerSteps), []);
  assert.ok(verdict.findings.every(({ status, score }) => status === undefined && score.reason !== undefined));
});

test("other rules have a name of their own", () => {
  assert.equal(assess({}, {}, {}, { name: "trial", kbm: 1 }).ruleSet, "trial");
  assert.throws(() => assess({}, {}, {}, { name: "trial", kbm: 3 }), /kbm is 0/);
});

test("a day or a weight that is not whole, and a past without days, are refused", () => {
  assert.throws(() => assess({ birthDay: 1.5 }, {}, {}, {}), /^TypeError: birthDay must be a whole number$/);
  assert.throws(() => assess({ birthDay: 2 ** 40 }, {}, {}, {}), /^TypeError: birthDay must be a whole number$/);
  assert.throws(() => assess({}, {}, { weighings: {} }, {}), /^TypeError: weighings must be an array$/);
  assert.throws(() => assess({}, {}, { heldMonths: ["a"] }, {}), /^TypeError: heldMonths must be an array of whole numbers$/);
  assert.throws(() => assess({}, {}, { weighings: [{ day: 1 }] }, {}), /a day or a weight is missing/);
  assert.throws(() => assess({ birthDay: 2 }, { day: 1 }, {}, {}), /an age is not negative/);
});
