import type { DueItem, Served } from "../../../core/rules.ts";
import type { ServedEntry } from "../../../core/entries.ts";

export type { DueItem };

/** As the rule book asks for it; a code that this edition does not know is left out there. */
export function servedForRules(entries: readonly ServedEntry[]): Served[] {
  return entries.map(({ what, day, outcome }) => ({ what: what as Served["what"], day, outcome }));
}
