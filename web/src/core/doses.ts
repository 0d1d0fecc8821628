import { served } from "./entries.ts";
import type { Person } from "./person.ts";
import { schedule } from "./ruleBook.ts";

/** Of the programmes that differ, one each: usual, hexavalent (Bali), Japanese encephalitis (Papua). */
const PROVINCES = [0, 51, 94];
/** A day on which all of them are in force. */
const SINCE_2026 = 20_700;

let known: ReadonlySet<string> | undefined;

/** Whether a code is a dose of a vaccine, and no other service. */
export function isDose(code: string): boolean {
  known ??= new Set(PROVINCES.flatMap((province) => schedule(province, SINCE_2026, []).map(({ dose }) => dose)));
  return known.has(code);
}

/** Whether a dose was ever written down: where nothing is known, none is late. */
export const knowsDoses = (person: Person): boolean => served(person).some(({ what }) => isDose(what));
