import { measurement } from "#phone/tumbuh_later.js";
import { dayAt, dayOf } from "../../core/day.ts";
import { MemoryBook } from "../../core/memoryBook.ts";
import type { Words } from "../../texts/id.ts";
import type { Sayings } from "../../texts/sayings.ts";
import { Room } from "../room.svelte.ts";
import { openDays, PRACTICE_PLACE, villagers, type Standard } from "./village.ts";

const standard: Standard = (what, sex, ageDays, z) =>
  measurement(what === "weight" ? "who2006_wfa" : "who2006_lhfa", sex, ageDays, z);

/** Opens the make-believe posyandu. Everything in it is gone when the page is left. */
export function practiceRoom(words: Words, texts: Sayings, day?: string, count?: number): Room {
  const today = day === undefined ? dayAt(Date.now(), PRACTICE_PLACE.zone) : dayOf(day);
  const book = new MemoryBook({
    place: PRACTICE_PLACE,
    kader: { account: "00000000-0000-8000-8000-000000000001", name: "Siti" },
    today,
    people: villagers(today, standard, count),
    sessions: openDays(today),
  });
  return new Room(book, words, texts);
}
