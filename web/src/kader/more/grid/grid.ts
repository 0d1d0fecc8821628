import { fullMonths, type Day } from "../../../core/day.ts";
import type { Draft, Measures } from "../../../core/fact.ts";
import type { Visit } from "../../../core/person.ts";
import type { Case } from "../../../core/rules.ts";
import { birthOf } from "../../birth.ts";
import { measured } from "../../measured.ts";
import { usualPosition } from "../../weigh.ts";

/** A row of the grid as typed. */
export interface Cells {
  readonly weight: string;
  readonly length: string;
}

/**
 * Units of the last decimal place from what was typed: with a comma as it says; without one the comma comes by itself, as on the
 * keypad. Undefined where it is empty, NaN where it is no number.
 */
export function unitsOfCell(typed: string, decimals: number): number | undefined {
  const text = typed.trim().replace(".", ",");
  if (text === "") return undefined;
  const [, whole, behind] = /^(\d{1,3})(?:,(\d*))?$/.exec(text) ?? (/^\d{1,4}$/.test(text) ? [text, text] : []);
  if (whole === undefined) return NaN;
  if (!text.includes(",")) return Number(text);
  return behind !== undefined && behind.length > decimals ? NaN : Number(whole + (behind ?? "").padEnd(decimals, "0"));
}

/** How it stands in the cell once she has left it: "78" is "7,8". */
export function tidyCell(typed: string, decimals: number, comma: string): string {
  const units = unitsOfCell(typed, decimals);
  if (units === undefined || Number.isNaN(units)) return typed;
  const digits = `${units}`.padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}${comma}${digits.slice(-decimals)}`;
}

export function cellsOf(visit: Visit | undefined, decimals: number, comma: string): Cells {
  const weight = visit?.weight_g === undefined ? "" : `${Math.round(visit.weight_g / (decimals === 2 ? 10 : 100))}`;
  const length = visit?.length_mm === undefined ? "" : `${visit.length_mm}`;
  return { weight: tidyCell(weight, decimals, comma), length: tidyCell(length, 1, comma) };
}

export type CellProblem = "weight" | "length";

/** What the cells say; a problem where one is no number. */
export function measuresOfCells(cells: Cells, decimals: number, birth: Day, day: Day): Measures | CellProblem {
  const weight = unitsOfCell(cells.weight, decimals);
  const length = unitsOfCell(cells.length, 1);
  if (weight !== undefined && !(weight > 0)) return "weight";
  if (length !== undefined && !(length > 0)) return "length";
  return {
    ...(weight === undefined ? {} : { weight_g: weight * (decimals === 2 ? 10 : 100) }),
    ...(length === undefined ? {} : { length_mm: length, position: usualPosition(birth, day) }),
  };
}

/** Children that were below five on that day and here then, as the paper book has them. */
export function belongs(child: Case, day: Day): boolean {
  const { person } = child;
  const months = fullMonths(birthOf(person), day);
  if (person.fields.kind === "adult" || !(months >= 0 && months < 60) || person.home !== undefined) return false;
  return person.status === "present" || (person.statusDay !== undefined && person.statusDay > day);
}

/** The facts of the rows that were changed; those with a problem or without a number are left out. */
export function gridDrafts(
  rows: readonly { readonly child: Case; readonly cells: Cells }[],
  day: Day,
  decimals: number,
  inSession: boolean,
  comma: string,
): Draft[] {
  return rows.flatMap(({ child, cells }) => {
    const standing = child.visits.find((visit) => visit.day === day);
    const before = cellsOf(standing, decimals, comma);
    if (before.weight === cells.weight && before.length === cells.length) return [];
    const measures = measuresOfCells(cells, decimals, birthOf(child.person), day);
    if (typeof measures === "string" || Object.keys(measures).length === 0) return [];
    // What else was measured that day stays with it.
    const { head_mm, muac_mm, oedema } = standing ?? {};
    const more = {
      ...(head_mm === undefined ? {} : { head_mm }),
      ...(muac_mm === undefined ? {} : { muac_mm }),
      ...(oedema === undefined ? {} : { oedema }),
    };
    return [measured(child, day, { ...measures, ...more }, inSession, standing?.fact)];
  });
}
