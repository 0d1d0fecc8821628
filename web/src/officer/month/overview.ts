import type { Headline, MonthLine, MonthState } from "../core/month.ts";
import { plus, type Period } from "../core/period.ts";

/** What a column is sorted by. */
export type Sort = "posyandu" | "desa" | "state" | "cases" | Exclude<keyof Headline, "of">;

export interface Wish {
  readonly sort: Sort;
  readonly down: boolean;
  readonly search: string;
  /** Only those from which nothing is in force, or that are open again. */
  readonly notReported: boolean;
}

const STATES: readonly MonthState[] = ["draft", "validated", "reopened", "signed", "received", "approved"];

/** Whether somebody above may count on the month. */
export const isReported = (line: MonthLine): boolean => STATES.indexOf(line.state) >= STATES.indexOf("signed");

const compare = new Intl.Collator("id").compare;

/** The lines that were asked for, in the order that was asked for; what is not known comes last. */
export function shown(lines: readonly MonthLine[], wish: Wish): MonthLine[] {
  const search = wish.search.trim().toLowerCase();
  const found = lines.filter(
    (line) =>
      (!wish.notReported || !isReported(line)) &&
      (search === "" || `${line.name} ${line.desa}`.toLowerCase().includes(search)),
  );
  const sign = wish.down ? -1 : 1;
  return found.sort((one, other) => {
    const [first, second] = [valueOf(one, wish.sort), valueOf(other, wish.sort)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    const order = typeof first === "string" ? compare(first, String(second)) : first - Number(second);
    return order === 0 ? compare(one.name, other.name) : sign * order;
  });
}

function valueOf(line: MonthLine, sort: Sort) {
  switch (sort) {
    case "posyandu":
      return line.name;
    case "desa":
      return line.desa;
    case "state":
      return STATES.indexOf(line.state);
    case "cases":
      return line.cases?.open;
    default:
      return line.headline?.[sort];
  }
}

/** Whether a posyandu's month still waits for somebody: to be signed, or for who receives to be approved. */
export const waitsFor = (line: MonthLine, signs: boolean): boolean =>
  signs ? !isReported(line) : line.state !== "approved";

/** How far back an ended month is looked for that somebody still has to finish. */
const BACK = 3;

/**
 * The month in which the day's work begins: the newest that has ended and still waits; undefined where none of the last three does.
 *
 * @param now the month that has not ended yet
 */
export async function unfinished(
  now: Period,
  signs: boolean,
  linesOf: (period: Period) => Promise<readonly MonthLine[]>,
): Promise<Period | undefined> {
  for (let back = 1; back <= BACK; back++) {
    const period = plus(now, -back);
    if ((await linesOf(period)).some((line) => waitsFor(line, signs))) return period;
  }
  return undefined;
}

/** How far a state is, for its look: nothing done, begun, in force. */
export function lookOf(state: MonthState): "" | "half" | "done" {
  if (state === "draft") return "";
  return state === "validated" || state === "reopened" ? "half" : "done";
}
