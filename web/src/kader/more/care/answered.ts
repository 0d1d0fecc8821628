import type { FindingFace, FormFace, Reading } from "../../../core/cards.ts";
import { served, type Answers } from "../../../core/entries.ts";
import { isoOf, type Day } from "../../../core/day.ts";
import type { Draft, Uuid, Where } from "../../../core/fact.ts";
import type { Person, Session } from "../../../core/person.ts";
import { dayState } from "../../children.ts";
import { isCounted, period } from "./serviceForm.ts";

/** What of a room decides where and when something is written. */
export interface Now {
  readonly today: Day;
  readonly sessions: ReadonlyMap<Day, Session>;
}

/** Where a form is filled in: at the posyandu while it is held, at her home on other days. */
export const whereNow = ({ sessions, today }: Now): Where =>
  dayState(sessions, today) === "open" ? "posyandu" : "home";

export function answeredDraft(now: Now, person: Uuid, form: FormFace, answers: Answers): Draft {
  const place = whereNow(now);
  return {
    type: "visit.answered",
    subject: person,
    day: now.today,
    inSession: place === "posyandu",
    place,
    by: "kader",
    body: { form: form.code, version: form.version, answers },
  };
}

/**
 * What a form says was given, as facts of its own: so it is off the list of what is due at once, counts in the month, and stays known when
 * the answers are long gone from the phone. What stands there already is not written once more.
 */
export function settledDrafts(now: Now, person: Person, answers: Answers, reading: Reading): Draft[] {
  const place = whereNow(now);
  const known = served(person)
    .filter(({ outcome }) => outcome === "DIBERIKAN")
    .map(({ what, day }) => `${what} ${day}`);
  const drafts: Draft[] = [];
  for (const { what, day } of reading.served) {
    // The second capsule is handed out with the first; nothing is given on a day to come.
    const on = Math.min(day, now.today);
    const at = known.indexOf(`${what} ${on}`);
    if (at >= 0) known.splice(at, 1);
    else drafts.push(givenDraft(now, person.id, what, on, place, answers));
  }
  return drafts;
}

function givenDraft(now: Now, person: Uuid, what: string, on: Day, place: Where, answers: Answers): Draft {
  const today = on === now.today;
  const count = answers[`${what}_DIBERIKAN`];
  const month = period(what, on);
  return {
    type: "visit.served",
    subject: person,
    day: now.today,
    inSession: today && place === "posyandu",
    ...(today ? { place } : {}),
    by: "kader",
    body: {
      service: what,
      outcome: "DIBERIKAN",
      ...(today ? {} : { on: isoOf(on) }),
      ...(isCounted(what) && typeof count === "number" && count > 0 ? { count } : {}),
      ...(month === undefined ? {} : { period: month }),
    },
  };
}

/** Codes of what somebody is referred for. */
export function reasonsOf({ findings }: Reading): string[] {
  const code = ({ what }: FindingFace): string => (typeof what.message === "string" ? what.message : what.message.code);
  return [...new Set(findings.filter(({ refer }) => refer !== "TIDAK").map(code))].slice(0, 30);
}

export const REFER_TO = ["PUSTU", "PUSKESMAS", "RUMAH_SAKIT"] as const;

export function referredDraft(now: Now, person: Uuid, to: string, why: readonly string[], urgent: boolean): Draft {
  const place = whereNow(now);
  const body = { to, why: [...why], urgent };
  return {
    type: "visit.referred",
    subject: person,
    day: now.today,
    inSession: place === "posyandu",
    place,
    by: "kader",
    body,
  };
}
