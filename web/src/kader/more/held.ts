import type { Day } from "../../core/day.ts";
import type { Session } from "../../core/person.ts";

/** The open day that is looked back at: today's, else the last one before. */
export function lastHeld(sessions: ReadonlyMap<Day, Session>, today: Day): Day | undefined {
  let last: Day | undefined;
  for (const { day, state } of sessions.values()) {
    if ((state === "open" || state === "closed") && day <= today && !(last !== undefined && last > day)) last = day;
  }
  return last;
}
