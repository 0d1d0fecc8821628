// What a caller sees of the forms, of mothers and of the month's counts beyond the bits.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { moduleFile } from "../parity/places.mjs";

const cards = await import(pathToFileURL(moduleFile("cards.js")));
const { asi, childbedDue, codes, diverseFood, forms, kpsp, pregnancyFindings, skdn, sweep, tb } = cards;

/** 10 August 2026; the child is of one year. */
const AUGUST = 20_675;
const BORN = 20_310;

const formOf = (code, who, choices) => forms({ day: AUGUST, ...who }, choices).find((form) => form.code === code);

test("forms are asked of whom they are for", () => {
  const of = (who) => forms({ day: AUGUST, ...who }).map(({ code }) => code);
  assert.deepEqual(of({ birthDay: BORN }).slice(0, 4), ["TB_ANAK", "MP_ASI", "DIARE", "SAKIT_ANAK"]);
  assert.ok(of({ birthDay: AUGUST - 9_000, pregnant: true }).includes("IBU_HAMIL"));
  assert.ok(of({ birthDay: AUGUST - 9_000, deliveredDay: AUGUST - 42 }).includes("NIFAS"));
  assert.ok(!of({ birthDay: AUGUST - 9_000, deliveredDay: AUGUST - 43 }).includes("NIFAS"));
});

test("a question says what it is, how large an answer usually is, and where its words are", () => {
  const arm = formOf("IBU_HAMIL", { pregnant: true }).fields.find(({ code }) => code === "LILA_IBU");
  const { asked, ...said } = arm;
  assert.equal(asked({}), true);
  assert.deepEqual(said, {
    family: "question",
    code: "LILA_IBU",
    section: { code: "UKURAN", list: false },
    kind: "NUMBER",
    size: { unit: "SENTIMETER", parts: 10, decimals: 1, least: 150, most: 450 },
    choices: [],
  });
  const method = formOf("KB", { deliveredDay: AUGUST - 1 }).fields[1];
  assert.deepEqual(method.choices[0], { family: "familyplanning", code: "KONDOM" });
  assert.deepEqual([{ IKUT_KB: true }, { IKUT_KB: false }, {}].map(method.asked), [true, false, false]);
});

test("a thin arm asks more questions and is a finding with the measure as its reason", () => {
  const form = formOf("IBU_HAMIL", { pregnant: true });
  const asked = (answers) => form.fields.filter((field) => field.asked(answers)).length;
  assert.equal(asked({ LILA_IBU: 234 }) - asked({ LILA_IBU: 235 }), 3);
  const { findings, refer, served } = form.read({ LILA_IBU: 234, KEJANG: true });
  assert.deepEqual(findings.map(({ what, refer }) => [what.message.code, refer]), [
    ["TANDA_BAHAYA", "SEGERA"],
    ["KEK", "DIRUJUK"],
  ]);
  const measure = { code: "LILA_KURANG", arguments: [{ kind: "CENTIMETRES", value: 23.4 }] };
  assert.deepEqual(findings[1].why, [{ family: "why", message: measure }]);
  assert.equal(refer, "SEGERA");
  assert.deepEqual(served, [{ what: "UKUR_IBU_HAMIL", day: AUGUST }]);
});

test("what a place has chosen changes what the answers come to", () => {
  const read = (choices) => formOf("TB_ANAK", { birthDay: BORN }, choices).read({ LESU: true });
  const said = (choices) => read(choices).findings[0].what.message.code;
  assert.equal(said(undefined), said([]));
  assert.equal(said([]), "PERLU_DIRUJUK");
  assert.equal(said(["TWO_SYMPTOMS"]), "BELUM_LENGKAP");
});

test("no answer is open and no all-clear; null is no answer, an unknown question is left out", () => {
  const form = formOf("SAKIT_ANAK", { birthDay: BORN });
  const nothing = form.read({});
  assert.deepEqual(nothing.findings, []);
  assert.equal(nothing.refer, "TIDAK");
  assert.equal(nothing.open.length, form.fields.filter((field) => field.asked({})).length);
  assert.deepEqual(form.read({ KEJANG: null, NAPAS: undefined, A_QUESTION_OF_NEXT_YEAR: 1 }), nothing);
});

test("an answer of another type is a TypeError that names the question", () => {
  const { read } = formOf("IBU_HAMIL", { pregnant: true });
  for (const wrong of [23.4, NaN, [], {}, 2 ** 31]) {
    assert.throws(() => read({ LILA_IBU: wrong }), /^TypeError: LILA_IBU must be true or false, a whole number or a text$/);
  }
  assert.throws(() => forms({}), Error);
});

test("a danger sign that the caller misspells is refused", () => {
  assert.throws(() => pregnancyFindings({ dangerSigns: ["NEW"] }, []), /there is no code NEW/);
});

test("a thin arm and a danger sign are referred", () => {
  assert.deepEqual(pregnancyFindings({ armMm: 235 }, []), []);
  assert.deepEqual(pregnancyFindings({ armMm: 234, dangerSigns: ["KEJANG"] }, []), [
    { finding: "TANDA_BAHAYA", atOnce: true },
    { finding: "KEK", atOnce: false },
  ]);
});

test("a mother has four visits, two capsules and family planning before her", () => {
  const due = childbedDue(AUGUST, AUGUST - 1, [], []).map(({ what }) => what);
  assert.deepEqual(due, ["KF1", "VITAMIN_A_NIFAS", "KB_PASCA_PERSALINAN"]);
});

test("answers are true or false, questions without an answer are no all-clear", () => {
  assert.equal(diverseFood(["ASI", "SEREALIA_UMBI", "KACANG", "TELUR", "SAYUR_BUAH_LAIN"]), true);
  assert.equal(diverseFood([]), false);
  assert.equal(asi(3, []).course, "BELUM_LENGKAP");
  assert.equal(tb({ cough: false }, []).result, "BELUM_LENGKAP");
  assert.deepEqual(kpsp(7, "MERAGUKAN"), { result: "MERAGUKAN", refer: true });
});

test("a month is counted with its ratios, and a ratio of nothing has no figure", () => {
  const weighed = (letter) => ({ completedMonths: 13, sex: 1, ownsKms: true, weighed: true, letter });
  const children = [weighed("N"), weighed("T"), weighed("O"), { completedMonths: 8, sex: 2, ownsKms: true }];
  const { count, absent, ratios, gainRatio, problems } = skdn(children, []);
  assert.deepEqual([count.s, count.k, count.d, count.n, count.t, count.o, count.b], [4, 4, 3, 1, 1, 1, 0]);
  assert.equal(absent, 1);
  assert.deepEqual(ratios.find(({ ratio }) => ratio === gainRatio), { ratio: "N_D_AKSEN", part: 1, whole: 2, tenths: 500 });
  assert.deepEqual(problems, []);
  assert.equal("tenths" in skdn([], []).ratios[0], false);
  assert.deepEqual(sweep(children), [[], ["T"], [], ["TIDAK_DATANG"]]);
});

test("every setting lists its choices, the usual one first", () => {
  const { settings } = codes();
  assert.equal(settings.length, 16);
  assert.deepEqual(settings[0], { name: "screening.tb-symptoms", choices: ["ONE_SYMPTOM", "TWO_SYMPTOMS"] });
});
