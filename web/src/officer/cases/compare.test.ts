import { expect, test } from "vitest";
import type { HistoryVisit } from "../core/cases.ts";
import { leaves, rowsOf, sideOf } from "./compare.ts";

const visit = (day: string): HistoryVisit => ({
  fact: day,
  day,
  place: "posyandu",
  standing: "official",
  inDoubt: false,
  values: { oedema: false },
});

test("aRecordIsReadWithItsNewestMeasurement", () => {
  const record = {
    id: "a",
    status: "present",
    fields: { name: "Bagas", mother: { name: "Wulan" }, rt: "7", rw: "2", dusun: "Babakan" },
  };
  expect(sideOf(record, [visit("2026-10-19"), visit("2026-09-21")])).toEqual({
    name: "Bagas",
    mother: "Wulan",
    where: "RT 7, RW 2, Babakan",
    status: "present",
    visits: 2,
    lastVisit: "2026-10-19",
  });
});

test("onlyWhatBothSayCanDiffer", () => {
  const one = { name: "Bagas", nik: "9901", birthDate: "2020-09-09", visits: 3 };
  const other = { name: "Baggas", birthDate: "2020-09-09", visits: 0 };
  expect(rowsOf(one, other).map(({ what, differs }) => [what, differs])).toEqual([
    ["name", true],
    ["birthDate", false],
    ["nik", false],
    ["visits", false],
  ]);
});

test("whoMovedAwayInOneRecordAloneDiffers", () => {
  const rows = rowsOf({ name: "Bagas", status: "moved" }, { name: "Bagas", status: "present" });
  expect(rows.find(({ what }) => what === "status")?.differs).toBe(true);
});

test("mergingIntoARecordThatMovedAwayTakesTheChildOffTheRegister", () => {
  const moved = { status: "moved" };
  const here = { status: "present" };
  expect(leaves(moved, here, "one")).toBe("moved");
  expect(leaves(moved, here, "other")).toBeUndefined();
  expect(leaves(here, moved, "other")).toBe("moved");
  expect(leaves(moved, moved, "one")).toBeUndefined();
  expect(leaves(here, {}, "one")).toBeUndefined();
});
