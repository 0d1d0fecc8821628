import { sendAll, type Sender } from "./exchange.ts";
import type { Uuid } from "./fact.ts";
import { Store } from "./store.ts";
import { StoredBook } from "./storedBook.ts";
import { Talk, TalkProblem } from "./talk.ts";
import { isPin, MOST_WRONG, unlock, wiped, withPin, type KaderRow, type Keys } from "./vault.ts";
import type { World } from "./world.ts";

/** A kader as the lock screen shows her. */
export interface LockedKader {
  readonly account: Uuid;
  readonly name: string;
  /** Her key was removed after ten wrong PINs: she needs a new code. */
  readonly gone: boolean;
  /** How many more PINs she may try. */
  readonly left: number;
}

export type Unlocked =
  | { readonly book: StoredBook; readonly wrong?: undefined }
  /** Not her PIN; at 0 tries left her key is gone. */
  | { readonly wrong: true; readonly left: number; readonly book?: undefined };

/** A phone before anybody opened it, or between two kader. */
export class Phone {
  private constructor(
    readonly store: Store,
    readonly world: World,
  ) {}

  static async load(world: World): Promise<Phone> {
    return new Phone(await Store.open(), world);
  }

  async isEnrolled(): Promise<boolean> {
    return (await this.store.self()) !== undefined;
  }

  async kaders(): Promise<LockedKader[]> {
    return (await this.store.kaders()).map(locked);
  }

  unsent(): Promise<number> {
    return this.store.unsentCount();
  }

  /** Opens the book with a kader's PIN. */
  async unlock(account: Uuid, pin: string): Promise<Unlocked> {
    const keys = await this.try(account, pin);
    if (typeof keys === "number") return { wrong: true, left: keys };
    return { book: await StoredBook.open(this.store, this.world, keys) };
  }

  /** Keys, or how many tries are left. */
  private async try(account: Uuid, pin: string): Promise<Keys | number> {
    // Counted before the try: whoever pulls the battery in between has used it up.
    const row = await this.store.change(account, count);
    if (!row?.wrap) return 0;
    const keys = await unlock(row, pin);
    const after = await this.store.change(account, (now) => (keys ? { ...now, wrong: 0 } : count(now, 0)));
    return keys ?? left(after);
  }

  /** True where the old PIN was hers and the new one holds now. */
  async changePin(account: Uuid, old: string, next: string): Promise<boolean> {
    if (!isPin(next)) return false;
    const keys = await this.try(account, old);
    const row = await this.store.kader(account);
    if (typeof keys === "number" || !row) return false;
    const fresh = await withPin(row, keys, next, this.world.rounds);
    await this.store.change(account, () => fresh);
    return true;
  }

  /** Takes a kader off the phone. What she wrote and was not sent stays and goes out. */
  async remove(account: Uuid): Promise<void> {
    await this.store.removeKader(account);
  }

  /** Hands in what is unsent while nobody has opened the phone, sealed as it is. Never rejects; answers with what is left. */
  async handIn(): Promise<number> {
    const { store, world } = this;
    const sender: Sender = {
      store,
      talk: new Talk(world),
      ended: false,
      now: () => world.now(),
      answered: async (_rows, answers) => {
        await store.commit({ answered: answers }, true);
      },
      epoch: async () => undefined,
    };
    try {
      if ((await store.unsentCount()) > 0) await sendAll(sender);
    } catch (problem) {
      if (!(problem instanceof TalkProblem)) throw problem;
    }
    return store.unsentCount();
  }
}

const left = (row: KaderRow | undefined): number => (row?.wrap ? Math.max(0, MOST_WRONG - row.wrong) : 0);

const locked = (row: KaderRow): LockedKader => ({
  account: row.account,
  name: row.shown,
  gone: !row.wrap,
  left: left(row),
});

/** One more try; where all were used, the key goes. */
function count(row: KaderRow, more = 1): KaderRow {
  return row.wrong >= MOST_WRONG ? wiped(row) : { ...row, wrong: row.wrong + more };
}
