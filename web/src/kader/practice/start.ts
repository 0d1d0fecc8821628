import { dayAt, dayOf } from "../../core/day.ts";
import { StubBook } from "../../stub/memory.ts";
import type { Words } from "../../texts/id.ts";
import { Room } from "../room.svelte.ts";
import { standard } from "../rulebook.ts";
import { openDays, PRACTICE_PLACE, villagers } from "./village.ts";

/** Opens the make-believe posyandu. Everything in it is gone when the page is left. */
export function practiceRoom(words: Words, day?: string, count?: number): Room {
  const today = day === undefined ? dayAt(Date.now(), PRACTICE_PLACE.zone) : dayOf(day);
  const kader = { account: "00000000-0000-8000-8000-000000000001", name: "Siti" };
  const book = new StubBook(PRACTICE_PLACE, kader, today, villagers(today, standard, count), openDays(today));
  return new Room(book, words);
}
