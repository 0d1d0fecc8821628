import type { Uuid } from "./fact.ts";

/** An edit: the edits it was made on (unknown ones are passed over) and the fields it sets; null clears one. */
export interface Edit {
  readonly id: Uuid;
  readonly over: readonly Uuid[];
  readonly values: ReadonlyMap<string, unknown>;
}

export interface Folded {
  /** By field, without cleared ones. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The edits that none was made on, the greatest id first. */
  readonly heads: readonly Uuid[];
}

/**
 * Merges edits field by field as the server's Fold does: what an edit says of a field replaces what those it was made on and
 * their forerunners said; where two did not know of each other, the greater id is proposed. The order does not matter.
 */
export function fold(edits: readonly Edit[]): Folded {
  // As it is for nearly everybody: the server's word alone.
  if (edits.length === 1) return { values: standing(edits[0]!.values), heads: [edits[0]!.id] };
  const known = new Map([...edits].sort((a, b) => (a.id < b.id ? -1 : 1)).map((edit) => [edit.id, edit]));
  const behind = new Map([...known.values()].map((edit) => [edit.id, forerunners(edit, known)]));
  const byField = new Map<string, Edit[]>();
  for (const edit of known.values()) {
    for (const field of edit.values.keys()) byField.set(field, [...(byField.get(field) ?? []), edit]);
  }
  const values = new Map<string, unknown>();
  for (const [field, writers] of byField) {
    const last = latest(writers, behind);
    values.set(field, last[last.length - 1]!.values.get(field));
  }
  const heads = latest([...known.values()], behind).map((edit) => edit.id);
  return { values: standing(values), heads: heads.reverse() };
}

function standing(values: ReadonlyMap<string, unknown>): Map<string, unknown> {
  return new Map([...values].filter(([, value]) => value !== null && value !== undefined));
}

function forerunners(edit: Edit, known: ReadonlyMap<Uuid, Edit>): Set<Uuid> {
  const found = new Set<Uuid>();
  const open = [...edit.over];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const before = known.get(id);
    if (before && !found.has(id)) {
      found.add(id);
      open.push(...before.over);
    }
  }
  return found;
}

/** Those that no other one was made on; all where edits name each other in a circle, which no honest phone makes. */
function latest(edits: readonly Edit[], behind: ReadonlyMap<Uuid, ReadonlySet<Uuid>>): readonly Edit[] {
  const replaced = new Set<Uuid>();
  for (const edit of edits) for (const id of behind.get(edit.id) ?? []) replaced.add(id);
  const last = edits.filter((edit) => !replaced.has(edit.id));
  return last.length > 0 ? last : edits;
}
