// Stands in until the core's own is there; deleted then.
import { dayOf } from "../core/day.ts";
import type { Fact, Measures } from "../core/fact.ts";
import type { Person, Visit } from "../core/person.ts";

export function visits(person: Person): readonly Visit[] {
  const found: Visit[] = person.older.map((visit) => ({ ...visit }));
  const replaced = new Set(person.facts.filter((fact) => fact.base).map((fact) => fact.base));
  for (const fact of person.facts) {
    if (!isMeasure(fact) || replaced.has(fact.id)) continue;
    found.push({ ...(fact.body as Measures), day: dayOf(fact.day), fact: fact.id, actor: fact.actor });
  }
  return found.sort((a, b) => a.day - b.day);
}

const isMeasure = (fact: Fact) => fact.type === "visit.measured" || fact.type === "visit.corrected";
