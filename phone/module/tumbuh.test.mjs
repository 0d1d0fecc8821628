// What a caller sees of the app's module beyond the bits.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { moduleFile } from "../parity/places.mjs";

const tumbuh = await import(pathToFileURL(moduleFile("tumbuh.js")));
const { chart, childDue, groups } = tumbuh;

/** 10 August 2026, a month of vitamin A; the child is of one year. */
const AUGUST = 20_675;
const BORN = 20_310;

test("growth's functions are in it", async () => {
  const growth = await import(pathToFileURL(moduleFile("growth.js")));
  for (const name of Object.keys(growth)) assert.equal(typeof tumbuh[name], "function", name);
});

test("vitamin A is due in August until it was given, and a refusal stays with its day", () => {
  const red = (served) => childDue(AUGUST, { birthDay: BORN, served }, []).find(({ what }) => what === "VITAMIN_A_MERAH");
  const due = red([]);
  assert.deepEqual(due.why[0], { code: "BULAN_VITAMIN_A", arguments: [] });
  assert.equal(due.family, "service");
  assert.equal(due.rule, "VITAMIN_A");
  assert.equal("recorded" in due, false);
  assert.equal(red([{ what: "VITAMIN_A_MERAH", day: AUGUST - 1, outcome: "DIBERIKAN" }]), undefined);
  const refused = red([{ what: "VITAMIN_A_MERAH", day: AUGUST - 1, outcome: "DITOLAK" }]);
  assert.equal(refused.recorded, "DITOLAK");
  assert.deepEqual(refused.why.at(-1).arguments, [{ kind: "DATE", value: AUGUST - 1 }]);
});

test("what a newer version wrote is left out, what the caller misspells is refused", () => {
  const child = { birthDay: BORN, served: [{ what: "NEW", day: AUGUST, outcome: "DIBERIKAN" }] };
  assert.deepEqual(childDue(AUGUST, child, ["NEW"]), childDue(AUGUST, { birthDay: BORN }, []));
  assert.throws(() => chart("NEW", {}, {}, {}, {}), /there is no code NEW/);
  assert.throws(() => childDue(AUGUST, {}, []), Error);
  assert.throws(() => childDue(AUGUST, { birthDay: "x" }, []), /^TypeError: birthDay must be a number|whole number/);
});

test("groups overlap, and an age that is not known is in none", () => {
  assert.deepEqual(groups(AUGUST, { birthDay: AUGUST - 6_000, pregnant: true }), { groups: ["BUMIL", "REMAJA"], card: "IBU_HAMIL" });
  assert.deepEqual(groups(AUGUST, {}), { groups: [] });
});

test("a chart has lines, bands, months and the child's dots", () => {
  const past = { weighings: [{ day: BORN + 40, grams: 4_700 }, { day: BORN + 70, grams: 5_600 }], complete: true };
  const picture = chart("BBU_0_24", { sex: 1, birthDay: BORN }, { day: BORN + 131, weightKg: 6.9 }, past, {});
  assert.deepEqual(picture.lines.map(({ z, role }) => [z, role]).slice(0, 2), [[-3, "GARIS_MERAH"], [-2, undefined]]);
  assert.ok(picture.lines.every(({ values }) => values.length === picture.xs.length));
  assert.equal(picture.bands.length, 8);
  assert.deepEqual(picture.dots.map(({ joined, current, letter }) => [joined, current, letter]), [
    [false, false, "B"],
    [true, false, "N"],
    [false, true, "O"],
  ]);
  assert.equal(chart("BBU_0_24", {}, {}, {}, {}), undefined);
});
