// What a caller sees of the words beyond those of the JVM, which the parity tests compare.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { moduleFile } from "../parity/places.mjs";

const imported = (name) => import(pathToFileURL(moduleFile(name)));
const { texts } = await imported("texts.js");
const { default: indonesian } = await imported("texts_id.js");
const { default: english } = await imported("texts_en.js");
const { default: cards } = await imported("texts_id_cards.js");
const { default: worker } = await imported("texts_id_worker.js");

const id = texts(indonesian, worker);
const en = texts(english);

test("numbers are written as people say them", () => {
  assert.equal(id.kilograms(7_800), "7,8 kg");
  assert.equal(en.kilograms(10_000), "10 kg");
  assert.equal(id.gain(310), "+310 g");
  assert.equal(id.gain(-100), "−100 g");
  assert.equal(id.gain(0), "0 g");
  assert.equal(id.centimetres(875), "87,5 cm");
  assert.equal(id.score(-2.31), "−2,31");
  assert.equal(id.score(NaN), "–");
  assert.equal(id.score(-Infinity), "−∞");
  assert.equal(id.percent(875), "87,5%");
  assert.equal(en.whole(1_826), "1,826");
  assert.equal(id.date(20_760), "3 Nov 2026");
  assert.equal(id.months(12, false), "12 bln");
  assert.equal(en.months(1, true), "1 month");
  assert.equal(id.days(3, true), "3 hari");
  assert.equal(en.decimal(2.675, 2), "2.68");
});

test("a code has a label, and a sentence for each voice", () => {
  assert.equal(id.label("alert", "BGM"), "Di bawah garis merah (BGM)");
  assert.equal(id.say("letter", "N", "parent"), "Berat badan anak naik cukup bulan ini.");
  assert.equal(id.say("status", "BBU_SANGAT_KURANG", "worker"), "BB/U sangat kurang (z < −3).");
});

test("a code within a message keeps its family", () => {
  const codes = [
    { kind: "CODE", value: "BB_U" },
    { kind: "CODE", value: "TANPA_UMUR" },
  ];
  const said = id.say("explanation", { code: "TIDAK_DAPAT_DIHITUNG", arguments: codes }, "worker");
  assert.equal(said, "BB/U tidak dapat dihitung. Umur tidak diketahui: lengkapi tanggal lahir dan tanggal ukur.");
});

test("words are added to a language, and those before stay as they are", () => {
  const first = texts(indonesian);
  const more = first.with(cards);
  assert.equal(more.label("form", "MP_ASI"), cards.texts.form.MP_ASI[0]);
  assert.equal(more.with(worker).say("letter", "N", "worker"), id.say("letter", "N", "worker"));
  assert.equal(texts(indonesian, cards).label("form", "MP_ASI"), more.label("form", "MP_ASI"));
  const yes = { code: "JAWABAN_YA", arguments: [{ kind: "CODE", value: "LESU" }] };
  assert.equal(more.say("cardnote", yes, "parent"), `Karena: ${more.label("question", "LESU")}.`);
  assert.throws(() => first.label("form", "MP_ASI"), /the catalogue has no text for form\.MP_ASI\.label/);
  assert.throws(() => en.with(cards), /the words to add are in another language/);
});

test("what is missing is named", () => {
  assert.throws(() => en.say("letter", "N", "worker"), /the catalogue has no text for letter\.N\.worker/);
  assert.throws(() => id.label("letter", "X"), /the catalogue has no text for letter\.X\.label/);
  assert.throws(() => id.say("doubt", "TB_MENYUSUT", "worker"), /doubt\.TB_MENYUSUT\.worker needs an argument 0/);
});
