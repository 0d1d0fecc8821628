import { untrack } from "svelte";
import { StoredBook } from "../../core/storedBook.ts";
import type { Room } from "../room.svelte.ts";
import { useLater } from "../words.ts";
import { keepHalf, restoreHalf } from "./halfKept.ts";

const watched = new WeakSet<Room>();

/** Gives back what the app was ended with, and keeps what is half entered from now on. Once for each room; practice keeps nothing. */
export async function watchHalf(room: Room): Promise<void> {
  const { book } = room;
  if (watched.has(room) || !(book instanceof StoredBook)) return;
  watched.add(room);
  const isThere = await restoreHalf(room, book).catch(() => false);
  if (isThere) {
    const { first } = room;
    room.first = [];
    // Who has gone on meanwhile finds it where she left it.
    if (!room.deep) first.forEach((place) => room.go(place));
    room.said = useLater().marks.half;
  }
  const keep = coalesced(() => keepHalf(room, book));
  $effect.root(() => {
    $effect(() => {
      void [room.weighings, room.forms, room.drafts, room.place];
      untrack(() => void keep());
    });
  });
}

/** One at a time, and of those that wait only the last. */
function coalesced(work: () => Promise<void>): () => Promise<void> {
  let busy = false;
  let again = false;
  return async () => {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      // Locked meanwhile, or a full disk: the book itself says so where something is saved.
      await work().catch(() => undefined);
    }
    busy = false;
  };
}
