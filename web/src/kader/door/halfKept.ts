import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Bytes } from "../../core/bytes.ts";
import type { Day } from "../../core/day.ts";
import type { Uuid } from "../../core/fact.ts";
import type { StoredBook } from "../../core/storedBook.ts";
import type { Room } from "../room.svelte.ts";
import { giveBackHalf, sealedHalf } from "./halves.ts";

// A phone with little memory ends the app behind a kader who only answered a call. What she had half entered lies beside the book, sealed
// with her key like everything else, until it is saved or the day is over.

interface Schema extends DBSchema {
  half: { key: Uuid; value: { readonly day: Day; readonly sealed: Bytes } };
}

const NAME = "tumbuh-half";
const STORE = "half";

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, 1, { upgrade: (db) => void db.createObjectStore(STORE) });

async function withStore<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const isEmpty = ({ weighings, forms, drafts }: Room): boolean =>
  [weighings, forms, drafts].every((all) => Object.keys(all).length === 0);

/** As it stands now. Nothing rests on it: a full disk is told where something is saved. */
export async function keepHalf(room: Room, book: StoredBook): Promise<void> {
  const { account } = book.kader;
  const row = isEmpty(room) ? undefined : { day: room.today, sealed: await sealedHalf(room, book.keys.data) };
  await withStore(async (db) => void (await (row ? db.put(STORE, row, account) : db.delete(STORE, account))));
}

/** Today's, where nothing newer was entered meanwhile; whether there was something. */
export async function restoreHalf(room: Room, book: StoredBook): Promise<boolean> {
  const row = await withStore((db) => db.get(STORE, book.kader.account));
  if (!row || row.day !== room.today || !isEmpty(room)) return false;
  await giveBackHalf(room, book.keys.data, row.sealed);
  dropSaved(room);
  return !isEmpty(room);
}

/** The app may have ended between the saving of a weighing and the moment when this heard of it. */
function dropSaved(room: Room): void {
  const stands = new Map<string, Uuid | undefined>();
  for (const person of room.people.values()) {
    for (const { day, fact } of room.visitsOf(person)) stands.set(person.id + day, fact);
  }
  const open = Object.entries(room.weighings).filter(([key, { base }]) => stands.get(key) === base);
  room.weighings = Object.fromEntries(open);
  const { first } = room;
  const last = first[first.length - 1];
  if (last?.at === "weigh" && !room.weighings[last.person + last.day]) room.first = [];
}
