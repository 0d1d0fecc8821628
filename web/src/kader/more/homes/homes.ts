import type { Day } from "../../../core/day.ts";
import { answered } from "../../../core/entries.ts";
import type { Draft } from "../../../core/fact.ts";
import type { Person } from "../../../core/person.ts";
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
