import type { Uuid } from "./fact.ts";
import type { Person } from "./person.ts";
import { sound, usual, words } from "./spelling.ts";

const EXACT = 1;
const BEGINNING = 0.9;
const SLIP = 0.6;
/** Shorter words with a slip could be anything. */
const SHORTEST_WITH_SLIP = 4;
/** How one speaks of somebody: no name, unless nothing else was typed. */
const TITLES = ["bu", "ibu"];
/** A hit in the mother's name stands behind one in the own. */
const MOTHER = 0.7;

interface Entry {
  readonly person: Person;
  readonly name: string;
  readonly own: readonly string[];
  readonly mother: readonly string[];
}

/** Everybody by the sound of their words. Built once, then kept up to date. */
export class SearchIndex {
  private readonly entries = new Map<Uuid, Entry>();
  /** The words of a village are few, and each is listened to once. */
  private readonly sounds = new Map<string, string>();

  constructor(people: Iterable<Person>) {
    for (const person of people) this.put(person.id, person);
  }

  put(id: Uuid, person: Person | null): void {
    if (person === null || person.status === "merged") {
      this.entries.delete(id);
      return;
    }
    const { name = "", mother } = person.fields;
    const parent = mother?.name ?? "";
    this.entries.set(id, { person, name: name || parent, own: this.heard(name), mother: this.heard(parent) });
  }

  private heard(name: string): string[] {
    return words(name).map((word) => {
      let as = this.sounds.get(word);
      if (as === undefined) {
        as = sound(usual(word));
        this.sounds.set(word, as);
      }
      return as;
    });
  }

  /** Those in whose names every word sounds, best first; everybody by name where there are no words. */
  find(query: string, most: number): Person[] {
    const typed = words(query);
    const named = typed.filter((word) => !TITLES.includes(word));
    const asked = (named.length > 0 ? named : typed).map((word) => [...new Set([sound(word), sound(usual(word))])]);
    // Each word is compared once for a query, not once for each person.
    const known = asked.map(() => new Map<string, number>());
    const hits: { entry: Entry; score: number }[] = [];
    for (const entry of this.entries.values()) {
      const score = scoreOf(entry, asked, known);
      if (score > 0) hits.push({ entry, score });
    }
    hits.sort((one, other) => other.score - one.score || (one.entry.name < other.entry.name ? -1 : 1));
    return hits.slice(0, most).map(({ entry }) => entry.person);
  }
}

function scoreOf(entry: Entry, asked: readonly string[][], known: readonly Map<string, number>[]): number {
  let score = 1;
  for (let i = 0; i < asked.length; i++) {
    let best = 0;
    for (const word of entry.own) best = Math.max(best, cached(known[i]!, asked[i]!, word));
    if (best < EXACT) {
      for (const word of entry.mother) best = Math.max(best, MOTHER * cached(known[i]!, asked[i]!, word));
    }
    if (best === 0) return 0;
    score *= best;
  }
  return score;
}

function cached(known: Map<string, number>, asked: readonly string[], word: string): number {
  let score = known.get(word);
  if (score === undefined) {
    score = Math.max(...asked.map((one) => like(one, word)));
    known.set(word, score);
  }
  return score;
}

function like(asked: string, word: string): number {
  if (asked === word) return EXACT;
  if (word.startsWith(asked)) return BEGINNING;
  if (asked.length < SHORTEST_WITH_SLIP || asked[0] !== word[0]) return 0;
  for (const length of [asked.length, asked.length - 1, asked.length + 1]) {
    if (length <= word.length && isOneSlip(asked, word.slice(0, length))) return SLIP;
  }
  return 0;
}

/** One letter too many, too few, another one, or two that changed places. */
export function isOneSlip(one: string, other: string): boolean {
  if (one.length > other.length) return isOneSlip(other, one);
  if (other.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  const rest = one.slice(at + 1) === other.slice(at + 1);
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
  return rest || swapped;
}
