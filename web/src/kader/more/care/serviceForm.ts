import { civil, dayOf, isoOf, type Day } from "../../../core/day.ts";
import type { Outcome, ServedEntry } from "../../../core/entries.ts";
import type { Draft, Uuid } from "../../../core/fact.ts";

export const OUTCOMES: readonly Outcome[] = ["DIBERIKAN", "BELUM", "DITOLAK", "KONTRAINDIKASI", "TIDAK_TAHU"];

/** One service as somebody fills it in. */
export interface ServiceForm {
  readonly outcome: Outcome | undefined;
  readonly when: "today" | "earlier";
  readonly date: string;
  readonly month: string;
  readonly year: string;
  readonly batch: string;
  readonly count: string;
  readonly reason: string;
}

export type ServiceProblem = "outcome" | "day";

/** @param asked whether it was given before now, where nobody knows */
export function begunService(today: Day, entry?: ServedEntry, asked = false): ServiceForm {
  const on = entry && entry.day !== today ? civil(entry.day) : undefined;
  return {
    // What is tapped is nearly always what was just given.
    outcome: entry?.outcome ?? "DIBERIKAN",
    when: on || (asked && !entry) ? "earlier" : "today",
    date: on ? `${on.date}` : "",
    month: on ? `${on.month}` : "",
    year: `${on?.year ?? civil(today).year}`,
    batch: entry?.batch ?? "",
    count: entry?.count === undefined ? "" : `${entry.count}`,
    reason: typeof entry?.fact?.body["reason"] === "string" ? entry.fact.body["reason"] : "",
  };
}

/** NaN where no day, a day before birth, or one to come is named. */
export function givenDay(form: ServiceForm, birth: Day, today: Day): Day {
  if (form.outcome !== "DIBERIKAN" || form.when === "today") return today;
  const day = dayOf(`${form.year.padStart(4, "20")}-${form.month.padStart(2, "0")}-${form.date.padStart(2, "0")}`);
  return day <= today && !(day < birth) ? day : NaN;
}

/** Things that are counted when they are given. */
const COUNTED = ["ORALIT", "ZINC", "TTD", "TTD_NIFAS"];
export const isCounted = (what: string): boolean => COUNTED.includes(what);
/** Given in February and August; the month it belongs to is kept, also where it was given later. */
const CAMPAIGN = ["VITAMIN_A_BIRU", "VITAMIN_A_MERAH", "OBAT_CACING"];

/** The campaign that a giving belongs to. */
export function period(what: string, day: Day): string | undefined {
  if (!CAMPAIGN.includes(what)) return undefined;
  const { year, month } = civil(day);
  if (month < 2) return `${year - 1}-08`;
  return month < 8 ? `${year}-02` : `${year}-08`;
}

export interface About {
  readonly person: Uuid;
  /** A code of Service or Dose. */
  readonly what: string;
  readonly birth: Day;
  readonly today: Day;
  readonly inSession: boolean;
  /** The fact that this corrects. */
  readonly base?: Uuid | undefined;
}

/** `visit.served`, or what is missing. */
export function servedDraft(form: ServiceForm, about: About): Draft | ServiceProblem {
  const { outcome } = form;
  if (!outcome) return "outcome";
  const day = givenDay(form, about.birth, about.today);
  if (Number.isNaN(day)) return "day";
  const given = outcome === "DIBERIKAN";
  const count = Number(form.count);
  const month = given ? period(about.what, day) : undefined;
  return {
    type: "visit.served",
    subject: about.person,
    day: about.today,
    inSession: about.inSession && day === about.today,
    ...(day === about.today ? { place: "posyandu" as const } : {}),
    by: "kader",
    body: {
      service: about.what,
      outcome,
      ...(given && day !== about.today ? { on: isoOf(day) } : {}),
      ...(given && form.batch.trim() ? { batch: form.batch.trim() } : {}),
      ...(given && isCounted(about.what) && count >= 1 && Number.isInteger(count) ? { count } : {}),
      ...(month === undefined ? {} : { period: month }),
      ...(!given && form.reason.trim() ? { reason: form.reason.trim() } : {}),
    },
    ...(about.base === undefined ? {} : { base: about.base }),
  };
}
