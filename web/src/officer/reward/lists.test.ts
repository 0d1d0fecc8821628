import { expect, test } from "vitest";
import type { Listing, RewardChild } from "../core/reward.ts";
import { actsOf, grouped, groupOf, partOf, points, stepsOf } from "./lists.ts";

const CHILD: RewardChild = {
  person: "1",
  name: "Melati",
  eligible: true,
  a: "ON",
  b: "OFF",
  near: false,
  quiet: false,
  marks: [],
  whyA: [],
  whyB: [],
  months: [],
};

test("aChildStandsUnderOneHeading", () => {
  expect(groupOf(CHILD)).toBe("a");
  expect(groupOf({ ...CHILD, b: "ON" })).toBe("both");
  expect(groupOf({ ...CHILD, a: "OFF", b: "ON" })).toBe("b");
  expect(groupOf({ ...CHILD, eligible: false, near: true })).toBe("near");
  expect(groupOf({ ...CHILD, eligible: false })).toBe("rest");
  expect(groupOf({ ...CHILD, excluded: { code: "exclusion.TAMU", id: "Tamu", en: "Guest" } })).toBe("excluded");
});

test("childrenAreFoundByNameAndInItsOrder", () => {
  const { name: _, ...nameless } = CHILD;
  const children = [nameless, { ...CHILD, name: "Zahra" }, CHILD];
  expect(grouped(children, "").get("a")).toEqual([CHILD, { ...CHILD, name: "Zahra" }, nameless]);
  expect(grouped(children, " mel").get("a")).toEqual([CHILD]);
});

const lists = (state: Listing["state"], handOver = true): Listing => ({
  posyandu: "melati01",
  period: "2026-12",
  state,
  of: "DRAFT",
  hash: "",
  programme: "",
  rules: "",
  semester: "2026-07",
  handOver,
  approvers: ["PJ_PROGRAM", "KEPALA_PUSKESMAS"],
  blocks: [],
  blocked: false,
  children: [],
});

test("whoMayStepFollowsTheStateAndTheProgramme", () => {
  expect(stepsOf(lists("draft"), true, "BIDAN")).toEqual(["propose"]);
  expect(stepsOf(lists("draft", false), true, "BIDAN")).toEqual([]);
  expect(stepsOf(lists("proposed"), true, "BIDAN")).toEqual(["validate", "return"]);
  expect(stepsOf(lists("validated"), true, "BIDAN")).toEqual(["return"]);
  expect(stepsOf(lists("validated"), false, partOf("TPG"))).toEqual(["approve", "return"]);
  expect(stepsOf(lists("approved"), true, "BIDAN")).toEqual([]);
  expect(stepsOf(lists("approved"), false, partOf("KEPALA_PUSKESMAS"))).toEqual(["return"]);
  expect(partOf("DESA")).toBe("");
});

test("aGiftThatIsGivenIsOnlyTakenBack", () => {
  expect(actsOf("DISETUJUI", true, true)).toEqual(["reserved", "handed", "delayed", "cancelled"]);
  expect(actsOf("DISIAPKAN", true, false)).toEqual(["handed", "delayed"]);
  expect(actsOf("DISERAHKAN", true, true)).toEqual(["withdrawn"]);
  expect(actsOf("DIUSULKAN", true, false)).toEqual([]);
});

test("aShareIsToldInPoints", () => {
  expect(points(0.0516)).toBe(5.2);
  expect(points(-0.1)).toBe(-10);
});
