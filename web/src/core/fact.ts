import type { Day } from "./day.ts";

export type Uuid = string;
/** The id of a posyandu. */
export type PlaceId = string;

/** One thing that somebody wrote down, as it is sent (docs/protocol.md). It is never changed; a correction is another fact. */
export interface Fact {
  /** UUID version 7: in the order of making on one phone. */
  readonly id: Uuid;
  readonly type: string;
  readonly v: number;
  readonly posyandu: PlaceId;
  readonly subject?: Uuid;
  readonly session?: Uuid;
  /** "2026-11-03" */
  readonly day: string;
  readonly place?: Where;
  readonly by?: By;
  readonly body: Body;
  readonly device: Uuid;
  /** The account of the kader who wrote it. */
  readonly actor: Uuid;
  /** The phone's clock. */
  readonly at: string;
  readonly seq: number;
  /** The fact this one corrects, withdraws or was made on. */
  readonly base?: Uuid;
  readonly app?: string;
  readonly rules?: string;
  /** What the author saw when she wrote it. */
  readonly shown?: Shown;
  /** The server's word on a measurement: it came after its month was signed, and counts in nothing before it is signed anew. */
  readonly late?: boolean;
}

export type Where = "posyandu" | "home" | "facility" | "elsewhere";
export type By = "kader" | "nakes" | "parent";
export type Body = Readonly<Record<string, unknown>>;

export interface Shown {
  readonly letter?: string;
  readonly statuses?: readonly string[];
}

/** What a screen says; the book adds who, where, when and the number. */
export interface Draft {
  readonly type: string;
  readonly v?: number;
  readonly subject?: Uuid;
  readonly day: Day;
  /** Whether it belongs to the open day of its day. */
  readonly inSession?: boolean;
  readonly place?: Where;
  readonly by?: By;
  readonly body: Body;
  readonly base?: Uuid;
  /** The rule set that made `shown`. */
  readonly rules?: string;
  readonly shown?: Shown;
}

/** `visit.measured` and `visit.corrected`, form 1: whole grams and millimetres. */
export interface Measures {
  readonly weight_g?: number;
  readonly length_mm?: number;
  readonly position?: "lying" | "standing";
  readonly head_mm?: number;
  readonly muac_mm?: number;
  readonly oedema?: boolean;
  /** Which scale was used, as the posyandu calls it. */
  readonly scale?: string;
  /** The letter that stands on the paper KMS, where somebody looked. */
  readonly paper?: "N" | "T" | "O" | "B";
}
