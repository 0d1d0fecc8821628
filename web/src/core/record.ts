import type { Fact, PlaceId, Uuid } from "./fact.ts";
import type { Person, Session } from "./person.ts";

/** A person as the server last told it (`person` of docs/protocol.md). */
export interface ServerState {
  readonly id: Uuid;
  readonly v: Uuid;
  readonly also?: readonly Uuid[];
  readonly st?: Exclude<Person["status"], "present">;
  readonly sd?: string | null;
  readonly into?: Uuid;
  readonly home?: PlaceId;
  readonly f?: Readonly<Record<string, unknown>>;
}

/** What is stored of a person, in one envelope: the server's word and every fact since. */
export interface PersonRecord {
  readonly id: Uuid;
  /** The snapshot it was last told in. */
  readonly generation: number;
  readonly root?: ServerState;
  readonly series?: string;
  /** What was given since birth, packed. */
  readonly served?: string;
  /** While a snapshot is being told: what of this it has told so far; a series counts under the person's id, services under a name of theirs. */
  readonly told?: readonly Uuid[];
  /** In order of days. Edits and moves that `root` has in it are not among them. */
  readonly facts: readonly Fact[];
}

export interface PlaceItem {
  readonly id: PlaceId;
  readonly name: string;
  readonly zone: "WIB" | "WITA" | "WIT";
  readonly above?: readonly {
    readonly level: number;
    readonly id: string;
    readonly name: string;
    readonly code?: string;
  }[];
  readonly options?: Readonly<Record<string, readonly { readonly from: string; readonly value: unknown }[]>>;
  readonly [more: string]: unknown;
}

/** What is stored of the posyandu itself. */
export interface PlaceRecord {
  readonly generation: number;
  readonly item?: PlaceItem;
  /** By day. */
  readonly sessions: Readonly<Record<string, Session>>;
  /** What was said of cases that are about nobody in particular, and of lists of gifts. */
  readonly cases?: readonly Fact[];
}

/** Everything the phone knows, as stored. */
export interface State {
  readonly place: PlaceRecord;
  readonly people: ReadonlyMap<Uuid, PersonRecord>;
}

export const NOTHING: State = { place: { generation: 0, sessions: {} }, people: new Map() };
