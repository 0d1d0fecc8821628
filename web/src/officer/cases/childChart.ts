import { chartOf as drawn, sheets, type ChartData, type Sheet } from "../../core/ruleBook.ts";
import { Case } from "../../core/rules.ts";
import { dayOf } from "../../core/day.ts";
import type { OptionSpan } from "../../core/book.ts";
import type { Measures } from "../../core/fact.ts";
import type { OlderVisit, Person } from "../../core/person.ts";
import type { CasePerson, ChartWish, HistoryVisit } from "../core/cases.ts";

const INDICES: readonly ChartWish["index"][] = ["BB_U", "TB_U", "BB_TB"];
/** What counts of a day. */
export const isCounting = (visit: HistoryVisit): boolean => visit.standing === "official";

/** The sheet of an index for an age in days; undefined from 60 months on. */
export function sheetOf(index: ChartWish["index"], ageDays: number): Sheet | undefined {
  return sheets(ageDays)[INDICES.indexOf(index)];
}

/**
 * A child's chart by the same rules as on the kader's phone, from what the server tells of every visit.
 *
 * @param fact the measurement to ring, where the case is about one that may not count
 */
export function chartOf(
  person: CasePerson,
  visits: readonly HistoryVisit[],
  wish: ChartWish,
  options: readonly OptionSpan[],
  fact?: string,
): ChartData | undefined {
  const day = dayOf(wish.day);
  const birth = dayOf(person.birthDate ?? "");
  const sheet = sheetOf(wish.index, day - birth);
  if (!sheet) return undefined;
  const counting = visits.filter(isCounting);
  const ringed = visits.find((visit) => visit.fact === fact) ?? counting.find((visit) => visit.day === wish.day);
  return drawn(new Case(known(person, counting), options), sheet, day, ringed ? measuresOf(ringed) : undefined);
}

/** The child as the rules ask for it. */
export function known({ id, sex, birthDate }: CasePerson, counting: readonly HistoryVisit[]): Person {
  return {
    id,
    version: "",
    also: [],
    status: "present",
    fields: { ...(sex ? { sex } : {}), ...(birthDate ? { birthDate } : {}) },
    older: counting.map(olderOf).sort((one, other) => one.day - other.day),
    facts: [],
  };
}

function measuresOf({ values }: HistoryVisit): Measures {
  const { weightG, lengthMm, position, headMm, muacMm, oedema } = values;
  return {
    ...(weightG === undefined ? {} : { weight_g: weightG }),
    ...(lengthMm === undefined ? {} : { length_mm: lengthMm }),
    ...(position === undefined ? {} : { position }),
    ...(headMm === undefined ? {} : { head_mm: headMm }),
    ...(muacMm === undefined ? {} : { muac_mm: muacMm }),
    ...(oedema ? { oedema } : {}),
  };
}

function olderOf(visit: HistoryVisit): OlderVisit {
  const { weight_g, length_mm, head_mm, position } = measuresOf(visit);
  // A weight in doubt is told as "?", as it is to phones.
  const letter = visit.inDoubt ? "?" : (visit.letter ?? "");
  return {
    day: dayOf(visit.day),
    letter,
    ...(weight_g === undefined ? {} : { weight_g }),
    ...(length_mm === undefined ? {} : { length_mm }),
    ...(head_mm === undefined ? {} : { head_mm }),
    ...(position === undefined ? {} : { position }),
    ...(visit.place === "posyandu" ? {} : { elsewhere: true }),
  };
}

/** What a picture says, for whoever does not see it. */
export function lastOf(chart: ChartData): { value: number; unit: "kg" | "cm"; day: number } | undefined {
  const last = chart.dots[chart.dots.length - 1];
  return last && { value: last.value, unit: chart.yUnit === "KILOGRAMS" ? "kg" : "cm", day: last.day };
}
