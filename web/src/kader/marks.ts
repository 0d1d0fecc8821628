import { knowsDoses } from "../core/doses.ts";
import { dueOf } from "../core/ruleBook.ts";
import type { Case } from "../core/rules.ts";
import { notableDue } from "./due.ts";
import type { Room } from "./room.svelte.ts";
import { fetchLater, useLater } from "./words.ts";

/** What the list says beside a child; empty: nothing. */
export type Mark = (room: Room, child: Case, present: boolean) => string;

/** With its words, which come with those of the result. */
export async function marks(language: "id" | "en"): Promise<Mark> {
  await fetchLater(language);
  const say = useLater().marks;
  return (room, child, present) => {
    // Two measurements of one day that differ come before what is due: until the bidan chooses, nobody knows which counts.
    if (child.visits.some(({ disputed }) => disputed)) return say.twice;
    if (present) return "";
    const due = dueOf(child, room.today, { province: room.book.place.province });
    const count = notableDue(due, knowsDoses(child.person)).length;
    return count > 0 ? say.due(count) : "";
  };
}
