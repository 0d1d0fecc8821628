import { dayAt, ZONES, type Zone } from "../core/day.ts";
import { dateText } from "../texts/format.ts";
import type { Words } from "../texts/id.ts";
import type { LaterWords } from "../texts/later.id.ts";

/** When something was, from the same clock: "14.05", "kemarin 14.05", else "3 Nov 2026"; in the posyandu's time. */
export function whenText(moment: number, now: number, zone: Zone, words: Words, say: LaterWords["sync"]): string {
  const day = dayAt(moment, zone);
  const ago = dayAt(now, zone) - day;
  // A clock that was put back meanwhile says nothing of the hour.
  if (ago !== 0 && ago !== 1) return dateText(day, words);
  const local = new Date(moment + ZONES[zone].hours * 3_600_000);
  const hour = say.hour(local.getUTCHours(), `${local.getUTCMinutes()}`.padStart(2, "0"));
  return ago === 0 ? hour : say.yesterday(hour);
}
