import { base64, fromBase64, type Bytes } from "./bytes.ts";
import { KEPT, UNSENT, type Store } from "./store.ts";
import type { Talk } from "./talk.ts";

const FORM = "tumbuh-backup";
const VERSION = 1;
const MOST_ITEMS = 300;
const MOST_CHARACTERS = 500_000;

/** What a restored file came to. */
export interface Restored {
  /** Taken now. */
  readonly fresh: number;
  /** Had been there. */
  readonly known: number;
  /** Kept by the server for somebody to look at. */
  readonly aside: number;
  /** Not sealed to this server, or damaged. */
  readonly unreadable: number;
}

export class BackupProblem extends Error {
  constructor(readonly code: "NO_BACKUP" | "NEWER" | "DAMAGED") {
    super(code);
  }
}

/**
 * A file with every fact that is unsent or was answered in the last 60 days, sealed to the server: whoever has the file can hand it
 * in, and read nothing.
 */
export async function makeBackup(store: Store, now: number): Promise<Blob> {
  const rows = await store.outbox();
  const recent = rows.filter((row) => row.state === UNSENT || (row.answered ?? 0) > now - KEPT);
  const items = recent.map((row) => base64(row.sealed));
  return new Blob([JSON.stringify({ form: FORM, version: VERSION, count: items.length, items })], {
    type: "application/json",
  });
}

/** The sealed items of a file. */
export function readBackup(text: string): Bytes[] {
  let file: { form?: unknown; version?: unknown; count?: unknown; items?: unknown };
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    throw new BackupProblem(text.includes(FORM) ? "DAMAGED" : "NO_BACKUP");
  }
  if (file?.form !== FORM || !Array.isArray(file.items)) throw new BackupProblem("NO_BACKUP");
  if (typeof file.version !== "number" || file.version > VERSION) throw new BackupProblem("NEWER");
  if (file.items.length !== file.count) throw new BackupProblem("DAMAGED");
  try {
    return (file.items as string[]).map(fromBase64);
  } catch {
    throw new BackupProblem("DAMAGED");
  }
}

/**
 * Hands a file in, on any phone, enrolled or not. Rejects with a `TalkProblem` where the server cannot be reached; trying again is
 * safe, nothing is taken twice.
 */
export async function restoreBackup(talk: Talk, text: string, progress?: (done: number, all: number) => void) {
  const items = readBackup(text);
  const counts = { fresh: 0, known: 0, aside: 0, unreadable: 0 };
  for (let at = 0; at < items.length;) {
    const batch = [];
    for (let size = 0; at < items.length && batch.length < MOST_ITEMS && size < MOST_CHARACTERS; at++) {
      batch.push(items[at]!);
      size += items[at]!.length * 1.4;
    }
    for (const one of await talk.sealed(batch)) count(counts, one?.outcome);
    progress?.(at, items.length);
  }
  return counts as Restored;
}

function count(counts: { -readonly [K in keyof Restored]: number }, outcome: string | undefined): void {
  if (outcome === "accepted") counts.fresh++;
  else if (outcome === "duplicate") counts.known++;
  else if (outcome === undefined || outcome === "unreadable") counts.unreadable++;
  else counts.aside++;
}
