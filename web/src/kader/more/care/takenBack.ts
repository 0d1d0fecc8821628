import { dayOf, type Day } from "../../../core/day.ts";
import { standing } from "../../../core/entries.ts";
import type { Draft, Fact } from "../../../core/fact.ts";
import type { Person } from "../../../core/person.ts";

/** An id of version 7 begins with its millisecond. */
const MOMENT = 13;
const TOGETHER = ["visit.answered", "visit.served"];

/**
 * A form and the services that it settled: what the same hand wrote of the person in the same moment and still counts. A service that was put
 * right by itself since then is no part of it any more.
 */
export function writtenTogether(person: Person, form: Fact): Fact[] {
  const moment = form.id.slice(0, MOMENT);
  return standing(person).filter(
    ({ id, type, actor, day }) =>
      id.slice(0, MOMENT) === moment && TOGETHER.includes(type) && actor === form.actor && day === form.day,
  );
}

/** Takes all of them back. */
export const takenBack = (facts: readonly Fact[], today: Day, reason: string): Draft[] =>
  facts.map(({ id, subject }) => ({
    type: "visit.withdrawn",
    ...(subject === undefined ? {} : { subject }),
    day: today,
    base: id,
    body: { reason },
  }));

/** Says all of them anew, of the day and place that they were of: what was withdrawn never counts again. */
export const broughtBack = (facts: readonly Fact[]): Draft[] =>
  facts.map(({ type, v, subject, session, day, place, by, body }) => ({
    type,
    v,
    ...(subject === undefined ? {} : { subject }),
    day: dayOf(day),
    inSession: session !== undefined,
    ...(place === undefined ? {} : { place }),
    ...(by === undefined ? {} : { by }),
    body,
  }));
