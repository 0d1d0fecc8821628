import type { Uuid } from "../../../core/fact.ts";
import type { Person } from "../../../core/person.ts";
import { stayedAway, type ChildDay } from "./month.ts";
import { isTuberculosis, type Referred } from "./referred.ts";

/** Somebody whom somebody has to look after, once, with everything that is known of why. */
export interface Follow {
  readonly person: Person;
  /** Of a child of the open day. */
  readonly child?: ChildDay | undefined;
  readonly referral?: Referred | undefined;
}

/** 6: to be referred at once; 5: to be measured again; 4: below the red line; 3: a referral is open; 2: not gained twice; 1: T, or one to refer. */
export type Urgency = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const REFER = ["RUJUK_HARI_INI", "RUJUK_RS", "RUJUK_PUSKESMAS", "RUJUK_PETUGAS"];

export function urgency({ child, referral }: Follow): Urgency {
  const steps: readonly string[] = child?.verdict?.kaderSteps ?? [];
  const reasons = child?.reasons ?? [];
  if (referral?.urgent || steps.includes("RUJUK_HARI_INI") || steps.includes("RUJUK_RS")) return 6;
  if (child?.again) return 5;
  if (reasons.includes("BGM")) return 4;
  if (referral) return 3;
  if (reasons.includes("DUA_T")) return 2;
  return reasons.includes("T") || steps.some((step) => REFER.includes(step)) ? 1 : 0;
}

/** Children of the day and everybody who is referred, each once: the children first, as they stand. */
function together(days: readonly ChildDay[], referred: ReadonlyMap<Uuid, Referred>): Follow[] {
  const children = days.map((child): Follow => {
    const { person } = child.row;
    return { person, child, referral: referred.get(person.id) };
  });
  const known = new Set(children.map(({ person }) => person.id));
  const others = [...referred.values()].filter(({ person }) => !known.has(person.id));
  return [...children, ...others.map((referral) => ({ person: referral.person, referral }))];
}

/** Who needs somebody to do something, besides those who only stayed away; the most urgent first. */
export function toFollow(days: readonly ChildDay[], referred: ReadonlyMap<Uuid, Referred>): Follow[] {
  const ranked = together(days, referred).filter((one) => urgency(one) > 0);
  return ranked.sort((one, other) => urgency(other) - urgency(one));
}

/** Whose home somebody goes to: who did not come, is below the red line, has not gained twice, is to be measured again, or is referred. */
export function toVisit(days: readonly ChildDay[], referred: ReadonlyMap<Uuid, Referred>): Follow[] {
  return together(days, referred).filter(({ child, referral }) => {
    if (referral) return true;
    return child && (stayedAway(child) || child.again || child.reasons.some((one) => one === "BGM" || one === "DUA_T"));
  });
}

/** Why one goes there, as the form of a home visit asks it. */
export function purposeOf({ child, referral }: Follow): string {
  if (referral) return isTuberculosis(referral) ? "GEJALA_TBC" : "TANDA_BAHAYA";
  return child?.reasons[0] ?? "RUTIN";
}

/** Where her or his own screen is: a result of the day, a card. */
export function placeOf({ person, child }: Follow) {
  if (person.fields.kind === "adult") return { at: "mother", person: person.id } as const;
  return child?.visit
    ? ({ at: "result", person: person.id, day: child.visit.day } as const)
    : ({ at: "services", person: person.id } as const);
}
