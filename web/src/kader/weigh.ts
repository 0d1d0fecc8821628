import type { Doubt, Message } from "#phone/tumbuh.js";
import { fullMonths, type Day } from "../core/day.ts";
import type { Measures } from "../core/fact.ts";
import type { Uuid } from "../core/fact.ts";
import type { Visit } from "../core/person.ts";
import { EMPTY, entryOf, press, unitsOf, type Entry, type Form, type Key } from "../ui/keypad.ts";

export type Measure = "weight" | "length" | "head" | "muac";
export type Position = "lying" | "standing";

/** One child at the scale. Kept until it is saved, so that the way back never loses a digit. */
export interface Weighing {
  readonly entries: Readonly<Record<Measure, Entry>>;
  readonly active: Measure;
  /** Those that were asked for besides weight and length. */
  readonly extra: readonly Measure[];
  readonly position: Position;
  /** Undefined is not looked at, which is not "no". */
  readonly oedema: boolean | undefined;
  /** 1 or 2: what the scale shows. */
  readonly decimals: number;
  /** What is asked about before it is kept. */
  readonly doubts: readonly Message<Doubt>[];
  /** Those that the kader has looked at: code and value. */
  readonly accepted: readonly string[];
  /** Goes on to saving once the doubts are answered. */
  readonly saving: boolean;
  /** The fact that this corrects. */
  readonly base: Uuid | undefined;
}

export type Move =
  | { readonly kind: "key"; readonly key: Key }
  | { readonly kind: "field"; readonly field: Measure }
  | { readonly kind: "position"; readonly position: Position }
  | { readonly kind: "oedema"; readonly oedema: boolean | undefined }
  | { readonly kind: "decimals"; readonly decimals: number }
  | { readonly kind: "next" }
  | { readonly kind: "again" }
  | { readonly kind: "correct" };

/** What the screen has to do. */
export type Effect = "save" | "nothingToSave" | "tooMany";

/** What the rules doubt about measures. */
export type Doubts = (measures: Measures) => readonly Message<Doubt>[];

/** They say how to measure next time, or are about another field: not worth holding a queue up for. */
const NOT_NOW: readonly Doubt[] = [
  "BERDIRI_DI_BAWAH_24_BULAN",
  "BERDIRI_DI_BAWAH_9_BULAN",
  "TERLENTANG_MULAI_24_BULAN",
  "BBL_MUNGKIN_GRAM",
];

export function begunWeighing(birth: Day, day: Day, decimals: number, now?: Visit): Weighing {
  const perUnit = decimals === 2 ? 10 : 100;
  return {
    entries: {
      weight: entryOf(now?.weight_g === undefined ? undefined : Math.round(now.weight_g / perUnit)),
      length: entryOf(now?.length_mm),
      head: entryOf(now?.head_mm),
      muac: entryOf(now?.muac_mm),
    },
    active: "weight",
    extra: [
      ...(now?.head_mm === undefined ? [] : ["head" as const]),
      ...(now?.muac_mm === undefined ? [] : ["muac" as const]),
    ],
    position: now?.position ?? usualPosition(birth, day),
    oedema: now?.oedema,
    decimals,
    doubts: [],
    accepted: [],
    saving: false,
    base: now?.fact,
  };
}

export function update(state: Weighing, move: Move, doubts: Doubts): readonly [Weighing, readonly Effect[]] {
  switch (move.kind) {
    case "key": {
      const before = state.entries[state.active];
      const entry = press(before, move.key, formOf(state.active, state.decimals));
      // What the field does not hold is said, never cut off in silence.
      const full = entry === before && /\d/.test(move.key);
      return [{ ...state, entries: { ...state.entries, [state.active]: entry } }, full ? ["tooMany"] : []];
    }
    case "field":
      return [opened(state, move.field), []];
    case "position":
      return [{ ...state, position: move.position }, []];
    case "oedema":
      return [{ ...state, oedema: move.oedema }, []];
    case "decimals":
      return [{ ...state, decimals: move.decimals, entries: { ...state.entries, weight: EMPTY } }, []];
    case "next":
      return advanced(state, doubts);
    case "again":
      return [remeasured(state), []];
    case "correct": {
      const accepted = [...state.accepted, ...state.doubts.map((doubt) => seal(doubt, state))];
      return advanced({ ...state, doubts: [], accepted }, doubts);
    }
  }
}

function advanced(state: Weighing, doubts: Doubts): readonly [Weighing, readonly Effect[]] {
  const next = nextField(state);
  const measures = measuresOf(state);
  // At the scale only the weight is doubted: the child still hangs in it.
  const sofar = next === "length" ? weightOnly(measures) : measures;
  // Nobody weighs nothing: the server refuses it for ever, and the phone would count the child as weighed.
  const values = Object.values(measures);
  if (values.includes(0) || (next === undefined && values.length === 0)) return [state, ["nothingToSave"]];
  const open = doubts(sofar).filter(
    (doubt) => !NOT_NOW.includes(doubt.code) && !state.accepted.includes(seal(doubt, state)),
  );
  if (open.length > 0) return [{ ...state, doubts: open, saving: next === undefined }, []];
  return next === undefined ? [{ ...state, doubts: [] }, ["save"]] : [opened({ ...state, doubts: [] }, next), []];
}

/** Where "Lanjut" leads; undefined: everything is there, it saves. */
export function nextField(state: Weighing): Measure | undefined {
  const filled = (field: Measure) => state.entries[field].digits !== "";
  if (state.active === "weight" && filled("weight") && !filled("length")) return "length";
  return undefined;
}

function opened(state: Weighing, field: Measure): Weighing {
  const shown = field === "weight" || field === "length" || state.extra.includes(field);
  return { ...state, active: field, extra: shown ? state.extra : [...state.extra, field] };
}

function remeasured(state: Weighing): Weighing {
  const field = fieldOf(state.doubts[0]?.code);
  return {
    ...state,
    doubts: [],
    saving: false,
    active: field,
    entries: { ...state.entries, [field]: EMPTY },
  };
}

function fieldOf(code: Doubt | undefined): Measure {
  switch (code) {
    case "TB_MENYUSUT":
    case "Z_TBU_EKSTREM":
      return "length";
    case "LK_MENYUSUT":
    case "Z_LK_EKSTREM":
      return "head";
    case "Z_LILA_EKSTREM":
      return "muac";
    default:
      return "weight";
  }
}

/** A doubt of this value: another value is doubted anew. */
function seal(doubt: Message<Doubt>, { entries }: Weighing): string {
  return `${doubt.code} ${entries.weight.digits} ${fieldOf(doubt.code) === "weight" ? "" : entries[fieldOf(doubt.code)].digits}`;
}

export function formOf(field: Measure, decimals: number): Form {
  if (field === "weight") return { decimals, most: decimals + 2 };
  return { decimals: 1, most: field === "length" ? 4 : 3 };
}

export function measuresOf(state: Weighing): Measures {
  const { entries, decimals } = state;
  const weight = unitsOf(entries.weight, formOf("weight", decimals));
  const length = unitsOf(entries.length, formOf("length", decimals));
  const head = unitsOf(entries.head, formOf("head", decimals));
  const muac = unitsOf(entries.muac, formOf("muac", decimals));
  return {
    ...(weight === undefined ? {} : { weight_g: weight * (decimals === 2 ? 10 : 100) }),
    ...(length === undefined ? {} : { length_mm: length, position: state.position }),
    ...(head === undefined ? {} : { head_mm: head }),
    ...(muac === undefined ? {} : { muac_mm: muac }),
    ...(state.oedema === undefined ? {} : { oedema: state.oedema }),
  };
}

function weightOnly({ weight_g }: Measures): Measures {
  return weight_g === undefined ? {} : { weight_g };
}

/** Below two years a child is measured lying, from then on standing (Permenkes 2/2020). */
export function usualPosition(birth: Day, day: Day): Position {
  return fullMonths(birth, day) < 24 ? "lying" : "standing";
}

/**
 * Whether to ask how the child was measured. Only where both happen and the 0.7 cm between them count: around two years. Younger
 * ones cannot stand for it, older ones never lie.
 */
export function asksPosition(birth: Day, day: Day): boolean {
  const months = fullMonths(birth, day);
  return months >= 18 && months < 30;
}
