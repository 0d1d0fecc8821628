import { expect, test } from "vitest";
import type { HistoryVisit } from "../core/cases.ts";
import { bodyOf, correction, doubtsOf, parsed } from "./correction.ts";

const written = { weight: "", length: "", muac: "", head: "", position: "" };

test("numbersAreReadAsPeopleWriteThem", () => {
  expect(parsed("7,85", 1000)).toBe(7850);
  expect(parsed(" 7.8 ", 1000)).toBe(7800);
  expect(parsed("87,5", 10)).toBe(875);
  for (const wrong of ["", "0", "-7", "7,8,1", "tujuh", "1e3", "1000"])
    expect(parsed(wrong, 1000), wrong).toBeUndefined();
});

test("aCorrectionSaysTheWholeMeasurementAnew", () => {
  const was = { weight_g: 12500, length_mm: 877, position: "standing", muac_mm: 140, scale: "dacin" };
  const said = { ...written, weight: "12,7", length: "87,7", muac: "14,0", position: "standing" };
  expect(correction(was, said)).toEqual({
    "/body": { weight_g: 12700, length_mm: 877, position: "standing", muac_mm: 140, scale: "dacin" },
  });
  expect(correction(was, { ...said, length: "", muac: "13,5" })).toEqual({
    "/body": { weight_g: 12700, muac_mm: 135, scale: "dacin" },
  });
  expect(correction(was, written)).toBeUndefined();
  expect(correction(was, { ...said, weight: "berat" })).toBeUndefined();
});

test("aBodyIsNamedAsInTheFact", () => {
  const values = { weightG: 7800, oedema: true, scale: "dacin" };
  expect(bodyOf({ values })).toEqual({ weight_g: 7800, oedema: true, scale: "dacin" });
});

test("anAbsurdCorrectionIsDoubtedByTheLimitsOfThePhone", () => {
  const girl = { id: "p", name: "Anggrek", sex: "female", birthDate: "2025-02-10" } as const;
  const visit = (fact: string, day: string, weightG: number): HistoryVisit => ({
    fact,
    day,
    place: "posyandu",
    standing: "official",
    inDoubt: false,
    values: { weightG, oedema: false },
  });
  const visits = [visit("f1", "2026-09-14", 9300), visit("f2", "2026-10-19", 9400)];
  const at = (weight_g: number) =>
    doubtsOf(girl, visits, [], { fact: "f2", day: "2026-10-19" }, { weight_g, scale: "dacin" });
  expect(at(9500)).toEqual([]);
  expect(at(111_000)).toContain("BB_DI_LUAR_BATAS");
});
