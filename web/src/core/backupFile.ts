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
  /** Not in the file any more: it was copied in part. */
  readonly missing: number;
}

interface Written {
  readonly form?: unknown;
  readonly version?: unknown;
  readonly count?: unknown;
  readonly items?: unknown;
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

/** The sealed items of a file, and how many more it had before it was cut off: each fact is sealed by itself, and what is whole is handed in. */
export function readBackup(text: string): { readonly items: readonly Bytes[]; readonly missing: number } {
  const { form, version, count, items } = parsed(text);
  if (form !== FORM || !Array.isArray(items)) throw new BackupProblem("NO_BACKUP");
  if (typeof version !== "number" || version > VERSION) throw new BackupProblem("NEWER");
  const missing = Number(count) - items.length;
  if (!(missing >= 0) || (missing > 0 && items.length === 0)) throw new BackupProblem("DAMAGED");
  try {
    return { items: (items as string[]).map(fromBase64), missing };
  } catch {
    throw new BackupProblem("DAMAGED");
  }
}

function parsed(text: string): Written {
  try {
    return (JSON.parse(text) as Written | null) ?? {};
  } catch {
    return cutOff(text);
  }
}

/** As `makeBackup` writes it, up to where it ends. */
function cutOff(text: string): Written {
  const [head, version, count] = /"version":(\d+),"count":(\d+),"items":\[/.exec(text) ?? [];
  if (head === undefined) throw new BackupProblem(text.includes(FORM) ? "DAMAGED" : "NO_BACKUP");
  const whole = text.slice(text.indexOf(head) + head.length).match(/"[\w+/=-]+"/g) ?? [];
  const items = whole.map((item) => item.slice(1, -1));
  return { form: text.includes(FORM) ? FORM : "", version: Number(version), count: Number(count), items };
}

/**
 * Hands a file in, on any phone, enrolled or not. Rejects with a `TalkProblem` where the server cannot be reached; trying again is
 * safe, nothing is taken twice.
 */
export async function restoreBackup(talk: Talk, text: string, progress?: (done: number, all: number) => void) {
  const { items, missing } = readBackup(text);
  const counts = { fresh: 0, known: 0, aside: 0, unreadable: 0, missing };
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
