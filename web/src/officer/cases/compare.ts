import type { HistoryVisit } from "../core/cases.ts";
import type { PersonRecord } from "../core/people.ts";

/** What two records are compared by, in the order in which they are read. */
export const COMPARED = [
  "name",
  "sex",
  "birthDate",
  "mother",
  "father",
  "nik",
  "birthOrder",
  "birthWeight",
  "birthLength",
  "where",
  "status",
  "visits",
  "lastVisit",
] as const;
export type Compared = (typeof COMPARED)[number];

/** A record with how often and when last it was measured. */
export type Side = Readonly<Partial<Record<Compared, string | number>>>;

export function sideOf({ fields, status }: PersonRecord, visits: readonly HistoryVisit[]): Side {
  const { dusun, rt, rw, address } = fields;
  const where = [address, rt && `RT ${rt}`, rw && `RW ${rw}`, dusun].filter(Boolean).join(", ");
  const last = [...visits].sort((one, other) => (one.day < other.day ? -1 : 1)).pop();
  const side: Partial<Record<Compared, string | number | undefined>> = {
    name: fields.name,
    sex: fields.sex,
    birthDate: fields.birthDate,
    mother: fields.mother?.name,
    father: fields.father?.name,
    nik: fields.nik,
    birthOrder: fields.birthOrder,
    birthWeight: fields.birthWeight,
    birthLength: fields.birthLength,
    where,
    status,
    visits: visits.length,
    lastVisit: last?.day,
  };
  return Object.fromEntries(Object.entries(side).filter(([, value]) => value !== undefined && value !== "")) as Side;
}

export interface Row {
  readonly what: Compared;
  readonly one: string | number | undefined;
  readonly other: string | number | undefined;
  /** Both say something, and not the same. */
  readonly differs: boolean;
}

/** How often two were measured differs by nature and speaks for nothing. */
const NEUTRAL: readonly Compared[] = ["visits", "lastVisit"];

/** What at least one of two records says. */
export function rowsOf(one: Side, other: Side): Row[] {
  return COMPARED.filter((what) => one[what] !== undefined || other[what] !== undefined).map((what) => ({
    what,
    one: one[what],
    other: other[what],
    differs:
      !NEUTRAL.includes(what) && one[what] !== undefined && other[what] !== undefined && one[what] !== other[what],
  }));
}

/** What the one child is to be afterwards, where the record that stays says that it is not here any more and the other that it is. */
export function leaves(one: Side, other: Side, stays: "one" | "other"): string | undefined {
  const [staying, joining] = stays === "one" ? [one, other] : [other, one];
  const gone = staying.status !== undefined && staying.status !== "present";
  return gone && joining.status === "present" ? String(staying.status) : undefined;
}
