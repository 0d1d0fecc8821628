import { dayOf, type Day } from "../../../core/day.ts";
import type { Answers } from "../../../core/entries.ts";
import type { Draft } from "../../../core/fact.ts";
import type { Person } from "../../../core/person.ts";
import { birthOf } from "../../birth.ts";

const DEATHS = ["KEMATIAN_IBU", "KEMATIAN_BAYI"];

/** Whether a form tells of a death: who died is taken off the lists by a fact of its own. */
export const tellsDeath = (form: string): boolean => DEATHS.includes(form);

/**
 * `person.died`, to be written together with the form that tells it. Empty where another form is filled in, or the death is known already;
 * undefined where the day is missing, lies before birth, or is still to come.
 */
export function diedDrafts(form: string, answers: Answers, person: Person, today: Day): Draft[] | undefined {
  if (!tellsDeath(form) || person.status === "died") return [];
  const day = dayOf(String(answers["TANGGAL_MENINGGAL"] ?? ""));
  // A birth that nobody knows forbids no day.
  if (!(day <= today) || day < birthOf(person)) return undefined;
  return [{ type: "person.died", subject: person.id, day, body: {} }];
}
