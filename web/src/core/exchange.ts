import type { Uuid } from "./fact.ts";
import { answerOf, bareRow, textOfRow } from "./outbox.ts";
import type { Answered, OutboxRow, Store } from "./store.ts";
import { TalkProblem, type Outcome, type Talk } from "./talk.ts";
import type { Keys } from "./vault.ts";
import type { World } from "./world.ts";

const MOST_FACTS = 100;
const MOST_BYTES = 500_000;
/** Where the browser has no locks: longer than a batch takes, short enough when a sender was killed. */
const LEASE = 120_000;
const LOCK = "tumbuh-exchange";

/** Whoever sends: an open book, or the locked phone, which can hand in sealed facts alone. */
export interface Sender {
  readonly store: Store;
  readonly talk: Talk;
  now(): number;
  readonly keys?: Keys;
  readonly keyId?: Uuid;
  /** Her access has ended: what is left goes sealed, each fact under its own author's token. */
  ended: boolean;
  /** Keeps the answers. */
  answered(rows: readonly OutboxRow[], answers: readonly Answered[]): Promise<void>;
  /** The server is of another epoch than the one known. */
  epoch(epoch: Uuid): Promise<void>;
}

/**
 * Sends until every fact has an answer of its own. Only what was answered by name is marked; what was not stays. Rejects with a
 * `TalkProblem` where it could not go on.
 */
export async function sendAll(sender: Sender): Promise<void> {
  const stuck = new Set<number>();
  let most = MOST_FACTS;
  for (;;) {
    const batch = await next(sender.store, stuck, most);
    if (batch.length === 0) return;
    try {
      const mended = await send(sender, batch, stuck);
      if (!mended) for (const row of batch) stuck.add(row.seq);
    } catch (problem) {
      if (!(problem instanceof TalkProblem)) throw problem;
      if (problem.status === 413 && most > 1) {
        most = Math.ceil(most / 2);
      } else if (problem.trouble === "ended" && sender.keys && !sender.ended) {
        sender.ended = true;
      } else {
        throw problem;
      }
    }
  }
}

async function next(store: Store, stuck: ReadonlySet<number>, most: number): Promise<OutboxRow[]> {
  const batch: OutboxRow[] = [];
  let bytes = 0;
  for (const row of await store.unsent(most + stuck.size)) {
    // Base64 makes four of three; the plain fact is about as long as the sealed one.
    const length = Math.ceil(row.sealed.length * 1.4);
    if (stuck.has(row.seq)) continue;
    if (batch.length === most || (batch.length > 0 && bytes + length > MOST_BYTES)) break;
    batch.push(row);
    bytes += length;
  }
  return batch;
}

/** True where something was answered. */
async function send(sender: Sender, batch: readonly OutboxRow[], stuck: Set<number>): Promise<boolean> {
  const { keys, keyId, ended } = sender;
  const isPlain = (row: OutboxRow): boolean => !!keys && !ended && !row.sealedOnly && row.keyId === keyId;
  const plain = batch.filter(isPlain);
  const sealed = batch.filter((row) => !isPlain(row));
  // Sealed ones first: they bring people into being, whom the others are about.
  const handed = sealed.length > 0 && (await handIn(sender, sealed, stuck));
  return (plain.length > 0 && (await sendPlain(sender, keys!, plain))) || handed;
}

async function sendPlain(sender: Sender, keys: Keys, rows: readonly OutboxRow[]): Promise<boolean> {
  const texts = await Promise.all(rows.map((row) => textOfRow(row, keys.data)));
  const { epoch, outcomes } = await sender.talk.facts(keys.secret.token, texts);
  if (typeof epoch === "string") await sender.epoch(epoch);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keep(
    sender,
    rows,
    outcomes.map((one) => [byId.get(one?.id), one]),
  );
}

async function handIn(sender: Sender, rows: readonly OutboxRow[], stuck: Set<number>): Promise<boolean> {
  const taken = await sender.talk.sealed(rows.map((row) => row.sealed));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const complete = taken.length === rows.length;
  const pairs = taken.map((one, i) => [byId.get(one?.id ?? "") ?? (complete ? rows[i] : undefined), one] as const);
  const bare: Answered[] = [];
  for (const [row, one] of pairs) {
    if (!row || one?.outcome !== "unreadable") continue;
    const canMend = sender.keys && !sender.ended && row.sealedOnly && row.keyId === sender.keyId;
    if (canMend) bare.push(await bareRow(row, sender.keys!));
    else stuck.add(row.seq);
  }
  if (bare.length > 0) await sender.store.commit({ answered: bare }, true);
  const kept = await keep(sender, rows, pairs);
  return kept || bare.length > 0;
}

async function keep(
  sender: Sender,
  rows: readonly OutboxRow[],
  pairs: readonly (readonly [OutboxRow | undefined, Partial<Outcome> | null])[],
): Promise<boolean> {
  const now = sender.now();
  const answers = new Map<number, Answered>();
  for (const [row, one] of pairs) {
    const answer = row && one ? answerOf(row, one, now) : null;
    if (answer) answers.set(answer.seq, answer);
  }
  if (answers.size === 0) return false;
  await sender.answered(rows, [...answers.values()]);
  return true;
}

/** Runs it where nobody else of this phone does, in whatever window; false where somebody does. */
export async function alone(world: World, store: Store, self: Uuid, work: () => Promise<void>): Promise<boolean> {
  if (world.locks) {
    return world.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    }) as Promise<boolean>;
  }
  if (!(await store.takeLease(self, world.now(), LEASE))) return false;
  try {
    await work();
    return true;
  } finally {
    await store.dropLease(self);
  }
}
