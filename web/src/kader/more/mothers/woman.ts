import { isoOf, type Day } from "../../../core/day.ts";
import type { Draft, Uuid } from "../../../core/fact.ts";
import { TERM_DAYS, type Pregnancy, type PregnancyOutcome } from "../../../core/mothers.ts";
import { birthOfForm, rtText } from "../../personForm.ts";

/** The three fields of a date, as typed. */
export interface TypedDate {
  readonly date: string;
  readonly month: string;
  readonly year: string;
}

export interface WomanForm extends TypedDate {
  readonly name: string;
  readonly rt: string;
  readonly phone: string;
  /** Mistakes are told after the first try. */
  readonly tried: boolean;
}

export const NOBODY: WomanForm = { name: "", date: "", month: "", year: "", rt: "", phone: "", tried: false };

export type WomanProblem = "name" | "birth" | "age";

const YOUNGEST_YEARS = 10;
const OLDEST_YEARS = 60;

/** The year has four digits here: of two nobody knows the century. */
export function womanProblem(form: WomanForm, today: Day): WomanProblem | undefined {
  if (form.name.trim() === "") return "name";
  const birth = form.year.length === 4 ? birthOfForm(form) : NaN;
  if (Number.isNaN(birth)) return "birth";
  const years = (today - birth) / 365.25;
  return years < YOUNGEST_YEARS || years > OLDEST_YEARS ? "age" : undefined;
}

export function womanRegistered(form: WomanForm, subject: Uuid, today: Day): Draft {
  const body = {
    kind: "adult",
    name: form.name.trim().replace(/\s+/g, " "),
    sex: "female",
    birthDate: isoOf(birthOfForm(form)),
    birthEstimated: false,
    ...(form.rt.trim() ? { rt: rtText(form.rt) } : {}),
    nikStatus: "belum",
    membership: "member",
  };
  return { type: "person.registered", subject, day: today, body };
}

/** What is known of a pregnancy: the last period, or the day on which it is due. */
export interface PregnancyForm {
  readonly by: "lmp" | "due" | "neither";
  readonly lmp: TypedDate;
  readonly due: TypedDate;
  readonly gravida: number;
}

/** `pregnancy.registered`; undefined where the day named cannot be. */
export function pregnancyRegistered(form: PregnancyForm, subject: Uuid, today: Day): Draft | undefined {
  const days = form.by === "neither" ? {} : pregnancyDays(form, today);
  if (!days) return undefined;
  return { type: "pregnancy.registered", subject, day: today, body: { ...days, gravida: form.gravida } };
}

function pregnancyDays(form: PregnancyForm, today: Day): { lmp: string; due: string } | undefined {
  const lmp = form.by === "lmp" ? birthOfForm(form.lmp) : birthOfForm(form.due) - TERM_DAYS;
  // Up to 44 weeks; a day to come is a slip.
  if (!(lmp <= today && lmp > today - 308)) return undefined;
  return { lmp: isoOf(lmp), due: isoOf(lmp + TERM_DAYS) };
}

export function pregnancyEnded(
  { id, version }: Pregnancy,
  subject: Uuid,
  day: Day,
  outcome: PregnancyOutcome,
  children: readonly Uuid[],
): Draft {
  const body = { pregnancy: id, outcome, ...(children.length > 0 ? { children: [...children] } : {}) };
  return { type: "pregnancy.ended", subject, day, base: version, body };
}
