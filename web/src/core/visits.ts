import { dayOf, type Day } from "./day.ts";
import type { Fact, Measures, Uuid } from "./fact.ts";
import type { OlderVisit, Person, Visit } from "./person.ts";

const MEASURED = "visit.measured";
const CORRECTED = "visit.corrected";
const WITHDRAWN = "visit.withdrawn";
const CHOSEN = "visit.chosen";
const VERIFIED = "visit.verified";
const DOUBTED = "visit.doubted";
const KINDS = [MEASURED, CORRECTED, WITHDRAWN, CHOSEN, VERIFIED, DOUBTED];
/** A health worker's measurement before a kader's, hers before what a parent reports. */
const RANK = ["nakes", "kader", "parent"];

/** A measurement with its corrections, decisions and withdrawals. */
interface Chain {
  readonly facts: readonly Fact[];
  readonly effective: Fact;
  readonly forked: boolean;
  /** A health worker has looked at the weight that counts here. */
  readonly verified: boolean;
}

/** Whether measures ask to be taken again, seen with what stood before. */
export type Doubts = (day: Day, measures: Measures, before: readonly Visit[]) => boolean;

/**
 * What a person was measured, as it stands: one visit for each day, oldest first. A function of the set of facts alone, and the
 * same as the server's ChildVisits: what was corrected or withdrawn, whose measurement of a day counts. Without `doubts` an
 * implausible measurement is proposed like any other: screens take the visits of a `Case`.
 */
export function visits(person: Person, doubts: Doubts = () => false): Visit[] {
  const days = new Map<Day, Chain[]>();
  const told = new Set<Day>();
  for (const family of families(person.facts.filter((fact) => KINDS.includes(fact.type) && !fact.late))) {
    const chain = chainOf(family);
    for (const fact of family) told.add(dayOf(fact.day));
    if (chain) {
      const day = dayOf(chain.effective.day);
      days.set(day, [...(days.get(day) ?? []), chain]);
    }
  }
  // A day that facts tell of is not told once more by the series.
  const older = new Map(person.older.filter(({ day }) => !told.has(day)).map((visit) => [visit.day, visit]));
  const standing: Visit[] = [];
  for (const day of [...older.keys(), ...days.keys()].sort((one, other) => one - other)) {
    const chains = days.get(day);
    standing.push(
      chains
        ? standingOf(day, chains, (chain) => !chain.verified && doubts(day, chain.effective.body, standing))
        : olderOf(older.get(day)!),
    );
  }
  return standing;
}

/** What was measured in months that were signed before the server heard of it, oldest first: the bidan decides. */
export function waiting(person: Person): Fact[] {
  return person.facts.filter(({ type, late }) => late && (type === MEASURED || type === CORRECTED));
}

function olderOf({ elsewhere, ...visit }: OlderVisit): Visit {
  return elsewhere ? { ...visit, place: "elsewhere" } : visit;
}

function standingOf(day: Day, chains: readonly Chain[], isDoubted: (chain: Chain) => boolean): Visit {
  const official = officialOf(chains, isDoubted);
  const fact = official.effective;
  const rivals = chains.filter((chain) => chain !== official).map((chain) => chain.effective);
  const chosen = chains.some((chain) => chain.facts.some((one) => one.type === CHOSEN));
  const differ = rivals.some((rival) => values(rival) !== values(fact));
  return {
    ...(fact.body as Measures),
    day,
    fact: fact.id,
    actor: fact.actor,
    place: fact.place ?? "posyandu",
    by: fact.by ?? "kader",
    ...(rivals.length > 0 ? { rivals: rivals.map((rival) => rival.id).sort() } : {}),
    ...((differ && !chosen) || official.forked ? { disputed: true } : {}),
    ...(official.verified ? { verified: true } : {}),
  };
}

function values({ body }: Fact): string {
  const { weight_g, length_mm, position, head_mm, muac_mm, oedema } = body as Measures;
  return [weight_g, length_mm, position, head_mm, muac_mm, oedema === true].join();
}

/** The bidan's newest choice, else the proposal: what need not be taken again first, then by rank, then the older fact. */
function officialOf(chains: readonly Chain[], isDoubted: (chain: Chain) => boolean): Chain {
  let decision: Uuid | undefined;
  let chosen: Chain | undefined;
  for (const chain of chains) {
    for (const fact of chain.facts) {
      if (fact.type === CHOSEN && (decision === undefined || fact.id > decision)) {
        decision = fact.id;
        chosen = chain;
      }
    }
  }
  if (chosen || chains.length === 1) return chosen ?? chains[0]!;
  const plain = chains.filter((chain) => !isDoubted(chain));
  const proposed = plain.length > 0 ? plain : chains;
  return proposed.reduce((best, next) => (before(next.effective, best.effective) ? next : best));
}

function before(one: Fact, other: Fact): boolean {
  const rank = RANK.indexOf(one.by ?? "kader") - RANK.indexOf(other.by ?? "kader");
  return rank < 0 || (rank === 0 && one.id < other.id);
}

/** Facts by the measurement they go back to. */
function families(facts: readonly Fact[]): Iterable<Fact[]> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const byRoot = new Map<Uuid, Fact[]>();
  for (const fact of facts) {
    let root = fact;
    // A chain can only be as long as there are facts.
    for (let steps = 0; steps < facts.length; steps++) {
      const base = root.base === undefined ? undefined : byId.get(root.base);
      if (!base) break;
      root = base;
    }
    byRoot.set(root.id, [...(byRoot.get(root.id) ?? []), fact]);
  }
  return byRoot.values();
}

/**
 * Null where it was withdrawn, or where nothing of it says what was measured. Where two corrected the same, who takes one of both back
 * leaves the other standing; whatever else is taken back is the measurement itself.
 */
function chainOf(family: readonly Fact[]): Chain | null {
  const corrected = new Set(family.filter((fact) => fact.type === CORRECTED).map((fact) => fact.base));
  const says = (fact: Fact): boolean => fact.type === MEASURED || fact.type === CORRECTED;
  const ends = family.filter((fact) => says(fact) && !corrected.has(fact.id));
  const taken = family.filter((fact) => fact.type === WITHDRAWN).map((fact) => fact.base);
  const heads = ends.filter((head) => !taken.includes(head.id));
  if (heads.length === 0 || taken.some((base) => ends.every((end) => end.id !== base))) return null;
  const decisions = family
    .filter((fact) => fact.type === CHOSEN && heads.some((head) => head.id === fact.base))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const decision = decisions[decisions.length - 1];
  const greatest = heads.reduce((last, next) => (next.id > last.id ? next : last));
  const effective = decision ? heads.find((head) => head.id === decision.base)! : greatest;
  // Who corrects alike contradicts nobody.
  const differ = heads.some((head) => head.day !== effective.day || values(head) !== values(effective));
  return { facts: family, effective, forked: differ && !decision, verified: isVerified(family, effective) };
}

/** Of the words on a weight the newest holds. */
function isVerified(family: readonly Fact[], { id }: Fact): boolean {
  const words = family.filter(({ type, base }) => (type === VERIFIED || type === DOUBTED) && base === id);
  return (
    words.reduce<Fact | undefined>((last, next) => (last && last.id > next.id ? last : next), undefined)?.type ===
    VERIFIED
  );
}
