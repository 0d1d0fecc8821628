import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { BookProblem } from "./book.ts";
import type { Bytes } from "./bytes.ts";
import type { PlaceId, Uuid } from "./fact.ts";
import type { KaderRow } from "./vault.ts";

/** The phone itself; nothing of it is personal. */
export interface Self {
  readonly device: Uuid;
  readonly posyandu: PlaceId;
  /** The server's key to seal to. */
  readonly serverKey: string;
  /** Names the data key, so that rows of an earlier one are told apart. */
  readonly keyId: Uuid;
  /** Of the next fact. */
  readonly seq: number;
  /** The last id made here. */
  readonly lastId?: Uuid;
  /** Counts the commits: whoever holds another number in memory has to read again. */
  readonly rev: number;
  readonly epoch: Uuid;
  readonly cursor?: string;
  /** Counts the snapshots that were begun; records of an earlier one are swept when one is whole. */
  readonly generation: number;
  readonly snapshot: boolean;
  /** The first number that the server may not have had when the snapshot began. */
  readonly snapshotFrom?: number;
  /** The form of the reducer when it met something it did not know. */
  readonly metUnknown?: number;
  readonly lastSuccess?: number;
  /** Milliseconds that the server's clock is ahead of the phone's. */
  readonly clockOffset: number;
}

export const UNSENT = 0;
export const DONE = 1;
/** Answered, and somebody has to look at it. */
export const TASK = 2;

/** A fact that was written on this phone. */
export interface OutboxRow {
  readonly seq: number;
  readonly id: Uuid;
  /** The open day it counts for: a name made of posyandu and day alone. */
  readonly session?: Uuid;
  readonly keyId: Uuid;
  /** The fact under the data key, numbers masked. */
  readonly fact: Bytes;
  readonly sealed: Bytes;
  /** It holds a NIK or another number that this phone must not keep: only the sealed form has it. */
  readonly sealedOnly: boolean;
  readonly state: typeof UNSENT | typeof DONE | typeof TASK;
  readonly outcome?: string;
  readonly code?: string;
  /** When it was answered, milliseconds since 1970. */
  readonly answered?: number;
}

/** Who sends, where the browser has no locks. */
export interface Lease {
  readonly holder: Uuid;
  readonly until: number;
}

interface Schema extends DBSchema {
  device: { key: string; value: Self | KaderRow | Lease | Uuid };
  records: { key: string; value: Bytes };
  outbox: { key: number; value: OutboxRow; indexes: { state: number; id: Uuid } };
}

/** What is stored together or not at all. */
export interface Commit {
  /** Changes of the phone's own row. Without `rev` it is not asked what others wrote meanwhile. */
  readonly rev?: number;
  readonly self?: Partial<Self>;
  /** The present state is asked for anew. */
  readonly noCursor?: boolean;
  readonly records?: readonly (readonly [string, Bytes])[];
  readonly gone?: readonly string[];
  readonly allGone?: boolean;
  readonly outbox?: readonly OutboxRow[];
  readonly answered?: readonly Answered[];
  readonly kader?: KaderRow;
}

export type Answered = Pick<OutboxRow, "seq" | "state"> & Partial<OutboxRow>;

/** Somebody else wrote meanwhile, in another window: read again and repeat. */
export class Outdated extends Error {}

const NAME = "tumbuh";
const SELF = "self";
const LEASE = "lease";
const OWN = "own-id";
const KADER = "kader/";
/** Answered facts are kept so long, because an older backup of the server may come back. */
export const KEPT = 60 * 86_400_000;

/** The steps from each version of the database to the next. Never changed once released: a test opens a stored one of each. */
const STEPS: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    db.createObjectStore("device");
    db.createObjectStore("records");
    const outbox = db.createObjectStore("outbox", { keyPath: "seq" });
    outbox.createIndex("state", "state");
    outbox.createIndex("id", "id");
  },
];

/** A full disk is told apart: then something has to be deleted, and what was there before is whole. */
export async function kept<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof BookProblem || problem instanceof Outdated) throw problem;
    const full = problem instanceof DOMException && problem.name === "QuotaExceededError";
    throw new BookProblem(full ? "STORAGE_FULL" : "STORAGE_BROKEN", { cause: problem });
  }
}

/** IndexedDB as this app uses it. It knows no keys: what is personal comes here encrypted. */
export class Store {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  static open(): Promise<Store> {
    return kept(async () => {
      const db = await openDB<Schema>(NAME, STEPS.length, {
        upgrade(upgraded, from) {
          for (const step of STEPS.slice(from)) step(upgraded);
        },
        blocking(_from, _to, event) {
          // A newer edition in another window must not wait for this one.
          (event.target as IDBDatabase).close();
        },
      });
      return new Store(db);
    });
  }

  close(): void {
    this.db.close();
  }

  self(): Promise<Self | undefined> {
    return kept(async () => (await this.db.get("device", SELF)) as Self | undefined);
  }

  kaders(): Promise<KaderRow[]> {
    const range = IDBKeyRange.bound(KADER, `${KADER}\uffff`);
    return kept(async () => (await this.db.getAll("device", range)) as KaderRow[]);
  }

  kader(account: Uuid): Promise<KaderRow | undefined> {
    return kept(async () => (await this.db.get("device", KADER + account)) as KaderRow | undefined);
  }

  /** Changes a kader's row in one step and returns it. */
  change(account: Uuid, how: (row: KaderRow) => KaderRow): Promise<KaderRow | undefined> {
    return kept(async () => {
      const tx = this.db.transaction("device", "readwrite", { durability: "strict" });
      const row = (await tx.store.get(KADER + account)) as KaderRow | undefined;
      const next = row && how(row);
      if (next) await tx.store.put(next, KADER + account);
      await tx.done;
      return next;
    });
  }

  /** The id that this phone gives itself, from its first try to enrol on. */
  ownId(fresh: Uuid): Promise<Uuid> {
    return kept(async () => {
      const tx = this.db.transaction("device", "readwrite", { durability: "strict" });
      const id = ((await tx.store.get(OWN)) as Uuid | undefined) ?? fresh;
      await tx.store.put(id, OWN);
      await tx.done;
      return id;
    });
  }

  removeKader(account: Uuid): Promise<void> {
    return kept(() => this.db.delete("device", KADER + account));
  }

  /** Every record, its name and its envelope, as one moment had them. */
  records(): Promise<[string, Bytes][]> {
    return kept(async () => {
      const tx = this.db.transaction("records");
      const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return keys.map((key, i) => [key, values[i]!]);
    });
  }

  unsent(most?: number): Promise<OutboxRow[]> {
    return kept(() => this.db.getAllFromIndex("outbox", "state", UNSENT, most));
  }

  unsentCount(): Promise<number> {
    return kept(() => this.db.countFromIndex("outbox", "state", UNSENT));
  }

  /** Rows of these facts, as far as they were written here. */
  rowsOf(ids: readonly Uuid[]): Promise<OutboxRow[]> {
    return kept(async () => {
      const tx = this.db.transaction("outbox");
      const rows = await Promise.all(ids.map((id) => tx.store.index("id").get(id)));
      return rows.filter((row): row is OutboxRow => row !== undefined);
    });
  }

  /** How many facts of an open day were written on this phone, whatever became of them. */
  async writtenIn(session: Uuid): Promise<number> {
    const rows = await this.db.getAll("outbox");
    return rows.filter((row) => row.session === session).length;
  }

  tasks(): Promise<OutboxRow[]> {
    return kept(() => this.db.getAllFromIndex("outbox", "state", TASK));
  }

  /** Everything that is still there, answered or not: for a backup file and for tests. */
  outbox(): Promise<OutboxRow[]> {
    return kept(() => this.db.getAll("outbox"));
  }

  /** All of it or nothing; answers with the phone's row as it is then. */
  commit(change: Commit, strict = false): Promise<Self> {
    return kept(async () => {
      const tx = this.db.transaction(["device", "records", "outbox"], "readwrite", {
        durability: strict ? "strict" : "relaxed",
      });
      const writes: Promise<unknown>[] = [];
      // Until it is awaited, a write that is taken back would be an error that nobody caught.
      const put = (write: Promise<unknown>): void => {
        write.catch(() => undefined);
        writes.push(write);
      };
      put(tx.done);
      try {
        const device = tx.objectStore("device");
        const before = (await device.get(SELF)) as Self | undefined;
        if (change.rev !== undefined && before?.rev !== change.rev) throw new Outdated();
        const { cursor, ...rest } = { ...before, ...change.self } as Self;
        const self: Self = { ...rest, rev: (before?.rev ?? 0) + 1 };
        if (cursor !== undefined && !change.noCursor) Object.assign(self, { cursor });
        await device.put(self, SELF);
        if (change.kader) await device.put(change.kader, KADER + change.kader.account);
        const records = tx.objectStore("records");
        if (change.allGone) await records.clear();
        for (const [name, bytes] of change.records ?? []) put(records.put(bytes, name));
        for (const name of change.gone ?? []) put(records.delete(name));
        const outbox = tx.objectStore("outbox");
        for (const row of change.outbox ?? []) put(outbox.add(row));
        for (const answer of change.answered ?? []) {
          const row = await outbox.get(answer.seq);
          if (row) put(outbox.put({ ...row, ...answer }));
        }
        await Promise.all(writes);
        return self;
      } catch (problem) {
        const why = tx.error ?? problem;
        try {
          tx.abort();
        } catch {
          // It has ended by itself.
        }
        throw why;
      }
    });
  }

  /** The server begins anew from an older backup: everything of the last 60 days goes out again, and the present state is asked for. */
  newEpoch(epoch: Uuid): Promise<Self> {
    return kept(async () => {
      const tx = this.db.transaction(["device", "outbox"], "readwrite", { durability: "strict" });
      const device = tx.objectStore("device");
      const before = (await device.get(SELF)) as Self;
      const { cursor: _dropped, ...rest } = before;
      const self: Self = { ...rest, epoch, snapshot: false, rev: before.rev + 1 };
      await device.put(self, SELF);
      for (let at = await tx.objectStore("outbox").openCursor(); at; at = await at.continue()) {
        const { outcome: _outcome, code: _code, answered: _when, ...row } = at.value;
        await at.update({ ...row, state: UNSENT });
      }
      await tx.done;
      return self;
    });
  }

  /** Drops what was answered long ago. */
  forget(now: number): Promise<void> {
    return kept(async () => {
      const tx = this.db.transaction("outbox", "readwrite");
      for (let at = await tx.store.openCursor(); at; at = await at.continue()) {
        const { state, answered } = at.value;
        if (state !== UNSENT && answered !== undefined && answered < now - KEPT) await at.delete();
      }
      await tx.done;
    });
  }

  /** True where nobody else holds it or her time is over. */
  takeLease(holder: Uuid, now: number, length: number): Promise<boolean> {
    return kept(async () => {
      const tx = this.db.transaction("device", "readwrite");
      const lease = (await tx.store.get(LEASE)) as Lease | undefined;
      // A clock that was put back must not leave a lease standing for years.
      const taken = lease && lease.holder !== holder && lease.until > now && lease.until <= now + 2 * length;
      if (!taken) await tx.store.put({ holder, until: now + length }, LEASE);
      await tx.done;
      return !taken;
    });
  }

  dropLease(holder: Uuid): Promise<void> {
    return kept(async () => {
      const tx = this.db.transaction("device", "readwrite");
      const lease = (await tx.store.get(LEASE)) as Lease | undefined;
      if (lease?.holder === holder) await tx.store.delete(LEASE);
      await tx.done;
    });
  }
}
