import { civil, dayOf, type Day } from "./day.ts";
import type { Uuid } from "./fact.ts";
import type { Fields, Person } from "./person.ts";
import { nameOf, sound, weight, type Name } from "./spelling.ts";

const LIKELY = 5.5;
const MOST = 10;
const SAME = 0.95;
const ALIKE = 0.86;
const SOMEWHAT = 0.78;
const WORD_ALIKE = 0.7;
const SAME_SOUND = 0.97;
const BEGINNING = 0.85;
const COVER = 0.35;
const NEAR_DAYS = 3;
const MONTH_DAYS = 31;

/** Who is about to be registered. */
export interface Asked extends Pick<Fields, "name" | "sex" | "birthDate" | "birthOrder" | "mother"> {
  /** Somebody who is registered already and compared with the others. */
  readonly except?: Uuid;
}

export interface Duplicate {
  readonly person: Person;
  /** Weights of evidence, added up. */
  readonly score: number;
}

interface One {
  readonly name?: Name;
  readonly mother?: Name;
  readonly birth: Day;
  readonly sex: string | undefined;
  readonly order: number | undefined;
}

/**
 * Who may be the same, the likeliest first: by name, birth date and mother, with the weights of the server's Likeness. Numbers are
 * masked on a phone and say nothing here. Never is anything merged by it: somebody looks.
 */
export function duplicates(asked: Asked, people: Iterable<Person>): Duplicate[] {
  const one = oneOf(asked);
  const found: Duplicate[] = [];
  for (const person of people) {
    if (person.id === asked.except || person.status === "merged") continue;
    const score = likeness(one, oneOf(person.fields));
    if (score >= LIKELY) found.push({ person, score });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST);
}

function oneOf({ name, mother, birthDate, sex, birthOrder }: Omit<Asked, "except">): One {
  const own = name?.trim() ? nameOf(name) : undefined;
  const told = mother?.name?.trim() ? nameOf(mother.name) : own?.placeholder ? own : undefined;
  return {
    ...(own && !own.placeholder ? { name: own } : {}),
    ...(told ? { mother: told } : {}),
    birth: dayOf(birthDate ?? ""),
    sex,
    order: birthOrder,
  };
}

function likeness(one: One, other: One): number {
  let score = births(one.birth, other.birth);
  score += weighed(namesAlike(one.name, other.name), [5, 3, 0.5, -5]);
  score += weighed(namesAlike(one.mother, other.mother), [3, 2, 0, -3]);
  if (one.sex && other.sex && one.sex !== other.sex) score -= 3;
  if (one.order && other.order && one.order !== other.order) score -= 2;
  return score;
}

/** -1 is unknown. */
function weighed(alike: number, [same, near, somewhat, differs]: readonly [number, number, number, number]): number {
  if (alike < 0) return 0;
  if (alike >= SAME) return same;
  if (alike >= ALIKE) return near;
  return alike >= SOMEWHAT ? somewhat : differs;
}

/** How two birth dates relate: the same, or one the slip of the other. */
function births(one: Day, other: Day): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return 0;
  if (one === other) return 4;
  const a = civil(one);
  const b = civil(other);
  if (a.year === b.year && a.month === b.date && a.date === b.month) return 3;
  const differing = digits(a.year, b.year) + digits(a.month, b.month) + digits(a.date, b.date);
  if (differing === 1) return 2;
  const between = Math.abs(one - other);
  // No mother bears two children within a month: of one name and one mother it is one child, told by heart.
  return between <= NEAR_DAYS ? 1.5 : between <= MONTH_DAYS ? -1.5 : -5;
}

function digits(one: number, other: number): number {
  let differing = 0;
  for (let a = one, b = other; a > 0 || b > 0; a = Math.floor(a / 10), b = Math.floor(b / 10)) {
    if (a % 10 !== b % 10) differing++;
  }
  return differing;
}

const together = ({ words }: Name): string => sound(words.join(""));

function namesAlike(one: Name | undefined, other: Name | undefined): number {
  if (!one?.words.length || !other?.words.length) return -1;
  const [few, many] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const joined = jaroWinkler(together(one), together(other));
  return Math.max(matched(few, many), joined >= SAME_SOUND ? joined : 0);
}

function matched(few: readonly string[], many: readonly string[]): number {
  const used = new Set<number>();
  let all = 0;
  let alike = 0;
  let covered = 0;
  for (const word of few) {
    let partner = -1;
    let best = 0;
    many.forEach((candidate, i) => {
      const like = used.has(i) ? 0 : wordsAlike(word, candidate);
      if (like > best) [best, partner] = [like, i];
    });
    all += weight(word);
    if (partner >= 0 && best >= WORD_ALIKE) {
      used.add(partner);
      alike += weight(word) * best;
      covered += weight(many[partner]!);
    }
  }
  const total = many.reduce((sum, word) => sum + weight(word), 0);
  return (alike / all) * (1 - COVER + COVER * Math.min(1, covered / total));
}

function wordsAlike(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [sound(one), sound(other)];
  if (a === b) return SAME_SOUND;
  const letters = jaroWinkler(a, b);
  return one.startsWith(other) || other.startsWith(one) ? Math.max(BEGINNING, letters) : letters;
}

/** How alike two words are, 0 to 1, by letters in common and in order; a common beginning counts more (Winkler 1990). */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const window = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const used = new Set<number>();
  const common: string[] = [];
  for (let i = 0; i < one.length; i++) {
    for (let j = Math.max(0, i - window); j <= Math.min(other.length - 1, i + window); j++) {
      if (!used.has(j) && one[i] === other[j]) {
        used.add(j);
        common.push(one[i]!);
        break;
      }
    }
  }
  if (common.length === 0) return 0;
  const order = [...used].sort((a, b) => a - b);
  const moved = order.filter((j, i) => other[j] !== common[i]).length;
  const share = common.length / one.length + common.length / other.length + (common.length - moved / 2) / common.length;
  let prefix = 0;
  while (prefix < Math.min(4, one.length, other.length) && one[prefix] === other[prefix]) prefix++;
  return share / 3 + prefix * 0.1 * (1 - share / 3);
}
