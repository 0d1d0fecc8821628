import type { Day } from "./day.ts";
import type { By, Fact, Measures, PlaceId, Uuid, Where } from "./fact.ts";

/** Who is on the register of the posyandu or visits it. All of it lies encrypted on the phone and only opens with a PIN. */
export interface Person {
  readonly id: Uuid;
  /** The version an edit is made on, and the others that stand beside it. */
  readonly version: Uuid;
  readonly also: readonly Uuid[];
  readonly status: "present" | "moved" | "died" | "left" | "merged";
  readonly statusDay?: Day;
  /** Merged into this person. */
  readonly into?: Uuid;
  /** Belongs to this other posyandu and visits here. */
  readonly home?: PlaceId;
  readonly fields: Fields;
  /** Visits older than the phone's facts, oldest first: only what counted. */
  readonly older: readonly OlderVisit[];
  /** What was given before the phone's facts, and in the last three months once more with the fact's id; in order of days. */
  readonly given?: readonly Given[];
  /** Every fact about the person that the phone holds, by id, oldest day first; the facts of `fields` excepted. */
  readonly facts: readonly Fact[];
}

/** As in `person.registered`; numbers of NIK and KK come masked. */
export interface Fields {
  readonly kind?: "child" | "adult";
  readonly name?: string;
  readonly sex?: "male" | "female";
  readonly birthDate?: string;
  readonly birthEstimated?: boolean;
  /** Grams and millimetres. */
  readonly birthWeight?: number;
  readonly birthLength?: number;
  readonly gestationWeeks?: number;
  readonly birthOrder?: number;
  readonly imd?: boolean;
  readonly ownsKia?: boolean;
  readonly ownsKms?: boolean;
  readonly poor?: boolean;
  readonly nik?: string;
  readonly nikStatus?: string;
  readonly kk?: string;
  readonly address?: string;
  readonly rt?: string;
  readonly rw?: string;
  readonly dusun?: string;
  readonly dasawisma?: string;
  readonly household?: Uuid;
  readonly mother?: Parent;
  readonly father?: Parent;
}

export interface Parent {
  readonly person?: Uuid;
  readonly name?: string;
  readonly nik?: string;
  readonly phone?: string;
}

/**
 * A visit of the packed series: `days since the visit before, grams, millimetres, head, letter`, and where the server tells
 * them `, position (0 lying, 1 standing), place (0 the posyandu)`.
 */
export interface OlderVisit {
  readonly day: Day;
  readonly weight_g?: number;
  readonly length_mm?: number;
  readonly head_mm?: number;
  readonly letter?: string;
  readonly position?: "lying" | "standing";
  /** It was not at the posyandu. */
  readonly elsewhere?: boolean;
}

/** A service or a dose of the packed list. */
export interface Given {
  /** A code of the rule book's services and doses. */
  readonly what: string;
  readonly day: Day;
  /** A code of its outcomes. */
  readonly outcome: string;
  readonly count?: number;
  readonly fact?: Uuid;
}

/** One visit as it stands after corrections, withdrawals and the bidan's choice. */
export interface Visit extends Measures {
  readonly day: Day;
  /** The fact that now says it; absent for an older visit. */
  readonly fact?: Uuid;
  readonly actor?: Uuid;
  readonly place?: Where;
  readonly by?: By;
  /** Others measured the child on the same open day: their facts. */
  readonly rivals?: readonly Uuid[];
  /** They say different things and nobody has chosen: the bidan decides. */
  readonly disputed?: boolean;
  /** A health worker has looked at the doubtful weight, and it is right. */
  readonly verified?: boolean;
  /** As told of an older visit; `?` is a weight in doubt. */
  readonly letter?: string;
}

/** An open day (hari buka). */
export interface Session {
  readonly id: Uuid;
  readonly day: Day;
  readonly state: "scheduled" | "open" | "closed" | "cancelled";
  readonly reason?: string;
}
