import { dayOf, fullMonths, type Day } from "./day.ts";
import type { Fact, Uuid } from "./fact.ts";
import type { Person } from "./person.ts";

// What was written of a person besides measurements: services, answers to forms, absences, referrals. Which of it counts is a function
// of the set of facts alone, and the same as the server's EntryFamilies.

const SAYS = ["visit.served", "visit.answered", "visit.absent", "visit.referred", "visit.referral-answered"];
const WITHDRAWN = "visit.withdrawn";
const CHOSEN = "visit.chosen";
/** What takes the place of a fact that it names. */
const OVERRULES = [WITHDRAWN, "visit.served"];

/** Codes of the outcomes of a service, as care names them. A refusal is not a blank. */
export type Outcome = "DIBERIKAN" | "BELUM" | "DITOLAK" | "KONTRAINDIKASI" | "TIDAK_TAHU";

/** A service or a dose as it was written down. */
export interface ServedEntry {
  /** The fact that says it; absent for what is older than the phone's facts, and stands as it is. */
  readonly fact?: Fact | undefined;
  /** A code of `Service` or `Dose`. */
  readonly what: string;
  readonly outcome: Outcome;
  /** When it was given, which may be before it was written down. */
  readonly day: Day;
  readonly batch?: string;
  readonly count?: number;
}

export type Answer = boolean | number | string;
export type Answers = Readonly<Record<string, Answer>>;

/** A filled form. */
export interface AnsweredEntry {
  readonly fact: Fact;
  readonly form: string;
  readonly version: number;
  readonly day: Day;
  readonly answers: Answers;
}

export interface ReferredEntry {
  readonly fact: Fact;
  readonly day: Day;
  readonly to: string;
  readonly why: readonly string[];
  readonly urgent: boolean;
}

/** The facts that count, oldest day first. */
export function standing(person: Person): Fact[] {
  return families(person)
    .flatMap((family) => counting(family) ?? [])
    .sort(byDay);
}

/** The facts of each entry with its corrections, decisions and withdrawals. */
export function families(person: Person): Fact[][] {
  const facts = person.facts.filter(({ type }) => SAYS.includes(type) || type === WITHDRAWN || type === CHOSEN);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const families = new Map<Uuid, Fact[]>();
  for (const fact of facts) {
    const root = rootOf(fact, byId, facts.length);
    families.set(root, [...(families.get(root) ?? []), fact]);
  }
  return [...families.values()];
}

/** An answer to a referral is about it and no part of it. A chain is at most as long as there are facts. */
function rootOf(fact: Fact, byId: ReadonlyMap<Uuid, Fact>, most: number): Uuid {
  let root = fact;
  for (let steps = 0; steps < most; steps++) {
    const base = root.base === undefined ? undefined : byId.get(root.base);
    if (!base || (SAYS.includes(root.type) && root.type !== base.type)) break;
    root = base;
  }
  return root.id;
}

function counting(family: readonly Fact[]): Fact | undefined {
  return decided(family) ?? greatest(headsOf(family));
}

/**
 * What nothing else of its family says anew; none where the entry was taken back. Where two said it anew, who takes one of both back
 * leaves the other standing.
 */
export function headsOf(family: readonly Fact[]): Fact[] {
  const says = family.filter(({ type }) => SAYS.includes(type));
  const corrected = new Set(says.map(({ base }) => base));
  const ends = says.filter(({ id }) => !corrected.has(id));
  const taken = family.filter(({ type }) => type === WITHDRAWN).map(({ base }) => base);
  const whole = taken.some((base) => ends.every(({ id }) => id !== base));
  return whole ? [] : ends.filter(({ id }) => !taken.includes(id));
}

/** The head that the newest decision names. */
export function decided(family: readonly Fact[]): Fact | undefined {
  const heads = headsOf(family);
  const decision = greatest(family.filter(({ type, base }) => type === CHOSEN && heads.some(({ id }) => id === base)));
  return decision && heads.find(({ id }) => id === decision.base);
}

function greatest(facts: readonly Fact[]): Fact | undefined {
  let last = facts[0];
  for (const fact of facts) if (last && fact.id > last.id) last = fact;
  return last;
}

export const byDay = (one: Fact, other: Fact): number =>
  one.day === other.day ? (one.id < other.id ? -1 : 1) : one.day < other.day ? -1 : 1;

/** What was given or refused, oldest day first: from the packed list, and from facts as they stand now. */
export function served(person: Person): ServedEntry[] {
  const said = new Set(person.facts.map(({ id }) => id));
  const older = (person.given ?? []).filter(({ fact }) => fact === undefined || !said.has(fact));
  const withdrawn = new Set(person.facts.filter(({ type }) => OVERRULES.includes(type)).map(({ base }) => base));
  const entries = older
    .filter(({ fact }) => fact === undefined || !withdrawn.has(fact))
    .map(({ what, day, outcome, count }): ServedEntry => {
      return { what, day, outcome: outcome as Outcome, ...(count === undefined ? {} : { count }) };
    });
  return [...entries, ...servedHere(person)].sort((one, other) => one.day - other.day);
}

function servedHere(person: Person): ServedEntry[] {
  return ofType(person, "visit.served").map((fact) => {
    const { service, outcome, on, batch, count } = fact.body;
    return {
      fact,
      what: String(service),
      outcome: outcome as Outcome,
      day: dayOf(typeof on === "string" ? on : fact.day),
      ...(typeof batch === "string" ? { batch } : {}),
      ...(typeof count === "number" ? { count } : {}),
    };
  });
}

/** Filled forms, oldest first; only those of one form where it is named. */
export function answered(person: Person, form?: string): AnsweredEntry[] {
  return ofType(person, "visit.answered")
    .filter(({ body }) => form === undefined || body["form"] === form)
    .map((fact) => ({
      fact,
      form: String(fact.body["form"]),
      version: Number(fact.body["version"] ?? 1),
      day: dayOf(fact.day),
      answers: (fact.body["answers"] ?? {}) as Answers,
    }));
}

/** Why somebody did not come on a day, where it was asked. */
export function absenceOn(person: Person, day: Day): { readonly fact: Fact; readonly reason: string } | undefined {
  const told = ofType(person, "visit.absent").filter((fact) => dayOf(fact.day) === day);
  const last = told[told.length - 1];
  return last && { fact: last, reason: String(last.body["reason"]) };
}

/** Referrals that nobody has answered as ended, oldest first. */
export function openReferrals(person: Person): ReferredEntry[] {
  const ended = new Set(
    ofType(person, "visit.referral-answered")
      .filter(({ body }) => body["step"] === "SELESAI" || body["step"] === "BALIK")
      .map(({ base }) => base),
  );
  return ofType(person, "visit.referred")
    .filter(({ id }) => !ended.has(id))
    .map((fact) => ({
      fact,
      day: dayOf(fact.day),
      to: String(fact.body["to"]),
      why: Array.isArray(fact.body["why"]) ? (fact.body["why"] as string[]) : [],
      urgent: fact.body["urgent"] === true,
    }));
}

/** The ticks E0 to E6, as the answers make them. */
export function breastfeeding(person: Person): { readonly month: number; readonly exclusive: boolean }[] {
  const birth = dayOf(person.fields.birthDate ?? "");
  return answered(person, "ASI_EKSKLUSIF").flatMap(({ day, answers }) => {
    const only = answers["HANYA_ASI"];
    const month = fullMonths(birth, day);
    if (typeof only !== "boolean" || !(month >= 0 && month <= 6)) return [];
    const since = answers["MAKAN_LAIN_SEJAK_BULAN"];
    const earlier = !only && typeof since === "number" && since < month ? [{ month: since, exclusive: false }] : [];
    return [...earlier, { month, exclusive: only }];
  });
}

/** The day on which the diarrhoea of now began; undefined where it has stopped or nobody said. */
export function diarrhoeaSince(person: Person): Day | undefined {
  const told = answered(person, "DIARE");
  const { DIARE_BERHENTI: stopped, DIARE_SEJAK: since } = told[told.length - 1]?.answers ?? {};
  const day = typeof since === "string" ? dayOf(since) : NaN;
  return stopped === true || Number.isNaN(day) ? undefined : day;
}

function ofType(person: Person, type: string): Fact[] {
  return standing(person).filter((fact) => fact.type === type);
}
