import type { SyncTrouble } from "./book.ts";

const FIRST = 5_000;
const LONGEST = 600_000;
/** A try without a signal reaches no server, and somebody looks at the phone: it locks itself soon after the last touch. */
const LONGEST_OFFLINE = 60_000;
/** How often to listen while nothing is wrong: another phone of the posyandu may have written. */
const USUAL = 300_000;

/**
 * How long to wait before the next try, milliseconds: twice as long after each failure in a row, with jitter, so that the
 * phones of a village do not all come back in the same second.
 *
 * @param failures tries in a row that ended early; 0 after a success
 * @param random 0 to 1
 * @param asked what the server asked for
 */
export function pause(failures: number, random: number, trouble?: SyncTrouble, asked = 0): number {
  if (trouble === "ended" || trouble === "upgrade") return LONGEST;
  if (failures === 0) return USUAL * (0.75 + random / 2);
  const grown = Math.min(trouble === "offline" ? LONGEST_OFFLINE : LONGEST, FIRST * 2 ** Math.min(failures - 1, 10));
  return Math.max(asked, grown * (0.5 + random / 2));
}
