import { expect, test } from "vitest";
import { Clock, Device, registration, weighing, TODAY } from "../../test/device.ts";
import { FakeServer } from "../../test/fakeServer.ts";
import { seeded } from "../../test/random.ts";
import { applied } from "./apply.ts";
import { BookProblem } from "./book.ts";
import type { Draft, Fact, Uuid } from "./fact.ts";
import { peopleOf } from "./people.ts";
import type { Phone } from "./phone.ts";
import { NOTHING } from "./record.ts";
import { UNSENT } from "./store.ts";
import type { StoredBook } from "./storedBook.ts";
import { visits } from "./visits.ts";

const SEEDS = Number(process.env["SEEDS"] ?? 100);
const STEPS = 14;
const BAD_LINK = { lost: 0.3, dropped: 0.1, doubled: 0.1, truncated: 0.1, half: 0.2, reordered: 0.3, refused: 0.05 };

/** A phone in somebody's hands, with what she was promised. */
class Hands {
  readonly promised = new Map<Uuid, Fact>();
  phone!: Phone;
  book!: StoredBook;
  account!: Uuid;

  constructor(
    readonly device: Device,
    readonly random: () => number,
  ) {}

  async begin(): Promise<void> {
    Object.assign(this, await this.device.enrolled());
    this.account = this.book.kader.account;
  }

  async write(drafts: readonly Draft[]): Promise<void> {
    for (const fact of await this.book.write(drafts)) this.promised.set(fact.id, fact);
  }

  /** The battery goes at some moment of what is under way; nothing after it happens. */
  async crash(underWay: Promise<unknown>): Promise<void> {
    const noted = underWay.catch((problem: unknown) => {
      if (!(problem instanceof BookProblem)) throw problem;
    });
    for (let ticks = Math.floor(this.random() * 12); ticks > 0; ticks--) await new Promise(setImmediate);
    this.device.kill();
    this.phone.store.close();
    const end = (async () => {
      for (let ticks = 30; ticks > 0; ticks--) await new Promise(setImmediate);
    })();
    await Promise.race([noted, end]);
    await this.reopen();
  }

  async reopen(): Promise<void> {
    Object.assign(this, await this.device.open(this.account));
  }
}

async function step(hands: Hands, random: () => number, names: () => string): Promise<void> {
  const { book } = hands;
  const people = [...book.people.values()];
  const person = people[Math.floor(random() * people.length)];
  const write = (): Draft[] => {
    const chance = random();
    if (!person || chance < 0.3) {
      const child = registration(names(), random() < 0.3 ? { nik: "9901014112259999" } : {});
      return [child, weighing(child.subject, 5000 + Math.floor(random() * 5000))];
    }
    const base = person.facts.filter((fact) => fact.type === "visit.measured").map((fact) => fact.id)[0];
    if (chance < 0.6 || !base) return [weighing(person.id, 5000 + Math.floor(random() * 5000))];
    if (chance < 0.7) return [weighing(person.id, 6000, { type: "visit.corrected", base })];
    if (chance < 0.75) return [{ type: "visit.withdrawn", subject: person.id, day: TODAY, body: {}, base }];
    if (chance < 0.8) return [{ type: "session.opened", day: TODAY, body: {} }];
    const also = person.also.length > 0 ? { also: person.also } : {};
    const body = { name: names(), ...also };
    return [{ type: "person.changed", subject: person.id, day: TODAY, body, base: person.version }];
  };
  const what = random();
  if (what < 0.4) await hands.write(write());
  else if (what < 0.55) await book.exchange();
  else if (what < 0.7) await Promise.all([book.exchange(), hands.write(write()), hands.write(write())]);
  else if (what < 0.8) await hands.crash(hands.write(write()));
  else if (what < 0.9) await hands.crash(book.exchange());
  else {
    book.lock();
    await hands.phone.handIn();
    await hands.reopen();
  }
}

/** What screens see of it, in a form that can be compared. */
function seen(book: Pick<StoredBook, "people" | "sessions">) {
  const people = [...book.people.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    people: people.map((person) => ({
      ...{ id: person.id, version: person.version, status: person.status, fields: person.fields },
      visits: visits(person).map(({ rivals, ...visit }) => ({ ...visit, rivals: [...(rivals ?? [])].sort() })),
    })),
    sessions: [...book.sessions.values()],
  };
}

function fresh(server: FakeServer) {
  const items = server.snapshot() as Parameters<typeof applied>[1];
  const { state } = applied(NOTHING, items, {
    generation: 1,
    snapshot: true,
    isUnsent: () => false,
    survives: () => false,
  });
  const people = new Map([...peopleOf(state, "melati01")].flatMap(([id, person]) => (person ? [[id, person]] : [])));
  const sessions = new Map(Object.values(state.place.sessions).map((session) => [session.day, session]));
  return seen({ people, sessions });
}

async function season(seed: number): Promise<void> {
  const random = seeded(seed);
  const clock = new Clock();
  const server = await FakeServer.start(random, clock.now);
  const all = [
    new Hands(new Device(server, clock, random), random),
    new Hands(new Device(server, clock, random), random),
  ];
  for (const hands of all) await hands.begin();
  let named = 0;
  const names = (): string => `Contoh ${seed} ${named++}`;
  server.faults = BAD_LINK;
  for (let i = 0; i < STEPS; i++) {
    clock.time += 700;
    const hands = all[random() < 0.6 ? 0 : 1]!;
    if (random() < 0.04) server.restore(Math.floor(random() * server.rows.size));
    await step(hands, random, names);
    for (const row of await hands.phone.store.outbox()) {
      const isSaidSent = row.state !== UNSENT;
      expect(!isSaidSent || server.taken.has(row.id), `seed ${seed}: said to be sent`).toBe(true);
    }
    for (const fact of hands.promised.values()) {
      const person = hands.book.people.get(fact.subject ?? "");
      const isThere = !person || !fact.type.startsWith("visit.") || person.facts.some((one) => one.id === fact.id);
      expect(isThere, `seed ${seed}: written here and not to be seen`).toBe(true);
    }
  }
  server.faults = {};
  for (const hands of [...all, ...all]) {
    clock.time += 3_600_000;
    await hands.book.exchange();
  }
  for (const hands of all) {
    expect(hands.book.sync.unsent, `seed ${seed}: outbox`).toBe(0);
    expect(await hands.phone.unsent()).toBe(0);
    for (const id of hands.promised.keys()) expect(server.rows.has(id), `seed ${seed}: promised`).toBe(true);
    expect(seen(hands.book), `seed ${seed}: state`).toEqual(fresh(server));
    await hands.reopen();
    expect(seen(hands.book), `seed ${seed}: stored state`).toEqual(fresh(server));
  }
}

test(
  "over a link that loses, doubles and cuts, with batteries that go, nothing promised is lost and nothing unsent is called sent",
  { timeout: 60_000 },
  async () => {
    // Side by side: most of a season is waiting for the disk.
    for (let seed = 1; seed <= SEEDS; seed += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, i) => season(seed + i)));
    }
  },
);
