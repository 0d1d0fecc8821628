import { expect, test } from "vitest";
import { applied, swept, without, written, type Context, type Item } from "./apply.ts";
import type { Fact } from "./fact.ts";
import { peopleOf } from "./people.ts";
import { openQuestions } from "./questions.ts";
import { NOTHING, type State } from "./record.ts";

const HERE = "melati01";
const CHILD = "01980000-0000-7000-8000-000000000001";
const KEY = "8f1c5b1e-7a90-8c21-9b3e-2d4f60718293";
const FEED: Context = { generation: 1, snapshot: false, isUnsent: () => false, survives: () => false };
const SNAPSHOT: Context = { ...FEED, generation: 2, snapshot: true };
const MELATI: Item = {
  kind: "person",
  content: { id: CHILD, v: "01980000-0000-7000-8000-0000000000f1", f: { kind: "child", name: "Melati" } },
};

function word(type: string, number: number, body: object, more: object = {}): Fact {
  const id = `01990000-0000-7000-8000-${String(number).padStart(12, "0")}`;
  const usual = {
    v: 1,
    posyandu: HERE,
    subject: CHILD,
    day: "2026-11-20",
    device: "d",
    actor: "a",
    at: "t",
    seq: number,
  };
  return { id, type, ...usual, body: { key: KEY, ...body }, ...more };
}

const asked = (number = 1, more: object = {}) =>
  word(
    "case.returned",
    number,
    { case: "UKURAN_MERAGUKAN", period: "2026-11", question: "Tolong timbang ulang" },
    more,
  );
const answered = (number: number, base?: string) =>
  word("case.answered", number, { answer: "Sudah" }, base === undefined ? {} : { base });
const told = (fact: Fact): Item => ({ kind: "fact", content: fact });

const open = (state: State) =>
  openQuestions(
    [...peopleOf(state, HERE).values()].flatMap((one) => one ?? []),
    state.place.cases ?? [],
  );
const after = (...items: readonly Item[]) => open(applied(NOTHING, [MELATI, ...items], FEED).state);

test("only the posyandu that was asked answers", () => {
  const { id } = asked();
  const elsewhere = { ...answered(2, id), posyandu: "mawar001" };
  expect(after(told(asked()), told(elsewhere))).toMatchObject([{ key: KEY }]);
  expect(after(told(asked()), told(elsewhere), told(answered(3, id)))).toEqual([]);
});

test("a question waits until it is answered or accepted, in any order of arrival", () => {
  expect(after(told(asked()))).toMatchObject([
    { key: KEY, text: "Tolong timbang ulang", period: "2026-11", person: CHILD },
  ]);
  const { id } = asked();
  expect(after(told(asked()), told(answered(2, id)))).toEqual([]);
  expect(after(told(answered(2, id)), told(asked()))).toEqual([]);
  expect(after(told(word("case.accepted", 9, { reason: "benar" })), told(asked()))).toEqual([]);
});

test("a newer question opens the case again, and an answer to the older one does not close it", () => {
  const { id } = asked();
  expect(after(told(asked()), told(answered(2, id)), told(asked(3)))).toHaveLength(1);
  expect(after(told(asked()), told(asked(3)), told(answered(2, id)))).toMatchObject([{ fact: asked(3).id }]);
});

test("a snapshot tells the questions that are open, and what it does not tell is done", () => {
  const before = applied(NOTHING, [MELATI, told(asked())], FEED).state;
  const whole = (...items: readonly Item[]) =>
    swept(applied(before, [MELATI, ...items], SNAPSHOT).state, SNAPSHOT).state;
  const { day: _day, seq: _seq, ...item } = asked();
  expect(open(whole({ kind: "case", content: item }))).toHaveLength(1);
  expect(open(whole())).toEqual([]);
});

test("a question about nobody is the posyandu's, and its answer survives a snapshot until it is sent", () => {
  const place: Item = { kind: "place", content: { id: HERE, name: "Melati", zone: "WIB" } };
  const { subject: _nobody, ...question } = asked();
  const { subject: _none, ...answer } = answered(2, question.id);
  const before = applied(NOTHING, [place, told(question)], FEED).state;
  expect(open(before)).toMatchObject([{ text: "Tolong timbang ulang" }]);
  expect(open(before)[0]).not.toHaveProperty("person");
  const mine = written(before, [answer], 1).state;
  expect(open(mine)).toEqual([]);
  const context = { ...SNAPSHOT, isUnsent: () => true, survives: (fact: Fact) => fact.id === answer.id };
  const next = swept(applied(mine, [place, { kind: "case", content: question }], context).state, context).state;
  expect(open(next)).toEqual([]);
  expect(open(without(next, new Set([answer.id])).state)).toHaveLength(1);
});
