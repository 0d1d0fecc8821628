import { written } from "./apply.ts";
import type { Book, Kader, OptionSpan, Place, SyncState, Task } from "./book.ts";
import type { Day } from "./day.ts";
import type { Draft, Fact, Uuid } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { masked } from "./mask.ts";
import { packedVisits } from "./people.ts";
import type { Person, Session } from "./person.ts";
import type { PersonRecord } from "./record.ts";
import { Shelf } from "./shelf.ts";

const DEVICE = "00000000-0000-4000-8000-000000000000";

/** What a book in memory begins with. */
export interface Begin {
  readonly place: Place;
  readonly kader: Kader;
  readonly today: Day;
  readonly people?: readonly Person[];
  readonly sessions?: readonly Session[];
  readonly options?: readonly OptionSpan[];
}

/** A book that lives in memory alone: for practice and for tests of screens. It behaves as the real one; nothing leaves it. */
export class MemoryBook implements Book {
  readonly place: Place;
  readonly kader: Kader;
  readonly options: readonly OptionSpan[];
  readonly tasks: readonly Task[] = [];
  /** Tests may set it; `watch` does not hear of that. */
  sync: SyncState = { unsent: 0, busy: false };
  private readonly shelf: Shelf;
  private readonly listeners = new Set<() => void>();
  private readonly day: Day;
  private seq = 1;
  private lastId: Uuid | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(begin: Begin) {
    this.place = begin.place;
    this.kader = begin.kader;
    this.options = begin.options ?? [];
    this.day = begin.today;
    const sessions = Object.fromEntries((begin.sessions ?? []).map((session) => [String(session.day), session]));
    const people = new Map((begin.people ?? []).map((person) => [person.id, recordOf(person)]));
    this.shelf = new Shelf(begin.place.id, { place: { generation: 0, sessions }, people });
  }

  get people(): ReadonlyMap<Uuid, Person> {
    return this.shelf.people;
  }
  get sessions(): ReadonlyMap<Day, Session> {
    return this.shelf.sessions;
  }
  get cases(): readonly Fact[] {
    return this.shelf.cases;
  }

  today(): Day {
    return this.day;
  }

  write(drafts: readonly Draft[]): Promise<readonly Fact[]> {
    const turn = this.queue.then(() => this.writeOnce(drafts));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async writeOnce(drafts: readonly Draft[]): Promise<readonly Fact[]> {
    const last = this.lastId === undefined ? {} : { lastId: this.lastId };
    const counter = { posyandu: this.place.id, seq: this.seq, ...last };
    const facts = await factsOf(drafts, counter, { device: DEVICE, actor: this.kader.account, app: "" }, Date.now());
    this.seq += facts.length;
    this.lastId = facts[facts.length - 1]?.id ?? this.lastId;
    this.shelf.take(written(this.shelf.state, facts.map(masked), 0));
    for (const listener of [...this.listeners]) listener();
    return facts;
  }

  async dismiss(): Promise<void> {
    // Nothing comes back to it.
  }

  find(words: string, most = 20): readonly Person[] {
    return this.shelf.find(words, most);
  }

  async exchange(): Promise<void> {
    // There is nobody to speak with.
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function recordOf({ id, version, also, status, home, fields, older, facts }: Person): PersonRecord {
  const standing = status === "present" ? {} : { st: status };
  const root = { id, v: version, also, ...standing, ...(home ? { home } : {}), f: { ...fields } };
  return { id, generation: 0, root, series: packedVisits(older), facts };
}
