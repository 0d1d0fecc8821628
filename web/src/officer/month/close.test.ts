import { expect, test } from "vitest";
import type { Count, Month, MonthState } from "../core/month.ts";
import type { Me } from "../core/session.ts";
import { bandsOf, changes, mayReopen, numberOf, stateAfter, stepsFor, unexplained } from "./close.ts";

const counted = (item: string, count?: number, more: Partial<Count> = {}): Count => ({
  item,
  version: 1,
  ...(count === undefined ? {} : { count }),
  recorded: true,
  suppressed: false,
  source: { id: "", en: "" },
  ...more,
});

function month(state: MonthState, more: Partial<Month> = {}): Month {
  const of = ["signed", "received", "approved"].includes(state) ? "SIGNED" : "DRAFT";
  const base = { posyandu: "p", period: "2026-10", version: 0, counts: [], shares: [], identities: [], columns: [] };
  return { ...base, state, of, ...more };
}

const me = (role: Me["role"], ...permissions: string[]): Me => ({
  account: "a",
  name: "n",
  role,
  places: [],
  permissions,
  mustChange: false,
  csrf: "",
});
const bidan = me("BIDAN", "SIGN_MONTHS", "REOPEN_MONTHS");
const tpg = me("TPG", "RECEIVE_MONTHS", "REOPEN_MONTHS");

test("aFigureNobodyNotedIsNeverZero", () => {
  expect(numberOf([counted("K", undefined, { recorded: false })], "K")).toEqual({ why: "unrecorded" });
  expect(numberOf([], "K")).toEqual({ why: "unrecorded" });
  expect(numberOf([counted("K", undefined, { suppressed: true })], "K")).toEqual({ why: "small" });
  expect(numberOf([counted("K", 0)], "K")).toEqual({ count: 0 });
});

test("minusIsWhoOwnsABookLessWhoWasWeighed", () => {
  expect(numberOf([counted("K", 40), counted("D", 35)], "MINUS")).toEqual({ count: 5 });
  expect(numberOf([counted("K", 33), counted("D", 35)], "MINUS")).toEqual({ count: -2 });
  expect(numberOf([counted("K", undefined, { recorded: false }), counted("D", 35)], "MINUS")).toEqual({
    why: "unrecorded",
  });
});

test("aDifferenceIsHeldBackLikeAnyNumber", () => {
  const at = (owners: number) => numberOf([counted("K", owners), counted("D", 35)], "MINUS", true);
  expect([35, 36, 39, 40].map(at)).toEqual([{ count: 0 }, { why: "small" }, { why: "small" }, { count: 5 }]);
});

test.each<[MonthState, string[], string[]]>([
  ["draft", ["validate"], []],
  ["validated", ["sign"], []],
  ["signed", ["reopen"], ["receive", "reopen"]],
  ["received", [], ["approve", "reopen"]],
  ["approved", [], ["reopen"]],
  ["reopened", ["validate"], []],
])("stepsOfAMonthThatIs %s", (state, bidans, tpgs) => {
  expect(stepsFor(month(state), bidan)).toEqual(bidans);
  expect(stepsFor(month(state), tpg)).toEqual(tpgs);
  expect(stepsFor(month(state), me("DINAS", "VIEW_AGGREGATES"))).toEqual([]);
});

test("onlyWhatTheServerAllowsIsOffered", () => {
  expect(stepsFor(month("signed", { may: ["receive"] }), tpg)).toEqual(["receive"]);
  expect(stepsFor(month("signed", { may: [] }), bidan)).toEqual([]);
});

test("theNewestStepSaysWhereAMonthStands", () => {
  const step = (kind: string, at: string, conflict = false) => ({ kind, at, conflict });
  expect(stateAfter([])).toBe("draft");
  const steps = [step("month.received", "2026-11-03T02:00:00Z"), step("month.signed", "2026-11-02T02:00:00Z")];
  expect(stateAfter(steps)).toBe("received");
  expect(stateAfter([...steps, step("month.reopened", "2026-11-04T02:00:00Z", true)])).toBe("received");
  expect(mayReopen("received", bidan)).toBe(false);
  expect(mayReopen("received", tpg)).toBe(true);
});

test("whatIsInForceIsNotValidatedAgain", () => {
  expect(stepsFor(month("reopened", { of: "SIGNED" }), bidan)).toEqual([]);
});

test("onlyABrokenCheckThatMustBeExplainedHoldsASignatureUp", () => {
  const check = (identity: string, holds: boolean, mustBeExplained: boolean) => ({
    identity,
    holds,
    mustBeExplained,
    persons: [],
  });
  const seen = month("validated", {
    identities: [check("A", true, true), check("B", false, false), check("C", false, true)],
  });
  expect(unexplained(seen, {}).map((one) => one.identity)).toEqual(["C"]);
  expect(unexplained(seen, { C: "  " })).toHaveLength(1);
  expect(unexplained(seen, { C: "alat rusak" })).toEqual([]);
});

test("columnsStandUnderTheirBandAllAgesFirst", () => {
  const counts: Count[] = [];
  const bands = bandsOf([
    { first: 0, before: 6, sex: "L", counts },
    { first: 0, before: 6, counts },
    { sex: "L", counts },
    { counts },
  ]);
  expect(bands.map((band) => [band.first, band.before, band.columns.length])).toEqual([
    [undefined, undefined, 2],
    [0, 6, 2],
  ]);
});

test("onlyWhatChangedIsShown", () => {
  expect(changes([counted("S", 10), counted("D", 5)], [counted("S", 10), counted("D", 6)])).toEqual([
    { item: "D", before: 5, after: 6 },
  ]);
});
