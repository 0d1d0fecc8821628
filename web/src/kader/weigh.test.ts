import type { Doubt, Message } from "#phone/tumbuh.js";
import { expect, test } from "vitest";
import { dayOf } from "../core/day.ts";
import type { Visit } from "../core/person.ts";
import type { Key } from "../ui/keypad.ts";
import {
  asksPosition,
  begunWeighing,
  measuresOf,
  nextField,
  update,
  usualPosition,
  type Doubts,
  type Effect,
  type Move,
  type Weighing,
} from "./weigh.ts";

const BIRTH = dayOf("2025-11-03");
const TODAY = dayOf("2026-11-03");
const none: Doubts = () => [];
const doubtful = (code: Doubt, when: Doubts = () => [{ code, arguments: [] }]): Doubts => when;
const dropBelow = (grams: number): Doubts =>
  doubtful("BB_TURUN_TAJAM", ({ weight_g }) =>
    weight_g !== undefined && weight_g < grams ? [{ code: "BB_TURUN_TAJAM", arguments: [] }] : [],
  );

const start = (decimals = 1, now?: Visit) => begunWeighing(BIRTH, TODAY, decimals, now);
const keys = (text: string): Move[] =>
  [...text].map((sign) => ({ kind: "key", key: (sign === "<" ? "delete" : sign) as Key }));
const NEXT: Move = { kind: "next" };

function done(state: Weighing, moves: readonly Move[], doubts: Doubts = none): [Weighing, Effect[]] {
  const effects: Effect[] = [];
  for (const move of moves) {
    const [after, more] = update(state, move, doubts);
    state = after;
    effects.push(...more);
  }
  return [state, effects];
}

test("weight, next, length, save", () => {
  const [weighed] = done(start(), keys("78"));
  expect(nextField(weighed)).toBe("length");
  const [state, effects] = done(start(), [...keys("78"), NEXT, ...keys("703"), NEXT]);
  expect(effects).toEqual(["save"]);
  expect(measuresOf(state)).toEqual({ weight_g: 7800, length_mm: 703, position: "lying" });
});

test("a scale of two decimals tells tens of grams", () => {
  expect(measuresOf(done(start(2), keys("785"))[0])).toEqual({ weight_g: 7850 });
  const [changed] = done(start(1), [...keys("78"), { kind: "decimals", decimals: 2 }, ...keys("785")]);
  expect(measuresOf(changed)).toEqual({ weight_g: 7850 });
});

test("a child may be saved without a length", () => {
  const [state, effects] = done(start(), [...keys("78"), NEXT, NEXT]);
  expect(effects).toEqual(["save"]);
  expect(measuresOf(state)).toEqual({ weight_g: 7800 });
});

test("a zero is no measure: it is said at once, and never saved", () => {
  const [state, effects] = done(start(), [...keys("00"), NEXT]);
  expect([state.active, effects]).toEqual(["weight", ["nothingToSave"]]);
  const length: Move = { kind: "field", field: "length" };
  expect(done(start(), [length, ...keys("0"), NEXT])[1]).toEqual(["nothingToSave"]);
  expect(done(start(), [...keys("78"), length, ...keys("0"), NEXT])[1]).toEqual(["nothingToSave"]);
  expect(done(start(), [length, ...keys("1"), NEXT])[1]).toEqual(["save"]);
});

test("nothing typed is not saved, and said", () => {
  expect(done(start(), [NEXT])[1]).toEqual(["nothingToSave"]);
});

test("oedema alone is worth saving, and not looked at is not no", () => {
  expect(done(start(), [{ kind: "oedema", oedema: true }, NEXT])[1]).toEqual(["save"]);
  expect(measuresOf(done(start(), [{ kind: "oedema", oedema: false }])[0])).toEqual({ oedema: false });
  expect(measuresOf(start())).toEqual({});
});

test("an implausible weight stops at the scale, before the length", () => {
  const [state, effects] = done(start(), [...keys("57"), NEXT], dropBelow(6000));
  expect(effects).toEqual([]);
  expect(state.active).toBe("weight");
  expect(state.doubts.map((doubt) => doubt.code)).toEqual(["BB_TURUN_TAJAM"]);
});

test("who says it is right goes on and is not asked again", () => {
  const moves: Move[] = [...keys("57"), NEXT, { kind: "correct" }, ...keys("703"), NEXT];
  const [state, effects] = done(start(), moves, dropBelow(6000));
  expect(effects).toEqual(["save"]);
  expect(measuresOf(state).weight_g).toBe(5700);
});

test("another doubtful weight is asked about anew", () => {
  const moves: Move[] = [
    ...keys("57"),
    NEXT,
    { kind: "correct" },
    { kind: "field", field: "weight" },
    ...keys("<6"),
    NEXT,
  ];
  expect(done(start(), moves, dropBelow(6000))[0].doubts).toHaveLength(1);
});

test("who measures again finds the field empty and at hand", () => {
  const [state] = done(start(), [...keys("57"), NEXT, { kind: "again" }], dropBelow(6000));
  expect(state.active).toBe("weight");
  expect(measuresOf(state)).toEqual({});
  expect(state.doubts).toEqual([]);
});

test("a length that shrank is measured again as length", () => {
  const shrank: Doubts = ({ length_mm }) => (length_mm === undefined ? [] : [message("TB_MENYUSUT")]);
  const [state, effects] = done(start(), [...keys("78"), NEXT, ...keys("603"), NEXT], shrank);
  expect(effects).toEqual([]);
  const [again] = done(state, [{ kind: "again" }], shrank);
  expect(again.active).toBe("length");
  expect(measuresOf(again)).toEqual({ weight_g: 7800 });
});

test("advice on the position and the weight at birth hold nobody up", () => {
  const advice: Doubts = () => [message("BERDIRI_DI_BAWAH_24_BULAN"), message("BBL_MUNGKIN_GRAM")];
  expect(done(start(), [...keys("78"), NEXT, ...keys("703"), NEXT], advice)[1]).toEqual(["save"]);
});

test("a head or an arm opens its field", () => {
  const [state] = done(start(), [{ kind: "field", field: "muac" }, ...keys("142")]);
  expect(state.extra).toEqual(["muac"]);
  expect(measuresOf(state)).toEqual({ muac_mm: 142 });
});

test("a correction begins with what stands and names it", () => {
  const now: Visit = { day: TODAY, weight_g: 7800, length_mm: 703, position: "standing", head_mm: 450, fact: "f1" };
  const state = start(1, now);
  expect(state.base).toBe("f1");
  expect(state.extra).toEqual(["head"]);
  expect(measuresOf(state)).toEqual({ weight_g: 7800, length_mm: 703, position: "standing", head_mm: 450 });
  expect(measuresOf(start(2, now)).weight_g).toBe(7800);
});

test("the position is set by age, and asked only around two years", () => {
  const at = (iso: string) => dayOf(iso);
  expect(usualPosition(at("2024-11-04"), TODAY)).toBe("lying");
  expect(usualPosition(at("2024-11-03"), TODAY)).toBe("standing");
  expect(asksPosition(at("2025-05-04"), TODAY)).toBe(false);
  expect(asksPosition(at("2025-05-03"), TODAY)).toBe(true);
  expect(asksPosition(at("2024-05-04"), TODAY)).toBe(true);
  expect(asksPosition(at("2024-05-03"), TODAY)).toBe(false);
});

function message(code: Doubt): Message<Doubt> {
  return { code, arguments: [] };
}

test("a digit that the scale does not show is told, never cut off in silence", () => {
  const [, effects] = done(start(), keys("1257"));
  expect(effects).toEqual(["tooMany"]);
  const comma: Move = { kind: "key", key: "comma" };
  const [state, more] = done(start(), [...keys("8"), comma, ...keys("57")]);
  expect(more).toEqual(["tooMany"]);
  expect(measuresOf(state).weight_g).toBe(8500);
  expect(done(start(2), [...keys("8"), comma, ...keys("57")])[1]).toEqual([]);
  expect(done(start(), [...keys("8"), comma, comma])[1]).toEqual([]);
});
