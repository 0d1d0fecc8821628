import type { Task } from "./book.ts";
import type { Fact, Uuid } from "./fact.ts";
import { masked, withoutNumbers } from "./mask.ts";
import { sealedFact } from "./seal.ts";
import { DONE, TASK, UNSENT, type Answered, type OutboxRow } from "./store.ts";
import { decrypted, encrypted, type Keys } from "./vault.ts";

/** The code of a sealed item that the server cannot open. */
export const SEALED_CODE = "TMB-SYNC-SEALED";
const CONFLICT_CODE = "TMB-FACT-CONFLICT";
/** What waits and is taken by itself, where an answer names the code alone. */
const WAITING = ["UNKNOWN-KIND", "NEWER-VERSION", "UNKNOWN-SUBJECT", "NOT-A-MEMBER", "UNKNOWN-BASE"];

const aboutRow = (id: Uuid): string => `fact/${id}`;

/** A fact as it waits to be sent: under the data key for this phone, and sealed to the server for whoever hands it in. */
export async function rowOf(fact: Fact, keys: Keys, keyId: Uuid, server: CryptoKey): Promise<OutboxRow> {
  const local = masked(fact);
  const [own, sealed] = await Promise.all([
    encrypted(keys.data, JSON.stringify(local), aboutRow(fact.id)),
    sealedFact(server, keys.secret.token, JSON.stringify(fact)),
  ]);
  const counts = fact.session !== undefined && fact.type !== "session.closed";
  const session = counts ? { session: fact.session } : {};
  return {
    seq: fact.seq,
    id: fact.id,
    ...session,
    keyId,
    fact: own,
    sealed,
    sealedOnly: local !== fact,
    state: UNSENT,
  };
}

/** The JSON of a fact; to be opened by whoever has the data key of its time. */
export const textOfRow = (row: OutboxRow, data: CryptoKey): Promise<string> =>
  decrypted(data, row.fact, aboutRow(row.id));

/** A row whose sealed form no server can open any more goes without its numbers, and comes back as a task. */
export async function bareRow(row: OutboxRow, keys: Keys): Promise<Answered> {
  const fact = withoutNumbers(JSON.parse(await textOfRow(row, keys.data)) as Fact);
  const own = await encrypted(keys.data, JSON.stringify(fact), aboutRow(row.id));
  return { seq: row.seq, state: UNSENT, fact: own, sealedOnly: false, code: SEALED_CODE };
}

/** What becomes of a row by its answer; null where the answer says nothing of it. */
export function answerOf(
  row: OutboxRow,
  said: { outcome?: string; state?: string; code?: string | null },
  now: number,
): Answered | null {
  if (typeof said.outcome !== "string" || said.outcome === "unreadable") return null;
  const outcome = said.outcome === "duplicate" ? (said.state ?? byCode(said.code)) : said.outcome;
  const lost = row.code === SEALED_CODE;
  const isFine = outcome === "accepted" && !lost;
  const code = said.code ?? (lost ? SEALED_CODE : undefined);
  return {
    seq: row.seq,
    state: isFine ? DONE : TASK,
    outcome: lost && outcome === "accepted" ? "quarantined" : outcome,
    answered: now,
    ...(code ? { code } : {}),
  };
}

function byCode(code: string | null | undefined): string {
  if (!code) return "accepted";
  if (code === CONFLICT_CODE) return "conflict";
  return WAITING.some((waiting) => code === `TMB-FACT-${waiting}`) ? "held" : "quarantined";
}

/** What a later word of the server makes of a row that was answered. */
export function toldOf(row: OutboxRow, state: string | undefined, code: string | undefined): Answered | null {
  const outcome = state ?? "accepted";
  if (row.state === UNSENT || row.outcome === outcome || row.code === SEALED_CODE) return null;
  return { seq: row.seq, state: state ? TASK : DONE, outcome, ...(code ? { code } : {}) };
}

/** Facts that somebody has to look at, oldest first. An outcome of a newer server counts as one that waits. */
export async function tasksOf(rows: readonly OutboxRow[], keyId: Uuid, data: CryptoKey): Promise<Task[]> {
  const own = rows.filter((row) => row.state === TASK && row.keyId === keyId);
  return Promise.all(
    own.map(async (row) => ({
      fact: JSON.parse(await textOfRow(row, data)) as Fact,
      outcome: row.outcome === "conflict" || row.outcome === "quarantined" ? row.outcome : "held",
      ...(row.code ? { code: row.code } : {}),
    })),
  );
}
