import { expect, test } from "vitest";
import type { DoubtfulCase, Way } from "../core/cases.ts";
import { absences, SKIP, alike, formOf, grouped, measuredOf, moved, nextKey, parting } from "./decisions.ts";

const absent: Way = {
  decision: "absent",
  method: "POST",
  path: "/d",
  body: { decisions: [{}] },
  asks: ["/decisions/0/reason"],
};

function doubtful(key: string, more: Partial<DoubtfulCase> = {}): DoubtfulCase {
  return {
    key,
    kind: "TIDAK_DATANG_TANPA_ALASAN",
    severity: "rest",
    rank: 16,
    state: "open",
    facts: [],
    texts: { id: "", en: "" },
    reasons: [],
    measured: [],
    decisions: [absent],
    ...more,
  };
}

const list = ["a", "b", "c"].map((key) => doubtful(key));

test("theNextCaseIsSelectedAfterADecision", () => {
  expect(nextKey(list, [list[1]!, list[2]!], "a")).toBe("b");
  expect(nextKey(list, [list[0]!, list[1]!], "c")).toBe("b");
  expect(nextKey(list, [], "a")).toBeUndefined();
});

test("whatWaitsForTheKaderIsSelectedLast", () => {
  const returned = doubtful("b", { state: "returned" });
  expect(nextKey(list, [list[0]!, list[2]!, returned], "b")).toBe("c");
  expect(nextKey(list, [list[0]!, returned], "b")).toBe("a");
  expect(nextKey([returned], [returned], "b")).toBe("b");
});

test("aCaseThatWentByItselfIsSteppedOver", () => {
  expect(nextKey(list, [list[2]!], "a")).toBe("c");
  expect(nextKey(list, [doubtful("new")], "a")).toBe("new");
});

test("arrowsStayWithinTheList", () => {
  expect(moved(list, "a", -1)).toBe("a");
  expect(moved(list, "a", 1)).toBe("b");
  expect(moved(list, "c", 1)).toBe("c");
  expect(moved([], undefined, 1)).toBeUndefined();
});

test("oneAnswerSettlesOnlyOpenCasesOfItsKind", () => {
  const returned = doubtful("r", { state: "returned" });
  const other = doubtful("o", { kind: "T_TANPA_KONSELING" });
  const cases = [...list, returned, other];
  expect(alike(cases, list[0]!, "absent").map((one) => one.key)).toEqual(["b", "c"]);
  expect(alike(cases, list[0]!, "choose")).toEqual([]);
});

test("whoStayedAwayHasAReasonOfTheirOwnAndTheRestFollowsOne", () => {
  const own: Way = { ...absent, path: "/own" };
  const others = [doubtful("b", { decisions: [own] }), doubtful("c"), doubtful("d")];
  const reasons = (rest: string) =>
    absences(others, { b: "SAKIT", d: SKIP }, rest).map(([way, answers]) => [way.path, answers["/decisions/0/reason"]]);
  expect(reasons("BEPERGIAN")).toEqual([
    ["/own", "SAKIT"],
    ["/d", "BEPERGIAN"],
  ]);
  expect(reasons("")).toEqual([["/own", "SAKIT"]]);
});

test("headingsFollowTheOrderOfTheList", () => {
  const danger = doubtful("d", { severity: "danger" });
  const waiting = doubtful("w", { severity: "danger", state: "returned" });
  expect(grouped([danger, ...list, waiting]).map((group) => [group.heading, group.cases.length])).toEqual([
    ["danger", 1],
    ["rest", 3],
    ["waiting", 1],
  ]);
});

test("aChoiceKnowsItsMeasurementByTheFactInItsPath", () => {
  const measured = [
    { fact: "f1", day: "2026-10-19", weightG: 12500, counts: true },
    { fact: "f2", day: "2026-10-19", weightG: 12650, counts: false },
  ];
  const choose: Way = { decision: "choose", method: "POST", path: "/api/visits/f2/choose", body: {}, asks: [] };
  expect(measuredOf({ measured }, choose)?.weightG).toBe(12650);
});

test("aMergeIsNeverOneTapAndCanBeParted", () => {
  const merge: Way = {
    decision: "merge",
    method: "POST",
    path: "/api/people/p2/merge",
    body: { into: "p1" },
    asks: [],
  };
  expect(formOf(merge)).toBe("merge");
  expect(formOf({ ...merge, decision: "choose" })).toBe("tap");
  expect(parting(merge)).toBe("/api/people/p2/unmerge");
  expect(parting(absent)).toBeUndefined();
});
