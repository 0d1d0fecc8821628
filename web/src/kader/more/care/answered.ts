import type { FindingFace, FormFace, Reading } from "../../../core/cards.ts";
import type { Answers } from "../../../core/entries.ts";
import type { Day } from "../../../core/day.ts";
import type { Draft, Uuid, Where } from "../../../core/fact.ts";
import type { Session } from "../../../core/person.ts";
import { dayState } from "../../children.ts";

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
