// What a caller sees beyond the bits: objects, absences, errors.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { growthFile } from "../parity/places.mjs";

const { curve, measurement, scores, shareBelow, zOfShare } = await import(pathToFileURL(growthFile));

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
