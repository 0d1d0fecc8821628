import { dueOf } from "../../../core/ruleBook.ts";
import { childRows } from "../../children.ts";
import type { Room } from "../../room.svelte.ts";
import { progressOf, type Progress } from "./stations.ts";

/** Every child of today with what is done and what is not. */
export function progressToday(room: Room): Progress[] {
  const { today, people } = room;
  return childRows(people, today, room.visitsOf).map((row) => {
    const visit = room.visitsOf(row.person).find(({ day }) => day === today);
    const due = () => dueOf(room.caseOf(row.person), today, { province: room.book.place.province }).length;
    return progressOf(row, today, visit?.paper !== undefined, due);
  });
}
