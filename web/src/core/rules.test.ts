import { expect, test } from "vitest";
import { dayOf } from "./day.ts";
import type { Fact } from "./fact.ts";
import type { OlderVisit, Person } from "./person.ts";
import { chartOf, dueOf } from "./ruleBook.ts";
import { Case, ruleSetOn, shownOf } from "./rules.ts";

const BIRTH = "2026-01-10";
const day = dayOf;

function child(older: readonly OlderVisit[], facts: readonly Fact[] = []): Person {
  const fields = { kind: "child", sex: "female", birthDate: BIRTH, birthWeight: 3000 } as const;
  return { id: "p", version: "p", also: [], status: "present", fields, older, facts };
}

function measured(id: string, on: string, weight_g: number, more: Partial<Fact> = {}): Fact {
  const usual = { v: 1, posyandu: "m", subject: "p", device: "d", actor: "k", at: "", seq: 1 };
  return { ...usual, id, type: "visit.measured", day: on, body: { weight_g }, ...more };
}

const letter = (person: Person, on: string, weight_g: number) =>
  new Case(person, []).judge(day(on), { weight_g }).kms?.letter;

test("the first weighing is B, one after a missed month O, a sufficient gain N, a small one T", () => {
  expect(letter(child([]), "2026-07-10", 7000)).toBe("B");
  expect(letter(child([{ day: day("2026-05-10"), weight_g: 6400 }]), "2026-07-10", 7000)).toBe("O");
  // A girl of six months gains 400 g at least (Buku KIA 2023).
  const june = child([{ day: day("2026-06-10"), weight_g: 6600 }]);
  expect([6999, 7000].map((grams) => letter(june, "2026-07-10", grams))).toEqual(["T", "N"]);
});

test("of a month the first weighing at the posyandu counts, and nothing of the day itself or later", () => {
  const facts = [
    measured("a", "2026-06-03", 6900, { place: "home" }),
    measured("b", "2026-06-10", 6600),
    measured("c", "2026-06-20", 6900),
    measured("d", "2026-07-10", 1000),
    measured("e", "2026-08-10", 1000),
  ];
  expect(letter(child([], facts), "2026-07-10", 7000)).toBe("N");
  expect(letter(child([], facts.slice(0, 1)), "2026-07-10", 7000)).toBe("T");
});

test("a weight in doubt is compared with by nobody", () => {
  const doubted = child([{ day: day("2026-06-10"), weight_g: 66000, letter: "?" }]);
  expect(letter(doubted, "2026-07-10", 7000)).not.toBe("T");
  expect(letter(child([], [measured("a", "2026-06-10", 66000)]), "2026-07-10", 7000)).toBe(
    letter(doubted, "2026-07-10", 7000),
  );
});

test("a weight whose letter was withheld for the one before is believed itself", () => {
  const june = { day: day("2026-06-10"), weight_g: 66000, letter: "?" };
  const july = { day: day("2026-07-10"), weight_g: 7000, letter: "?" };
  expect(letter(child([june, july]), "2026-08-10", 7500)).toBe("N");
});

test("a birth date after the visit is no age, and the visit is kept without scores", () => {
  const verdict = new Case(child([]), []).judge(day("2025-12-31"), { weight_g: 3000 });
  expect(verdict.age).toBeUndefined();
  expect(verdict.findings.every((finding) => finding.score.z === undefined)).toBe(true);
});

test("a rule set is named after what is set on the day, as the server names it", () => {
  const options = [
    { option: "kms.orange-line", from: day("2026-02-01"), value: 2 },
    { option: "kms.red-line", from: day("2026-02-01"), value: -3 },
    { option: "kms.kbm-edition", from: day("2026-03-01"), value: "ONE_ROW_BOYS" },
    { option: "status.sixty-months", from: day("2026-03-01"), value: "LABELS_END_AT_60_0" },
    { option: "kms.orange-line", from: day("2026-04-01"), value: null },
    { option: "kms.red-line", from: day("2026-05-01"), value: -9 },
  ];
  const on = (iso: string) => ruleSetOn(options, day(iso));
  expect(on("2026-01-31")).toEqual({});
  expect(on("2026-02-01")).toMatchObject({
    name: "tumbuh-2026-11;kms.red-line=-3;kms.orange-line=2",
    redZ: -3,
    orangeZ: 2,
  });
  expect(on("2026-03-01").name).toBe(
    "tumbuh-2026-11;kms.kbm-edition=ONE_ROW_BOYS;kms.red-line=-3;kms.orange-line=2;status.sixty-months=LABELS_END_AT_60_0",
  );
  expect(on("2026-04-01")).toMatchObject({ kbm: 1, orangeZ: null, labelsEndAt60: true });
  expect(on("2026-05-01").name).toBe(
    "tumbuh-2026-11;kms.kbm-edition=ONE_ROW_BOYS;status.sixty-months=LABELS_END_AT_60_0",
  );
});

test("an option changes the verdict, and the verdict names it", () => {
  const june = child([{ day: day("2026-06-10"), weight_g: 5600 }]);
  const options = [{ option: "kms.kbm-edition", from: 0, value: "ONE_ROW_BOYS" }];
  const verdict = new Case(june, options).judge(day("2026-08-10"), { weight_g: 6000 });
  expect(verdict.ruleSet).toBe("tumbuh-2026-11;kms.kbm-edition=ONE_ROW_BOYS");
});

test("what was shown is letter and classes", () => {
  const june = child([{ day: day("2026-06-10"), weight_g: 6600 }]);
  const verdict = new Case(june, []).judge(day("2026-07-10"), { weight_g: 7000, length_mm: 655, position: "lying" });
  expect(shownOf(verdict)).toEqual({
    letter: "N",
    statuses: ["BBU_NORMAL", "TBU_NORMAL", "BBTB_GIZI_BAIK", "IMTU_GIZI_BAIK"],
  });
});

test("a chart has a dot for each weighing, and due is what an age asks", () => {
  const june = new Case(child([{ day: day("2026-06-10"), weight_g: 6600 }]), []);
  expect(chartOf(june, "BBU_0_24", day("2026-07-10"), { weight_g: 7000 })!.dots.map((dot) => dot.value)).toEqual([
    6.6, 7,
  ]);
  expect(chartOf(june, "BBU_0_24", day("2026-07-10"))!.dots.length).toBe(1);
  expect(dueOf(june, day("2026-08-10"), { province: "32" }).map((item) => item.what)).toContain("VITAMIN_A_BIRU");
});

test("an implausible measurement is not proposed before a plausible one", () => {
  const forgotten = measured("a", "2026-07-10", 70000);
  const right = measured("b", "2026-07-10", 7000);
  const proposed = (...facts: Fact[]) => new Case(child([], facts), []).visits.map((visit) => visit.fact);
  expect(proposed(forgotten, right)).toEqual(["b"]);
  expect(proposed(forgotten, measured("b", "2026-07-10", 71000))).toEqual(["a"]);
  expect(proposed(measured("a", "2026-07-10", 7100), right)).toEqual(["a"]);
});

test("a doubtful weight that a health worker looked at gets its letter", () => {
  const heavy = measured("a", "2026-10-19", 29_000);
  const verified = { ...measured("b", "2026-10-19", 0), type: "visit.verified", body: {}, base: "a" };
  const letterOf = (facts: readonly Fact[]) => {
    const known = new Case(child([], facts), []);
    return known.visits.map((visit) => known.judge(visit.day, visit).kms?.letter);
  };
  expect(letterOf([heavy])).toEqual(["?"]);
  expect(letterOf([heavy, verified])).toEqual(["B"]);
});
