import { applied, swept, type Context, type Item } from "../src/core/apply.ts";
import { isoOf } from "../src/core/day.ts";
import { NOTHING } from "../src/core/record.ts";
import { Case } from "../src/core/rules.ts";
import { Shelf } from "../src/core/shelf.ts";

// For the story that holds the phone's verdicts against the server's: bundled for Node, it runs what a phone runs.

/** One measurement as the phone judges it; z in hundredths, by index, of those that have one. */
export interface Judged {
  readonly person: string;
  readonly day: string;
  /** Of the packed series, which leaves out the arm; else every word of the fact is known. */
  readonly packed: boolean;
  readonly letter: string | null;
  readonly statuses: readonly string[];
  readonly z: Readonly<Record<string, number>>;
}

/** Every measurement in a book that was told by these items: a snapshot from its first to its last page. */
export function judged(items: readonly Item[], posyandu: string): Judged[] {
  const context: Context = { generation: 1, snapshot: true, isUnsent: () => false, survives: () => false };
  const told = applied(NOTHING, items, context);
  const shelf = new Shelf(posyandu, swept(told.state, context).state);
  const all: Judged[] = [];
  for (const person of shelf.people.values()) {
    const child = new Case(person, shelf.options);
    for (const visit of child.visits) {
      const { kms, findings } = child.judge(visit.day, visit);
      const scored = findings.flatMap(({ index, score }) =>
        score.z === undefined ? [] : [[index, rint(score.z * 100)]],
      );
      all.push({
        person: person.id,
        day: isoOf(visit.day),
        packed: visit.fact === undefined,
        letter: kms?.letter ?? null,
        statuses: findings.flatMap(({ status }) => status ?? []),
        z: Object.fromEntries(scored) as Record<string, number>,
      });
    }
  }
  return all;
}

/** As Math.rint: a half goes to the even neighbour. */
function rint(value: number): number {
  const near = Math.round(value);
  return Math.abs(value % 1) === 0.5 && near % 2 !== 0 ? near - 1 : near;
}
