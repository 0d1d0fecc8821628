import type { DueItem } from "#phone/tumbuh.js";
import { expect, test } from "vitest";
import { notableDue, shownDue } from "./due.ts";

const item = (what: DueItem["what"], family: DueItem["family"]): DueItem => ({
  what,
  family,
  since: 0,
  late: false,
  why: [],
  rule: "",
  ruleSet: "",
});
const DUE = [item("BCG", "dose"), item("VITAMIN_A_MERAH", "service"), item("PMT_PENYULUHAN", "service")];

test("doses are shown only where it is known which the child had", () => {
  expect(shownDue(DUE, false).map((one) => one.what)).toEqual(["VITAMIN_A_MERAH", "PMT_PENYULUHAN"]);
  expect(shownDue(DUE, true)).toHaveLength(3);
});

test("what everybody gets every time is no mark in the list", () => {
  expect(notableDue(DUE, false).map((one) => one.what)).toEqual(["VITAMIN_A_MERAH"]);
  expect(notableDue(DUE, true).map((one) => one.what)).toEqual(["BCG", "VITAMIN_A_MERAH"]);
});
