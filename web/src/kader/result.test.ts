import { expect, test } from "vitest";
import { dayOf } from "../core/day.ts";
import type { OlderVisit, Person } from "../core/person.ts";
import { Case } from "../core/rules.ts";
import { id as words } from "../texts/id.ts";
import { laterId } from "../texts/later.id.ts";
import rules from "#phone/texts_id.js";
import { sayings as first } from "../texts/sayings.ts";
import { doubtTexts } from "./doubt.ts";
import { measured } from "./measured.ts";
import { letterOf, letterTone } from "./letter.ts";
import { outcomeOf, outcomeOfOlder, statusTone } from "./result.ts";

const sayings = first.with(rules);
const TODAY = dayOf("2026-11-03");

function child(older: readonly OlderVisit[]): Case {
  const fields = { kind: "child", name: "Contoh", sex: "female", birthDate: "2025-11-03" } as const;
  return new Case({ id: "p1", version: "p1", also: [], status: "present", fields, older, facts: [] } as Person, []);
}
const OCTOBER = { day: dayOf("2026-10-06"), weight_g: 8700, length_mm: 735 };
const SEPTEMBER = { day: dayOf("2026-09-08"), weight_g: 8500, length_mm: 725 };
const AUGUST = { day: dayOf("2026-08-04"), weight_g: 8500, length_mm: 715 };

test("enough gain: the mother hears it first, and there is nothing to do", () => {
  const verdict = child([SEPTEMBER, OCTOBER]).judge(TODAY, { weight_g: 8900, length_mm: 742, position: "lying" });
  const outcome = outcomeOf(verdict, sayings);
  expect(outcome.letter).toBe("N");
  expect(outcome.tone).toBe("green");
  expect(outcome.headline).toBe("Berat badan anak naik cukup bulan ini.");
  expect(outcome.findings.map((finding) => [finding.index, finding.words, finding.tone])).toEqual([
    ["BB_U", "Berat badan normal", "green"],
    ["TB_U", "Tinggi badan normal", "green"],
    ["BB_TB", "Gizi baik", "green"],
  ]);
  expect(outcome.steps).toEqual([]);
  expect(outcome.tell).toHaveLength(1);
});

test("a doubted measure asks for the scale first; what rests on it waits until somebody is sure", () => {
  const verdict = child([SEPTEMBER, OCTOBER]).judge(TODAY, { weight_g: 15_400, length_mm: 742, position: "lying" });
  expect(verdict.kms?.letter).toBe("N");
  const doubted = outcomeOf(verdict, sayings);
  expect(doubted).toMatchObject({
    again: true,
    letter: "?",
    tone: "yellow",
    headline: "Ukur ulang sekarang",
    tell: [],
  });
  expect(doubted.findings.every(({ tone }) => tone === "grey")).toBe(true);
  expect(doubted.steps[0]).toMatchObject({ step: "UKUR_ULANG_SEKARANG" });
  expect(doubted.why.join(" ")).not.toContain("naik cukup");
  const sure = outcomeOf(verdict, sayings, true);
  expect(sure).toMatchObject({ again: false, letter: "N", headline: "Berat badan anak naik cukup bulan ini." });
  expect(sure.steps.map(({ step }) => step)).not.toContain("UKUR_ULANG_SEKARANG");
  expect(letterOf(child([SEPTEMBER, OCTOBER]), { day: TODAY, weight_g: 15_400 }, TODAY)).toBe("?");
  expect(letterOf(child([SEPTEMBER, OCTOBER]), { day: TODAY, weight_g: 15_400, verified: true }, TODAY)).toBe("N");
  expect(letterOf(child([SEPTEMBER, OCTOBER]), { day: TODAY, weight_g: 15_400 }, TODAY + 1)).toBe("N");
  expect(sure.tell.length).toBeGreaterThan(0);
});

test("what must be done today stays in sight beside a doubt", () => {
  const verdict = child([OCTOBER]).judge(TODAY, { weight_g: 15_400, oedema: true });
  const outcome = outcomeOf(verdict, sayings);
  expect(outcome.again).toBe(true);
  expect(outcome.steps.filter(({ today }) => today).map(({ step }) => step)).toContain("RUJUK_HARI_INI");
});

test("not enough gain twice: what to do comes with it", () => {
  const verdict = child([AUGUST, SEPTEMBER, { ...OCTOBER, weight_g: 8500 }]).judge(TODAY, { weight_g: 8600 });
  const outcome = outcomeOf(verdict, sayings);
  expect(outcome.letter).toBe("T");
  expect(outcome.tone).toBe("yellow");
  expect(outcome.steps).toContainEqual(expect.objectContaining({ step: "RUJUK_PETUGAS", today: false, refers: true }));
  expect(outcome.tell.length).toBeGreaterThan(1);
  expect(outcome.findings.map((finding) => finding.index)).toEqual(["BB_U"]);
});

test("swollen feet are for today", () => {
  const outcome = outcomeOf(child([]).judge(TODAY, { weight_g: 8600, oedema: true }), sayings);
  expect(outcome.steps).toContainEqual(expect.objectContaining({ step: "RUJUK_HARI_INI", today: true, refers: false }));
});

test("a reason is said once, and nothing of what was not measured", () => {
  const { why } = outcomeOf(child([OCTOBER]).judge(TODAY, { weight_g: 8900 }), sayings);
  expect(new Set(why).size).toBe(why.length);
  expect(why.filter((reason) => reason.includes("belum dapat dilakukan"))).toEqual([]);
});

test("colours mean what they mean on the KMS", () => {
  expect([letterTone("N"), letterTone("T"), letterTone("O"), letterTone("?"), letterTone(undefined)]).toEqual([
    "green",
    "yellow",
    "grey",
    "grey",
    "grey",
  ]);
  expect(statusTone("BBU_SANGAT_KURANG")).toBe("red");
  expect(statusTone("BBU_KURANG")).toBe("yellow");
  expect(statusTone("BBU_RISIKO_LEBIH")).toBe("orange");
  expect(statusTone("PERIKSA_ULANG")).toBe("grey");
});

test("what is kept with a weighing is what was shown of it", () => {
  const known = child([SEPTEMBER, OCTOBER]);
  const draft = measured(known, TODAY, { weight_g: 8900, length_mm: 742, position: "lying" }, true);
  expect(draft.type).toBe("visit.measured");
  expect(draft.body).toEqual({ weight_g: 8900, length_mm: 742, position: "lying" });
  expect(draft.shown?.letter).toBe("N");
  expect(draft.shown?.statuses).toContain("BBU_NORMAL");
  expect(draft.rules).toBe(known.judge(TODAY, {}).ruleSet);
  expect(measured(known, TODAY, {}, true, "f1")).toMatchObject({ type: "visit.corrected", base: "f1" });
});

test("a sharp fall is said in kilograms and months", () => {
  const measures = { weight_g: 6600 };
  const { doubts } = child([OCTOBER]).judge(TODAY, measures);
  expect(doubtTexts(doubts, { measures, age: "12 bln" }, words, sayings)).toEqual([
    "Berat turun 2,1 kg dalam 1\u00a0bulan.",
  ]);
});

test("values that hardly go together are said as such, once", () => {
  const measures = { weight_g: 4000, length_mm: 900 };
  const { doubts } = child([]).judge(TODAY, measures);
  const said = doubtTexts(doubts, { measures, age: "12 bln" }, words, sayings);
  expect(said).toContain("Berat 4,0 kg dan panjang 90,0 cm jarang sekali bersama.");
  expect(new Set(said).size).toBe(said.length);
});

test("an older visit says its letter and classes, and never what to do, which may rest on an arm that nobody told", () => {
  const verdict = child([AUGUST, SEPTEMBER]).judge(OCTOBER.day, { weight_g: 6200, length_mm: 735, position: "lying" });
  const whole = outcomeOf(verdict, sayings, true);
  expect(whole.steps.length).toBeGreaterThan(0);
  const known = outcomeOfOlder(whole, whole.letter, "withheld");
  expect(known).toMatchObject({ letter: whole.letter, headline: whole.headline, again: false, steps: [], tell: [] });
  expect(known.findings).toEqual(whole.findings);
  const withheld = outcomeOfOlder(whole, "?", "withheld");
  expect(withheld).toMatchObject({ letter: "?", tone: "grey", headline: "withheld", why: [] });
  expect(withheld.findings.map(({ index }) => index)).toEqual(["TB_U"]);
});

test("a baby shorter than the table is sent to one place, without a sentence on a class that nobody shows", () => {
  const fields = { ...child([]).person.fields, birthDate: "2026-10-24" };
  const baby = new Case({ ...child([]).person, fields }, []);
  const verdict = baby.judge(TODAY, { weight_g: 2000, length_mm: 440, position: "lying" });
  expect(verdict.alerts).toContain("GIZI_KURANG");
  const { tell, steps } = outcomeOf(verdict, sayings);
  expect(tell.join(" ")).not.toContain("untuk tingginya");
  expect(steps.map(({ step }) => step)).toEqual(["RUJUK_PUSKESMAS", "DUKUNG_MENYUSUI"]);
  expect(tell[0]).toBe("Berat badan anak di bawah garis merah KMS.");
  expect(tell.filter((sentence) => sentence.includes("diperiksa"))).toEqual(["Anak perlu diperiksa di Puskesmas."]);
});

test("the mother of a weaned child is praised in words of her child's age, and for nothing else", () => {
  const well = child([SEPTEMBER, OCTOBER]).judge(TODAY, { weight_g: 8900, length_mm: 742, position: "lying" });
  expect(outcomeOf(well, sayings).tell[0]).toMatch(/^Bagus! Teruskan memberi ASI/);
  expect(outcomeOf(well, sayings, false, laterId.result.praise).tell).toEqual([laterId.result.praise]);
  expect(laterId.result.praise).not.toMatch(/ASI/);
  const slow = child([SEPTEMBER, OCTOBER]).judge(TODAY, { weight_g: 8700, length_mm: 742, position: "lying" });
  expect(outcomeOf(slow, sayings, false, laterId.result.praise)).toEqual(outcomeOf(slow, sayings));
});
