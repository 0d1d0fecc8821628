import { byDay, decided, families, headsOf } from "./entries.ts";
import type { Fact } from "./fact.ts";
import type { Person } from "./person.ts";

/**
 * What was put right in two ways that differ and nobody has chosen between, oldest day first: the server's conflicts of entries. The
 * bidan chooses.
 */
export function disputed(person: Person): Fact[] {
  return families(person)
    .filter((family) => !decided(family))
    .map(headsOf)
    .filter((heads) => heads.some((head) => said(head) !== said(heads[0]!)))
    .flat()
    .sort(byDay);
}

const said = ({ day, body }: Fact): string => JSON.stringify([day, sorted(body)]);

/** Whatever phone wrote it first: names in one order. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const names = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return names.map(([name, of]) => [name, sorted(of)]);
}
