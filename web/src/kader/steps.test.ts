import { expect, test } from "vitest";
import { dayOf, isoOf } from "../core/day.ts";
import type { Person } from "../core/person.ts";
import { sentOnce, smallBaby } from "./steps.ts";

const TODAY = dayOf("2026-11-03");
const born = (age: number, birthWeight?: number): Person => ({
  id: "b",
  version: "v",
  also: [],
  status: "present",
  fields: { kind: "child", birthDate: isoOf(TODAY - age), ...(birthWeight === undefined ? {} : { birthWeight }) },
  older: [],
  facts: [],
});

test("a child is sent to one place: the highest", () => {
  expect(sentOnce(["RUJUK_PETUGAS", "DUKUNG_MENYUSUI", "RUJUK_PUSKESMAS"])).toEqual([
    "RUJUK_PUSKESMAS",
    "DUKUNG_MENYUSUI",
  ]);
  expect(sentOnce(["RUJUK_HARI_INI", "RUJUK_PETUGAS", "RUJUK_PUSKESMAS"])).toEqual(["RUJUK_HARI_INI"]);
  expect(sentOnce(["UKUR_ULANG_SEKARANG", "RUJUK_PETUGAS"])).toEqual(["UKUR_ULANG_SEKARANG", "RUJUK_PETUGAS"]);
  expect(sentOnce(["PUJI_DAN_DATANG_LAGI"])).toEqual(["PUJI_DAN_DATANG_LAGI"]);
});

test("below 2500 g a newborn was born small, until the 28th day", () => {
  expect([999, 1000, 1499, 1500, 2499, 2500].map((grams) => smallBaby(born(3, grams), TODAY))).toEqual([
    "BBLASR",
    "BBLSR",
    "BBLSR",
    "BBLR",
    "BBLR",
    undefined,
  ]);
  expect([0, 28, 29, -1].map((age) => smallBaby(born(age, 2300), TODAY))).toEqual([
    "BBLR",
    "BBLR",
    undefined,
    undefined,
  ]);
  expect(smallBaby(born(3), TODAY)).toBeUndefined();
});
