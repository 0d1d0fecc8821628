import { expect, test } from "vitest";
import type { MonthLine, MonthState } from "../core/month.ts";
import { isReported, shown, unfinished, waitsFor, type Wish } from "./overview.ts";

const line = (name: string, state: MonthState, d?: number): MonthLine => ({
  posyandu: name,
  name,
  desa: "Sukamaju",
  state,
  version: 0,
  ...(d === undefined ? {} : { headline: { of: "DRAFT", d } }),
});
const lines = [line("Mawar", "signed", 30), line("Anggrek", "draft", 12), line("Melati", "draft")];
const wish: Wish = { sort: "posyandu", down: false, search: "", notReported: false };
const names = (found: readonly MonthLine[]) => found.map((one) => one.name);

test("aMonthIsReportedFromTheSignatureOn", () => {
  expect((["draft", "validated", "reopened"] as const).some((state) => isReported(line("a", state)))).toBe(false);
  expect((["signed", "received", "approved"] as const).every((state) => isReported(line("a", state)))).toBe(true);
});

test("whatIsNotKnownComesLastBothWays", () => {
  expect(names(shown(lines, { ...wish, sort: "d" }))).toEqual(["Anggrek", "Mawar", "Melati"]);
  expect(names(shown(lines, { ...wish, sort: "d", down: true }))).toEqual(["Mawar", "Anggrek", "Melati"]);
});

test("whoHasNotReportedIsFound", () => {
  expect(names(shown(lines, { ...wish, notReported: true }))).toEqual(["Anggrek", "Melati"]);
});

test("aSearchFindsNameAndVillage", () => {
  expect(names(shown(lines, { ...wish, search: " maw" }))).toEqual(["Mawar"]);
  expect(shown(lines, { ...wish, search: "sukamaju" })).toHaveLength(3);
});

test("casesSortOnceTheyAreCounted", () => {
  const counted = lines.map((one) => {
    const open = { Melati: 7, Mawar: 2 }[one.name];
    return open === undefined ? one : { ...one, cases: { danger: 0, open } };
  });
  expect(names(shown(counted, { ...wish, sort: "cases", down: true }))).toEqual(["Melati", "Mawar", "Anggrek"]);
});

test("theDayBeginsWithTheNewestEndedMonthThatStillWaits", async () => {
  const state: Record<string, MonthState> = { "2026-10": "signed", "2026-09": "reopened", "2026-08": "draft" };
  const asked: string[] = [];
  const linesOf = (period: string) => {
    asked.push(period);
    return Promise.resolve([line("Melati", "approved"), line("Mawar", state[period]!)]);
  };
  expect(await unfinished("2026-11", true, linesOf)).toBe("2026-09");
  expect(asked).toEqual(["2026-10", "2026-09"]);
  expect(await unfinished("2026-11", false, linesOf)).toBe("2026-10");
  expect(await unfinished("2026-11", true, () => Promise.resolve([]))).toBeUndefined();
});

test("whoReceivesWaitsForTheApproval", () => {
  expect([waitsFor(line("a", "signed"), true), waitsFor(line("a", "received"), false)]).toEqual([false, true]);
  expect([waitsFor(line("a", "reopened"), true), waitsFor(line("a", "approved"), false)]).toEqual([true, false]);
});
