import type { Day, Zone } from "./day.ts";
import type { Draft, Fact, PlaceId, Uuid } from "./fact.ts";
import type { Person, Session } from "./person.ts";

/**
 * The posyandu's book as the screens know it: everything readable in memory, everything written kept before the promise
 * is fulfilled. `StoredBook` is the real one; practice mode and the tests of screens use `MemoryBook`.
 */
export interface Book {
  readonly place: Place;
  /** Whose PIN opened it: the author of what is written now. */
  readonly kader: Kader;
  readonly people: ReadonlyMap<Uuid, Person>;
  readonly sessions: ReadonlyMap<Day, Session>;
  /** Settings in force from a day on, for this posyandu. */
  readonly options: readonly OptionSpan[];
  readonly sync: SyncState;
  /** What was said of cases of the month that are about nobody in particular, and of lists of gifts; those about a person are among her facts. */
  readonly cases: readonly Fact[];
  /** What came back from the server and needs somebody, oldest first. */
  readonly tasks: readonly Task[];

  /** The posyandu's day, by the phone's clock put right by what the server last said of it. */
  today(): Day;

  /**
   * Writes all of these or none. Fulfilled when they are stored on this phone, also without any signal; rejected with a
   * `BookProblem` when they are not (a full disk): nothing is half written then.
   */
  write(drafts: readonly Draft[]): Promise<readonly Fact[]>;

  /** Everyone whose name or mother sounds like these words, best first; at most `most`. */
  find(words: string, most?: number): readonly Person[];

  /**
   * Puts away a task that somebody has read: a conflict, or what was refused. The fact stays on this phone for its 60 days and at the
   * server; where the server says something new of it, it comes back. What only waits cannot be put away. Rejected as `write` is.
   */
  dismiss(fact: Uuid): Promise<void>;

  /** Sends and fetches now, if it can; also happens by itself. Never rejects: see `sync`. */
  exchange(): Promise<void>;

  /** Called after every change of anything above. Returns how to stop it. */
  watch(listener: () => void): () => void;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly zone: Zone;
  /** Code of the province, which decides vaccines. */
  readonly province?: string;
  /** The posyandu is a made-up one, for practice. */
  readonly practice: boolean;
}

export interface Kader {
  readonly account: Uuid;
  readonly name: string;
}

export interface OptionSpan {
  readonly option: string;
  readonly from: Day;
  readonly value: unknown;
}

export interface SyncState {
  /** Facts that no server has answered yet. */
  readonly unsent: number;
  readonly busy: boolean;
  /** When the server last answered for everything, milliseconds since 1970. */
  readonly lastSuccess?: number;
  /** Why the last try ended early: a code of SyncTrouble. */
  readonly trouble?: SyncTrouble;
}

/** Each has a sentence that says what happened, what is safe and what to do. */
export type SyncTrouble = "offline" | "server" | "busy" | "ended" | "upgrade" | "storage";

/** What became of a fact, when it was not simply accepted. */
export interface Task {
  readonly fact: Fact;
  readonly outcome: "conflict" | "held" | "quarantined";
  /** TMB-… */
  readonly code?: string;
}

/** Whether it may be put away once it was read; what waits is taken by itself. */
export const isDismissible = ({ outcome }: Task): boolean => outcome !== "held";

export type BookProblemCode = "STORAGE_FULL" | "STORAGE_BROKEN" | "LOCKED";

export class BookProblem extends Error {
  constructor(
    readonly code: BookProblemCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
