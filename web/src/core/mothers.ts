import { dayOf, fullMonths, type Day } from "./day.ts";
import type { Uuid } from "./fact.ts";
import type { Person } from "./person.ts";

/** Nifas: the 42 days after a birth (Permenkes 21/2021). */
export const CHILDBED_DAYS = 42;
/** Forty weeks from the first day of the last period. */
export const TERM_DAYS = 280;
const LONGEST_PREGNANCY_DAYS = 310;
const COUPLE_FROM_MONTHS = 15 * 12;
const COUPLE_BEFORE_MONTHS = 50 * 12;

export type PregnancyOutcome = "live" | "still" | "miscarriage" | "ended" | "mistaken";

/** A pregnancy as its facts tell it. */
export interface Pregnancy {
  /** The id of the fact that registered it. */
  readonly id: Uuid;
  /** The fact that an edit is made on. */
  readonly version: Uuid;
  /** First day of the last period (HPHT). */
  readonly lmp?: Day;
  /** Expected day of birth (HPL). */
  readonly due?: Day;
  /** Which pregnancy it is, counted from one. */
  readonly gravida?: number;
  readonly ended?: Day;
  readonly outcome?: PregnancyOutcome;
  readonly children: readonly Uuid[];
}

/** Oldest first; those that were a mistake are left out. */
export function pregnancies(person: Person): Pregnancy[] {
  const found = new Map<Uuid, Pregnancy>();
  for (const fact of person.facts) {
    if (fact.type === "pregnancy.registered") found.set(fact.id, { id: fact.id, version: fact.id, children: [] });
  }
  // In the order of making: what was said later holds.
  const facts = person.facts.filter(({ type }) => type.startsWith("pregnancy."));
  facts.sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id, type, day, body } of facts) {
    const of = type === "pregnancy.registered" ? id : String(body["pregnancy"]);
    const known = found.get(of);
    if (!known) continue;
    const { lmp, due, gravida, outcome, children } = body;
    found.set(of, {
      ...known,
      version: id,
      ...(typeof lmp === "string" ? { lmp: dayOf(lmp) } : {}),
      ...(typeof due === "string" ? { due: dayOf(due) } : {}),
      ...(typeof gravida === "number" ? { gravida } : {}),
      ...(type === "pregnancy.ended" ? { ended: dayOf(day) } : {}),
      ...(typeof outcome === "string" ? { outcome: outcome as PregnancyOutcome } : {}),
      ...(Array.isArray(children) ? { children: children as Uuid[] } : {}),
    });
  }
  return [...found.values()].filter(({ outcome }) => outcome !== "mistaken");
}

/** The one that nobody has ended, however long ago it began: another is registered only after it. */
export const lasting = (person: Person): Pregnancy | undefined =>
  pregnancies(person).find(({ ended }) => ended === undefined);

/** What a woman's card is about now. */
export type Stage = "pregnant" | "childbed" | "couple";

export interface Woman {
  readonly person: Person;
  readonly stage: Stage;
  /** The one that lasts, or the one that ended last. */
  readonly pregnancy?: Pregnancy;
}

/** Undefined for whom no card of this kind is kept: men, children, women beyond the age, whoever is not here. */
export function womanOn(person: Person, day: Day): Woman | undefined {
  const { kind, sex, birthDate } = person.fields;
  if (person.status !== "present" || kind !== "adult" || sex === "male") return undefined;
  const all = pregnancies(person);
  const last = all[all.length - 1];
  if (last && last.ended === undefined && day - (last.lmp ?? dayOf("")) < LONGEST_PREGNANCY_DAYS) {
    return { person, stage: "pregnant", pregnancy: last };
  }
  if (last && last.ended === undefined && last.lmp === undefined) return { person, stage: "pregnant", pregnancy: last };
  const since = last?.ended === undefined ? NaN : day - last.ended;
  const born = last?.outcome === "live" || last?.outcome === "still";
  if (last && born && since >= 0 && since <= CHILDBED_DAYS) return { person, stage: "childbed", pregnancy: last };
  const months = fullMonths(dayOf(birthDate ?? ""), day);
  if (months < COUPLE_FROM_MONTHS || months >= COUPLE_BEFORE_MONTHS) return undefined;
  return { person, stage: "couple", ...(last ? { pregnancy: last } : {}) };
}

/** Everyone for whom a mother's card is kept, by stage, then by name. */
export function women(people: ReadonlyMap<Uuid, Person>, day: Day): Woman[] {
  const order: readonly Stage[] = ["pregnant", "childbed", "couple"];
  const compare = new Intl.Collator("id").compare;
  return [...people.values()]
    .flatMap((person) => womanOn(person, day) ?? [])
    .sort(
      (one, other) =>
        order.indexOf(one.stage) - order.indexOf(other.stage) ||
        compare(one.person.fields.name ?? "", other.person.fields.name ?? ""),
    );
}
