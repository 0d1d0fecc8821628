import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { enrol } from "../src/core/enrol.ts";
import type { Draft, Uuid } from "../src/core/fact.ts";
import { Phone } from "../src/core/phone.ts";
import type { StoredBook } from "../src/core/storedBook.ts";
import type { World } from "../src/core/world.ts";
import { dayOf } from "../src/core/day.ts";
import { randomId } from "../src/core/ids.ts";
import { FakeServer } from "./fakeServer.ts";
import { seeded } from "./random.ts";

export const PIN = "135790";
export const START = Date.parse("2026-11-03T01:00:00Z");
export const TODAY = dayOf("2026-11-03");

/** A clock that stands still but for what tests add to it. */
export class Clock {
  time = START;
  private waiting: { readonly at: number; readonly work: () => void }[] = [];
  readonly now = (): number => this.time;
  readonly later: World["later"] = (milliseconds, work) => {
    const one = { at: this.time + milliseconds, work };
    this.waiting.push(one);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== one);
    };
  };

  /** Does what falls due meanwhile, each at its time; `settle` waits for what it began. */
  async pass(milliseconds: number, settle: () => Promise<unknown>): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      const [next] = this.waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (!next) break;
      this.waiting = this.waiting.filter((one) => one !== next);
      this.time = next.at;
      next.work();
      await settle();
    }
    this.time = end;
  }
}

/** A phone with a database of its own that can lose its battery at any moment. */
export class Device {
  readonly disk = new IDBFactory();
  alive = true;

  constructor(
    readonly server: FakeServer,
    readonly clock: Clock,
    readonly random: () => number = seeded(1),
    readonly later: World["later"] = () => () => undefined,
  ) {}

  /** As of now: whatever was loaded before is dead. */
  world(): World {
    let alive = true;
    this.kill = () => {
      alive = false;
    };
    return {
      now: this.clock.now,
      random: this.random,
      fetch: (path, init) => (alive ? this.server.fetch(path, init) : new Promise(() => undefined)),
      later: this.later,
      keep: () => undefined,
      rounds: 1,
      app: "0.1.0",
    };
  }

  kill: () => void = () => undefined;

  async phone(): Promise<Phone> {
    globalThis.indexedDB = this.disk;
    return Phone.load(this.world());
  }

  async enrolled(name = "Kader Contoh", phone?: Phone): Promise<{ phone: Phone; book: StoredBook }> {
    const loaded = phone ?? (await this.phone());
    const code = this.server.issue(name);
    const book = await enrol(loaded, { code, pin: PIN, shown: name, deviceName: "HP uji" });
    return { phone: loaded, book };
  }

  async open(account: Uuid, pin = PIN): Promise<{ phone: Phone; book: StoredBook }> {
    const phone = await this.phone();
    const unlocked = await phone.unlock(account, pin);
    if (unlocked.wrong) throw new Error("wrong PIN");
    return { phone, book: unlocked.book };
  }
}

export async function village(seed = 1): Promise<{ server: FakeServer; clock: Clock; device: Device }> {
  const clock = new Clock();
  const random = seeded(seed);
  const server = await FakeServer.start(random, clock.now);
  return { server, clock, device: new Device(server, clock, random) };
}

export const registration = (
  name: string,
  more: object = {},
  subject: Uuid = randomId(),
): Draft & { subject: Uuid } => ({
  type: "person.registered",
  subject,
  day: TODAY,
  body: { kind: "child", name, sex: "female", birthDate: "2025-12-01", mother: { name: "Ibu Contoh" }, ...more },
});

export const weighing = (subject: Uuid, weight_g: number, more: Partial<Draft> = {}): Draft => ({
  type: "visit.measured",
  subject,
  day: TODAY,
  inSession: true,
  body: { weight_g },
  ...more,
});
