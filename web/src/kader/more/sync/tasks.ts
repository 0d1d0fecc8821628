import type { Task } from "../../../core/book.ts";
import { dayOf, type Day } from "../../../core/day.ts";
import { disputed } from "../../../core/disputes.ts";
import type { Uuid } from "../../../core/fact.ts";
import type { Person } from "../../../core/person.ts";

/** What somebody has to do about a fact that came back, in plain words by these keys. */
export type Advice = "bidan" | "given" | "wait" | "again" | "person" | "number" | "ended";

export interface TaskRow {
  readonly task: Task;
  readonly advice: Advice;
  readonly about: "measure" | "service" | "form" | "person" | "session" | "gift" | "other";
  readonly subject: Uuid | undefined;
  readonly day: Day;
  /** It was written on other phones: nothing of it can be put away here. */
  readonly others?: boolean;
}

export function taskRow(task: Task): TaskRow {
  const { fact } = task;
  return { task, advice: adviceOf(task), about: aboutOf(fact.type), subject: fact.subject, day: dayOf(fact.day) };
}

/**
 * What waits for somebody: the tasks of this phone, then what others put right in another way. A dispute that this phone wrote a part of is a
 * task already.
 */
export function taskRows(tasks: readonly Task[], people: Iterable<Person>): TaskRow[] {
  const known = new Set(tasks.map(({ fact }) => fact.id));
  const disputes: Task[] = [];
  for (const person of people) {
    const facts = disputed(person);
    const first = facts[0];
    if (first && !facts.some(({ id }) => known.has(id))) disputes.push({ fact: first, outcome: "conflict" });
  }
  return [...tasks.map(taskRow), ...disputes.map((task) => ({ ...taskRow(task), others: true }))];
}

function adviceOf({ fact, outcome, code = "" }: Task): Advice {
  // Two phones handed over the same gift: one parcel written down twice, or two parcels. The bidan asks.
  if (outcome === "conflict" && fact.type === "gift.handed") return "given";
  // Two measured the same child: the bidan chooses, nothing of it is lost.
  if (outcome === "conflict") return "bidan";
  if (outcome === "held") return "wait";
  if (code === "TMB-SYNC-SEALED") return "number";
  // Written after the phone was taken off the list: the server keeps it, and a bidan may let it count.
  if (code === "TMB-FACT-ACCESS-ENDED") return "ended";
  return code.startsWith("TMB-PERSON") ? "person" : "again";
}

function aboutOf(type: string): TaskRow["about"] {
  if (["visit.measured", "visit.corrected", "visit.attended"].includes(type)) return "measure";
  if (type === "visit.served") return "service";
  if (type === "visit.answered" || type === "visit.referred" || type === "visit.absent") return "form";
  if (type.startsWith("person.") || type.startsWith("pregnancy.")) return "person";
  if (type.startsWith("gift.")) return "gift";
  return type.startsWith("session.") ? "session" : "other";
}
