import { fullMonths, isoOf, type Day } from "../core/day.ts";
import type { Uuid } from "../core/fact.ts";
import type { Person, Session, Visit } from "../core/person.ts";
import { birthOf } from "./birth.ts";

/** From 60 full months on a child is no longer one of those a posyandu weighs; until 72 it is still served (balita, apras). */
const WEIGHED_BEFORE = 60;
const LISTED_BEFORE = 72;

/** A child as the list shows it. */
export interface ChildRow {
  readonly person: Person;
  readonly birth: Day;
  readonly rt: string;
  readonly weighed: boolean;
  /** Weighed, or only there. */
  readonly present: boolean;
  /** Counts among those who should come: not a guest, below five years. */
  readonly expected: boolean;
  readonly guest: boolean;
}

/** Of those who are expected (S: 0 to 59 months, no guests), so that each number is a part of the first. */
export interface Counts {
  readonly expected: number;
  readonly present: number;
  readonly weighed: number;
  readonly remaining: number;
  /** Came besides: guests, and children from 60 months on. */
  readonly others: number;
}

export interface Filter {
  readonly show: "notYet" | "all";
  /** Undefined: every RT; an empty text: those without one. */
  readonly rt: string | undefined;
}

/** The children of a posyandu on a day, by name. */
export function childRows(
  people: ReadonlyMap<Uuid, Person>,
  day: Day,
  visits: (person: Person) => readonly Visit[],
): ChildRow[] {
  const rows: ChildRow[] = [];
  for (const person of people.values()) {
    const row = rowOf(person, day, visits);
    if (row) rows.push(row);
  }
  return rows.sort((a, b) => compare(a.person.fields.name ?? "", b.person.fields.name ?? ""));
}

// A collator made once sorts a thousand names ten times as fast as localeCompare.
const compare = new Intl.Collator("id", { numeric: true }).compare;

export function rowOf(person: Person, day: Day, visits: (person: Person) => readonly Visit[]): ChildRow | undefined {
  const birth = birthOf(person);
  const months = fullMonths(birth, day);
  if (person.status !== "present" || person.fields.kind === "adult" || months >= LISTED_BEFORE) return undefined;
  const today = visits(person).filter((visit) => visit.day === day);
  const weighed = today.some((visit) => visit.weight_g !== undefined);
  return {
    person,
    birth,
    rt: rtOf(person),
    weighed,
    present: today.length > 0 || attended(person, day),
    expected: person.home === undefined && !(months >= WEIGHED_BEFORE),
    guest: person.home !== undefined,
  };
}

/** "3" from one phone and "003" from another are one RT. */
export const rtOf = ({ fields }: Person): string =>
  (fields.rt ?? "").replace(/^\d{1,2}$/, (digits) => digits.padStart(3, "0"));

function attended(person: Person, day: Day): boolean {
  const iso = isoOf(day);
  return person.facts.some((fact) => fact.type === "visit.attended" && fact.day === iso);
}

export function counted(rows: readonly ChildRow[]): Counts {
  const expected = rows.filter((row) => row.expected);
  const present = expected.filter((row) => row.present).length;
  return {
    expected: expected.length,
    present,
    weighed: expected.filter((row) => row.weighed).length,
    remaining: expected.length - present,
    others: rows.filter((row) => row.present && !row.expected).length,
  };
}

export function filtered(rows: readonly ChildRow[], { show, rt }: Filter): ChildRow[] {
  return rows.filter((row) => (show === "all" || waits(row)) && (rt === undefined || rt === row.rt));
}

/** Somebody should still put this child on the scale. */
export function waits(row: ChildRow): boolean {
  return !row.weighed && !row.present && row.expected;
}

/** The RT of these children, in order, with how many; those without one last. */
export function rtsOf(rows: readonly { readonly rt: string }[]): { readonly rt: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { rt } of rows) counts.set(rt, (counts.get(rt) ?? 0) + 1);
  return [...counts]
    .map(([rt, count]) => ({ rt, count }))
    .sort((a, b) => (a.rt === "" ? 1 : b.rt === "" ? -1 : compare(a.rt, b.rt)));
}

export type DayState = "none" | Session["state"];

export function dayState(sessions: ReadonlyMap<Day, Session>, day: Day): DayState {
  return sessions.get(day)?.state ?? "none";
}

/** The next open day after a day that is not cancelled. */
export function nextSession(sessions: ReadonlyMap<Day, Session>, day: Day): Session | undefined {
  return [...sessions.values()]
    .filter((session) => session.day > day && session.state !== "cancelled")
    .sort((a, b) => a.day - b.day)[0];
}
