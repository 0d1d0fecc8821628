import type { AreaDiarrhoea, Ill } from "../core/month.ts";

/** A part of an area and its weeks, as a table has them: the number of a week, or undefined where nobody fell ill, or it is held back. */
export interface PartRow {
  readonly id: string;
  readonly name: string;
  readonly above: string;
  /** In the order of the weeks of the area; undefined where nobody fell ill. */
  readonly weeks: readonly (Ill | undefined)[];
  readonly sum: Ill;
}

/** Adds up, where every number is told. */
export function together(all: readonly Ill[]): Ill {
  const sum = (field: keyof Ill) =>
    all.reduce<number | undefined>((so, one) => {
      const number = one[field];
      return so === undefined || number === undefined ? undefined : so + number;
    }, 0);
  return { count: sum("count"), oralit: sum("oralit"), zinc: sum("zinc") };
}

/** The parts of an area, the one with most children first; one of which something is held back by what is told of it. */
export function partRows({ weeks, lines }: AreaDiarrhoea): PartRow[] {
  const rows = new Map<string, PartRow & { weeks: (Ill | undefined)[] }>();
  for (const { monday, id, name, above, ill } of lines) {
    const row = rows.get(id) ?? { id, name, above, weeks: weeks.map(() => undefined), sum: ill };
    row.weeks[weeks.findIndex((week) => week.monday === monday)] = ill;
    rows.set(id, row);
  }
  const told = ({ weeks: all }: PartRow) => all.reduce((sum, ill) => sum + (ill?.count ?? 0), 0);
  return [...rows.values()]
    .map((row) => ({ ...row, sum: together(row.weeks.filter((ill) => ill !== undefined)) }))
    .sort((one, other) => told(other) - told(one) || one.name.localeCompare(other.name));
}
