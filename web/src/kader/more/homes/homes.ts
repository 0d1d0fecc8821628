import { civil, type Day } from "../../../core/day.ts";
import { answered } from "../../../core/entries.ts";
import type { Draft } from "../../../core/fact.ts";
import type { Person, Visit } from "../../../core/person.ts";
import { birthOfForm } from "../../personForm.ts";
import type { TypedDate } from "../mothers/woman.ts";
export type HomeOutcome = "BERTEMU" | "TIDAK_BERTEMU" | "PINDAH" | "MENOLAK";

/** What came of going there, without a measurement. */
export function homeVisited(person: Person, day: Day, purpose: string, outcome: HomeOutcome): Draft {
  const answers = { TUJUAN_KUNJUNGAN: purpose, HASIL_KUNJUNGAN: outcome };
  return {
    type: "visit.answered",
    subject: person.id,
    day,
    place: "home",
    by: "kader",
    body: { form: "KUNJUNGAN_RUMAH", version: 1, answers },
  };
}

/** The last visit to a home since a day. */
export function visitedSince(person: Person, day: Day): { readonly day: Day; readonly outcome: string } | undefined {
  const visits = answered(person, "KUNJUNGAN_RUMAH").filter((one) => one.day >= day);
  const last = visits[visits.length - 1];
  return last && { day: last.day, outcome: String(last.answers["HASIL_KUNJUNGAN"] ?? "") };
}

/** From which day on a parent may tell a weight: in this month, or since the last open day where that is longer ago. */
export const toldSince = (today: Day, held: Day | undefined): Day =>
  Math.min(today - civil(today).date + 1, held ?? today);

/**
 * The day of a weight that a parent tells. `measured`: of that day a measurement is written down already, which what is told must not
 * take the place of.
 */
export function toldOn(
  typed: TypedDate | "today",
  today: Day,
  held: Day | undefined,
  visits: readonly Visit[],
): Day | "day" | "measured" {
  const day = typed === "today" ? today : birthOfForm(typed);
  if (!(day >= toldSince(today, held) && day <= today)) return "day";
  return visits.some((visit) => visit.day === day) ? "measured" : day;
}
