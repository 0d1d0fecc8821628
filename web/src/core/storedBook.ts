import { applied, FORM, swept, without, written, type Applied, type Context } from "./apply.ts";
import {
  BookProblem,
  isDismissible,
  type Book,
  type Kader,
  type OptionSpan,
  type Place,
  type SyncState,
  type Task,
} from "./book.ts";
import { openRecords, sealRecords } from "./crypt.ts";
import { dayAt, type Day } from "./day.ts";
import { alone, sendAll, type Sender } from "./exchange.ts";
import type { Draft, Fact, Uuid } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { randomId, sessionId } from "./ids.ts";
import { masked } from "./mask.ts";
import { rowOf, tasksOf, toldOf } from "./outbox.ts";
import { pause } from "./pace.ts";
import type { Person, Session } from "./person.ts";
import { NOTHING } from "./record.ts";
import { sealingKey } from "./seal.ts";
import { Shelf } from "./shelf.ts";
import { DONE, Outdated, TASK, type Answered, type Commit, type OutboxRow, type Self, type Store } from "./store.ts";
import { Talk, TalkProblem, type Page } from "./talk.ts";
import type { Keys } from "./vault.ts";
import type { World } from "./world.ts";

/** Between a write and the try to send it: the next field may follow at once. */
const SOON = 1_500;
/** Clocks that differ by less say the same day, but around midnight. */
const SAME_CLOCK = 60_000;
const MOST_TRIES = 5;

/** How far a first sync has come: items so far. */
export type Progress = (items: number) => void;

/** The book of a phone that a PIN has opened. Dropped by `lock`; what it promised is in the store by then. */
export class StoredBook implements Book, Sender {
  readonly kader: Kader;
  readonly talk: Talk;
  ended = false;
  keys: Keys;
  private shelf!: Shelf;
  private self!: Self;
  private server!: CryptoKey;
  private unsentIds = new Set<Uuid>();
  private shownTasks: readonly Task[] = [];
  private status: Omit<SyncState, "unsent"> = { busy: false };
  private listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private running: Promise<void> | undefined;
  private stopTimer: () => void = () => undefined;
  private failures = 0;
  private notBefore = 0;
  private locked = false;
  private readonly holder = randomId();

  private constructor(
    readonly store: Store,
    private readonly world: World,
    keys: Keys,
  ) {
    this.keys = keys;
    this.kader = { account: keys.account, name: keys.secret.name };
    this.talk = new Talk(world);
  }

  /** Reads and decrypts everything. */
  static async open(store: Store, world: World, keys: Keys): Promise<StoredBook> {
    const book = new StoredBook(store, world, keys);
    await book.load();
    if (book.self.metUnknown !== undefined && book.self.metUnknown < FORM) await book.startOver();
    await store.forget(world.now());
    return book;
  }

  get place(): Place {
    return this.shelf.place;
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
  get options(): readonly OptionSpan[] {
    return this.shelf.options;
  }
  get tasks(): readonly Task[] {
    return this.shownTasks;
  }
  get sync(): SyncState {
    return { ...this.status, unsent: this.unsentIds.size };
  }
  get keyId(): Uuid {
    return this.self.keyId;
  }

  now(): number {
    return this.world.now();
  }

  today(): Day {
    const ahead = this.self.clockOffset;
    return dayAt(this.now() + (Math.abs(ahead) > SAME_CLOCK ? ahead : 0), this.place.zone);
  }

  find(words: string, most = 20): readonly Person[] {
    return this.shelf.find(words, most);
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  write(drafts: readonly Draft[]): Promise<readonly Fact[]> {
    return this.inTurn(async () => {
      const facts = await this.withLatest(() => this.writeOnce(drafts));
      this.plan(SOON);
      return facts;
    });
  }

  private async writeOnce(drafts: readonly Draft[]): Promise<readonly Fact[]> {
    const { keys, self } = this;
    const author = { device: self.device, actor: keys.account, app: this.world.app };
    const counted = await Promise.all(drafts.map((draft) => this.counted(draft)));
    const facts = await factsOf(counted, self, author, this.now());
    const last = facts[facts.length - 1];
    if (!last) return facts;
    const change = written(this.shelf.state, facts.map(masked), self.generation);
    const [records, rows] = await Promise.all([
      sealRecords(change.state, change.touched, change.place, keys.data),
      Promise.all(facts.map((fact) => rowOf(fact, keys, self.keyId, this.server))),
    ]);
    await this.commit({ records, gone: [...change.gone], outbox: rows, self: { seq: last.seq + 1, lastId: last.id } });
    for (const fact of facts) this.unsentIds.add(fact.id);
    this.show(change);
    return facts;
  }

  dismiss(fact: Uuid): Promise<void> {
    return this.inTurn(() => this.withLatest(() => this.dismissOnce(fact)));
  }

  private async dismissOnce(fact: Uuid): Promise<void> {
    const task = this.shownTasks.find((one) => one.fact.id === fact);
    const [row] = await this.store.rowsOf([fact]);
    if (!task || !row || !isDismissible(task)) return;
    // A refusal that came while the phone was locked is still written in the record, and only the task kept it from counting.
    const about = task.outcome === "quarantined" ? [task.fact.subject ?? ""] : [];
    const records = await sealRecords(this.shelf.state, about, false, this.keys.data);
    await this.commit({ records, answered: [{ seq: row.seq, state: DONE }] });
    await this.readTasks();
    this.tell();
  }

  /** A closing tells how many facts this phone wrote, so that the server can name what never arrived. */
  private async counted(draft: Draft): Promise<Draft> {
    if (draft.type !== "session.closed") return draft;
    const count = await this.store.writtenIn(await sessionId(this.self.posyandu, draft.day));
    return { ...draft, body: { ...draft.body, count } };
  }

  /** Sends and fetches. `progress` hears how many items have come. */
  exchange(progress?: Progress): Promise<void> {
    this.running ??= this.exchangeOnce(progress).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /**
   * The link may be back, which the waits of before know nothing of: they begin anew. The first try often comes too early, and the
   * next ones follow soon.
   */
  wake(): Promise<void> {
    this.failures = 0;
    return this.exchange();
  }

  private async exchangeOnce(progress?: Progress): Promise<void> {
    const wait = this.notBefore - this.now();
    if (wait > 0) this.plan(wait);
    if (this.locked || wait > 0) return;
    this.setStatus({ ...this.status, busy: true });
    const { lastSuccess } = this.status;
    const past = lastSuccess === undefined ? {} : { lastSuccess };
    try {
      const alonely = await alone(this.world, this.store, this.holder, () => this.both(progress));
      this.failures = 0;
      if (alonely) await this.succeeded();
      this.setStatus(alonely ? { busy: false, lastSuccess: this.now() } : { busy: false, ...past });
      this.plan(pause(0, this.world.random()));
    } catch (problem) {
      if (this.locked) return;
      this.failures++;
      const trouble = problem instanceof TalkProblem ? problem.trouble : "storage";
      const asked = problem instanceof TalkProblem ? problem.retryAfter : undefined;
      this.notBefore = asked ? this.now() + asked : 0;
      this.setStatus({ busy: false, trouble, ...past });
      this.plan(pause(this.failures, this.world.random(), trouble, asked));
    }
  }

  private async both(progress?: Progress): Promise<void> {
    const { epoch } = this.self;
    try {
      await sendAll(this);
      await this.pull(progress);
      if (this.self.epoch !== epoch) await sendAll(this);
    } catch (problem) {
      if (!(problem instanceof TalkProblem) || this.locked) throw problem;
      if (problem.epochChanged) await this.epoch((await this.talk.key()).epoch);
      else if (problem.cursorRefused) await this.inTurn(() => this.startOver());
      else {
        this.ended ||= problem.trouble === "ended";
        throw problem;
      }
      await sendAll(this);
      await this.pull(progress);
    }
  }

  private async pull(progress?: Progress): Promise<void> {
    for (let items = 0, more = true; more;) {
      const page = await this.talk.changes(this.keys.secret.token, this.self.posyandu, this.self.cursor);
      if (this.locked) throw new BookProblem("LOCKED");
      this.ended = false;
      if (page.epoch !== this.self.epoch) await this.epoch(page.epoch);
      const wasSnapshot = await this.inTurn(() => this.withLatest(() => this.take(page)));
      items += page.items.length;
      progress?.(items);
      more = page.more || wasSnapshot;
    }
  }

  /** Applies a page and keeps it with its cursor, in one transaction. True where it was of a snapshot. */
  private async take(page: Page): Promise<boolean> {
    const { self } = this;
    const begins = self.cursor === undefined;
    const snapshot = begins || self.snapshot;
    if (!snapshot && page.items.length === 0 && page.cursor === self.cursor) return false;
    const generation = begins ? self.generation + 1 : self.generation;
    const oldest = begins ? (await this.store.unsent(1))[0]?.seq : self.snapshotFrom;
    const snapshotFrom = oldest ?? self.seq;
    const context: Context = {
      generation,
      snapshot,
      isUnsent: (fact) => this.unsentIds.has(fact),
      survives: (fact) => fact.device === self.device && fact.seq >= snapshotFrom,
    };
    const told = applied(this.shelf.state, page.items, context);
    const change = snapshot && !page.more ? merged(told, swept(told.state, context)) : told;
    const rows = await this.store.rowsOf(change.states.map((state) => state.id));
    const byId = new Map(change.states.map((state) => [state.id, state]));
    const answered = rows
      .map((row) => toldOf(row, byId.get(row.id)?.state, byId.get(row.id)?.code))
      .filter((answer): answer is Answered => answer !== null);
    await this.commit({
      records: await sealRecords(change.state, change.touched, change.place, this.keys.data),
      gone: [...change.gone],
      answered,
      self: {
        cursor: page.cursor,
        generation,
        snapshot: snapshot && page.more,
        snapshotFrom,
        ...(change.unknown ? { metUnknown: FORM } : {}),
      },
    });
    if (answered.length > 0) await this.readTasks();
    this.show(change);
    return snapshot;
  }

  async answered(_rows: readonly OutboxRow[], answers: readonly Answered[]): Promise<void> {
    await this.inTurn(() =>
      this.withLatest(async () => {
        const bySeq = new Map(answers.map((answer) => [answer.seq, answer]));
        const refused = _rows.filter((row) => bySeq.get(row.seq)?.outcome === "quarantined");
        const change = without(this.shelf.state, new Set(refused.map((row) => row.id)));
        const records = await sealRecords(change.state, change.touched, false, this.keys.data);
        await this.commit({ records, answered: answers });
        for (const row of _rows) if (bySeq.has(row.seq)) this.unsentIds.delete(row.id);
        if (answers.some((answer) => answer.state === TASK)) await this.readTasks();
        this.show(change);
      }),
    );
  }

  async epoch(epoch: Uuid): Promise<void> {
    if (epoch === this.self.epoch) return;
    await this.inTurn(async () => {
      await this.store.newEpoch(epoch);
      await this.load();
    });
  }

  private async startOver(): Promise<void> {
    await this.commit({ noCursor: true, self: { snapshot: false } });
  }

  private async succeeded(): Promise<void> {
    const { clockOffset } = this.talk;
    const offset = clockOffset === undefined ? {} : { clockOffset };
    this.notBefore = 0;
    await this.inTurn(() => this.withLatest(() => this.commit({ self: { lastSuccess: this.now(), ...offset } })));
  }

  /** Forgets the keys and everything readable. What is under way ends by itself, without an effect. */
  lock(): void {
    this.locked = true;
    this.stopTimer();
    this.listeners.clear();
    this.shelf = new Shelf(this.self.posyandu, NOTHING);
    this.shownTasks = [];
    this.keys = undefined as never;
  }

  /** Tries to send in so many milliseconds, and from then on by itself. */
  plan(milliseconds: number): void {
    this.stopTimer();
    if (!this.locked) this.stopTimer = this.world.later(milliseconds, () => void this.exchange());
  }

  /** One after the other: what is computed from the state has to be stored before the next looks at it. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(() => {
      if (this.locked) throw new BookProblem("LOCKED");
      return work();
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Repeats where another window of the phone has written since. */
  private async withLatest<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (problem) {
        if (!(problem instanceof Outdated) || tries === MOST_TRIES) throw problem;
        await this.load();
      }
    }
  }

  private async commit(change: Commit): Promise<void> {
    this.self = await this.store.commit({ ...change, rev: this.self.rev }, (change.outbox?.length ?? 0) > 0);
  }

  private async load(): Promise<void> {
    const self = await this.store.self();
    if (!self) throw new BookProblem("STORAGE_BROKEN");
    const [records, unsent, tasks] = await Promise.all([this.store.records(), this.store.unsent(), this.store.tasks()]);
    if (this.self?.serverKey !== self.serverKey) this.server = await sealingKey(self.serverKey);
    const state = await openRecords(records, this.keys.data);
    this.self = self;
    this.unsentIds = new Set(unsent.map((row) => row.id));
    // Answers that came while the phone was locked could not be written into what only a PIN opens.
    const refused = tasks.filter((row) => row.outcome === "quarantined").map((row) => row.id);
    this.shelf = new Shelf(self.posyandu, without(state, new Set(refused)).state);
    this.shownTasks = await tasksOf(tasks, self.keyId, this.keys.data);
    this.status = { ...this.status, ...(self.lastSuccess === undefined ? {} : { lastSuccess: self.lastSuccess }) };
    this.tell();
  }

  private async readTasks(): Promise<void> {
    this.shownTasks = await tasksOf(await this.store.tasks(), this.self.keyId, this.keys.data);
  }

  private show(change: Applied): void {
    if (this.locked) return;
    this.shelf.take(change);
    this.tell();
  }

  private setStatus(status: Omit<SyncState, "unsent">): void {
    if (this.locked) return;
    this.status = status;
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function merged(one: Applied, next: Applied): Applied {
  return {
    ...next,
    touched: new Set([...one.touched, ...next.touched].filter((id) => next.state.people.has(id))),
    gone: new Set([...one.gone, ...next.gone].filter((id) => !next.state.people.has(id))),
    place: one.place || next.place,
    states: one.states,
    unknown: one.unknown,
  };
}
