import { formFor, type FormFace, type Said, type Who } from "../../../core/cards.ts";
import type { Choice } from "#phone/tumbuh.js";
import { answered, openReferrals, standing, type AnsweredEntry } from "../../../core/entries.ts";
import { dayOf, type Day } from "../../../core/day.ts";
import type { Uuid } from "../../../core/fact.ts";
import { pregnancies } from "../../../core/mothers.ts";
import type { Person } from "../../../core/person.ts";
import type { Sayings } from "../../../texts/sayings.ts";
import { birthOf } from "../../birth.ts";
import { smallBaby, type SmallBaby } from "../../steps.ts";
import { whoOf } from "../care/dueList.ts";
import { labelOr } from "../words.ts";

/** Somebody for whom a referral is open, whoever it is: a child, a pregnant woman, a mother after birth, any adult. */
export interface Referred {
  readonly person: Person;
  /** Since when: the first of what is open. */
  readonly day: Day;
  readonly urgent: boolean;
  /** Where to, of what was written; undefined where a card asks for it and nobody has written a referral yet. */
  readonly to: string | undefined;
  /** Of the cards' findings, and codes of what was written; each once. */
  readonly why: readonly (Said | string)[];
}

/** How a form is had; undefined where it is not for her or him. */
export type FormOf = (who: Who, code: string) => Pick<FormFace, "read"> | undefined;

export const formsWith =
  (choices: readonly Choice[]): FormOf =>
  (who, code) =>
    formFor(who, code, choices);

/** Everybody with an open referral, by id. What a card asks for counts too: a danger sign is not gone because nobody tapped on. */
export function referredPeople(people: ReadonlyMap<Uuid, Person>, form: FormOf, today: Day): Map<Uuid, Referred> {
  const found = new Map<Uuid, Referred>();
  for (const person of people.values()) {
    const one = person.status === "present" ? referredOf(person, form, today) : undefined;
    if (one) found.set(person.id, one);
  }
  return found;
}

export function referredOf(person: Person, form: FormOf, today: Day): Referred | undefined {
  const small = smallBaby(person, today);
  // Nothing was ever written of most of a village: they cost nothing here.
  const spoken = person.facts.some(({ type }) => type === "visit.referred" || type === "visit.answered");
  if (!spoken && !small) return undefined;
  const open = openReferrals(person);
  const written = referredDays(person);
  const asked = [
    ...askedByCards(person, form, written),
    ...(small && written.length === 0 ? [bornSmall(person, small)] : []),
  ];
  if (open.length === 0 && asked.length === 0) return undefined;
  const why: (Said | string)[] = [...asked.flatMap((one) => one.why), ...open.flatMap((one) => one.why)];
  const last = open[open.length - 1];
  return {
    person,
    day: Math.min(...open.map(({ day }) => day), ...asked.map(({ day }) => day)),
    urgent: open.some(({ urgent }) => urgent) || asked.some(({ urgent }) => urgent),
    // What a card asks for since is to be written down as well.
    to: asked.length > 0 ? undefined : last?.to,
    why: distinct(why),
  };
}

interface AskedFor {
  readonly day: Day;
  readonly urgent: boolean;
  readonly why: readonly Said[];
}

const referredDays = (person: Person): Day[] =>
  standing(person).flatMap(({ type, day }) => (type === "visit.referred" ? [dayOf(day)] : []));

/** Below 1500 g today: such a baby does not wait for the next open day. */
const bornSmall = (person: Person, code: SmallBaby): AskedFor => {
  const why: Said = { family: "birthweight", message: { code, arguments: [] } };
  return { day: birthOf(person), urgent: code !== "BBLR", why: [why] };
};

/** The last answers to each form that ask for a referral, where none was written on that day or since. */
function askedByCards(person: Person, form: FormOf, written: readonly Day[]): AskedFor[] {
  // Of a baby that is registered its own weight speaks.
  const registered = pregnancies(person).some(({ children }) => children.length > 0);
  return lastOfEach(person)
    .filter(({ day }) => !(Math.max(...written) >= day))
    .flatMap(({ form: code, day, answers }) => {
      const { findings = [] } = form(whoOf(person, day), code)?.read(answers) ?? {};
      const refer = findings.filter(
        (one) => one.refer !== "TIDAK" && !(registered && one.what.family === "birthweight"),
      );
      if (refer.length === 0) return [];
      // That there is a danger sign says less than which.
      const why = refer.flatMap((one) =>
        codeOf(one.what) === "TANDA_BAHAYA" && one.why.length > 0 ? one.why : [one.what],
      );
      return [{ day, urgent: refer.some((one) => one.refer === "SEGERA"), why }];
    });
}

const lastOfEach = (person: Person): AnsweredEntry[] => [
  ...new Map(answered(person).map((entry) => [entry.form, entry])).values(),
];

/** What the questions about tuberculosis come to says only that somebody is to be referred; a list says of what. */
const TUBERCULOSIS = "PERLU_DIRUJUK";

export const codeOf = (why: Said | string): string =>
  typeof why === "string" ? why : typeof why.message === "string" ? why.message : why.message.code;

function distinct(why: readonly (Said | string)[]): (Said | string)[] {
  return [...new Map([...why].reverse().map((one) => [codeOf(one), one])).values()].reverse();
}

/** Nothing but signs of tuberculosis. */
export const isTuberculosis = ({ why }: Referred): boolean => why.every((one) => codeOf(one) === TUBERCULOSIS);

/** Where the words of what somebody is referred for may stand: a referral as it is sent names codes alone. */
const FAMILIES = [
  "pregnancydangersign",
  "childbeddangersign",
  "childdangersign",
  "pregnancyfinding",
  "cardnote",
  "birthweight",
  "motherstate",
  "alert",
  "sweepreason",
  "status",
] as const;

export function whyText(texts: Sayings, why: Said | string): string {
  const code = codeOf(why);
  if (code === TUBERCULOSIS) return texts.label("homevisitpurpose", "GEJALA_TBC");
  for (const family of typeof why === "string" ? FAMILIES : [why.family]) {
    try {
      return texts.label(family, code);
    } catch {
      // Of another family.
    }
  }
  return labelOr(texts, "", code);
}
