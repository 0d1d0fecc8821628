import type { DueItem } from "#phone/tumbuh.js";
import { expect, test } from "vitest";
import { notableDue, shownDue } from "./due.ts";

const item = (what: DueItem["what"], family: DueItem["family"], late = false): DueItem => ({
  what,
  family,
  since: 0,
  late,
  why: [],
  rule: "",
  ruleSet: "",
});
const DUE = [item("BCG", "dose", true), item("VITAMIN_A_MERAH", "service"), item("PMT_PENYULUHAN", "service")];

test("late doses are shown only where it is known which the child had", () => {
  expect(shownDue(DUE, false).map((one) => one.what)).toEqual(["VITAMIN_A_MERAH", "PMT_PENYULUHAN"]);
  expect(shownDue(DUE, true)).toHaveLength(3);
});

test("doses whose time is now are due of every child, and the first one in its week", () => {
  const newborn = [item("HB0", "dose", true), item("BCG", "dose"), item("OPV1", "dose")];
  expect(shownDue(newborn, false)).toEqual(newborn);
});

test("what everybody gets every time is no mark in the list", () => {
  expect(notableDue(DUE, false).map((one) => one.what)).toEqual(["VITAMIN_A_MERAH"]);
  expect(notableDue(DUE, true).map((one) => one.what)).toEqual(["BCG", "VITAMIN_A_MERAH"]);
});
