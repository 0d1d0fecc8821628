import { knowsDoses } from "../core/doses.ts";
import { dueOf } from "../core/ruleBook.ts";
import type { Case } from "../core/rules.ts";
import { notableDue } from "./due.ts";
import type { Room } from "./room.svelte.ts";

/** How many services the list marks beside a child. */
export function marked(room: Room, child: Case): number {
  const due = dueOf(child, room.today, { province: room.book.place.province });
  return notableDue(due, knowsDoses(child.person)).length;
}
