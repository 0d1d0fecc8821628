import { isoOf, type Day } from "../../../core/day.ts";
import { answered } from "../../../core/entries.ts";
import type { Person } from "../../../core/person.ts";
import type { ChildRow } from "../../children.ts";
import type { Station } from "../places.ts";

/** The old five tables, and the five steps of Posyandu ILP: counselling and service stand the other way round. */
export const ORDERS: Readonly<Record<"tables" | "steps", readonly Station[]>> = {
  tables: ["registration", "weighing", "recording", "counselling", "service"],
  steps: ["registration", "weighing", "recording", "service", "counselling"],
};

/** What decides where a child waits. */
export interface Progress {
  readonly row: ChildRow;
  /** Registered at the first station, and not sent home without being weighed. */
  readonly registered: boolean;
  readonly counselled: boolean;
  /** The letter of the paper KMS was noted. */
  readonly recorded: boolean;
  /** Services that are still due today. */
  readonly due: number;
}

/** @param due how many services are still due today */
export function progressOf(row: ChildRow, day: Day, recorded: boolean, due: (person: Person) => number): Progress {
  const iso = isoOf(day);
  const { person } = row;
  return {
    row,
    registered: person.facts.some(
      ({ type, day: on, body }) => type === "visit.attended" && on === iso && !body["reason"],
    ),
    counselled: answered(person, "PENYULUHAN").some((entry) => entry.day === day),
    recorded,
    // Asked only of those who are there: it is the costly part.
    due: row.weighed ? due(person) : 0,
  };
}

/** Whether a child waits at a station. Nobody has to pass them in order: each asks only for what it needs. */
export function waitsAt(station: Station, { row, registered, counselled, recorded, due }: Progress): boolean {
  switch (station) {
    case "registration":
      return row.expected && !row.present;
    case "weighing":
      return registered && !row.weighed;
    case "recording":
      return row.weighed && !recorded;
    case "counselling":
      return row.weighed && !counselled;
    case "service":
      return row.weighed && due > 0;
  }
}
