import {
  assess,
  chart,
  childDue,
  sheets,
  type ChartData,
  type DueItem,
  type EarlierVisit,
  type KnownChild,
  type Past,
  type RuleSet,
  type Served,
  type Sheet,
  type Verdict,
  type Visit as RuleVisit,
  type Weighing,
} from "#phone/tumbuh.js";
import type { OptionSpan } from "./book.ts";
import { choicesOn } from "./choices.ts";
import { dayOf, monthOf, type Day } from "./day.ts";
import { breastfeeding, diarrhoeaSince, served } from "./entries.ts";
import type { Measures, Shown } from "./fact.ts";
import type { Person, Visit } from "./person.ts";
import { visits } from "./visits.ts";

// The only importer of the rule book. What it gives the rules is what the server gives them (ChildVisits, RulesInForce), so that
// both come to the same verdict, to the bit.

export { sheets };
export type { ChartData, DueItem, Served, Sheet, Verdict };

/** No older age is believed (the engine's Age). */
const MOST_DAYS = 50_000;
/** Doubts by which a weight is not believed until somebody has looked. */
const WITHHOLDING = ["Z_BBU_EKSTREM", "BB_MUNGKIN_GRAM", "BB_DI_LUAR_BATAS"];
/** Doubts that only ask to note something rightly; every other asks for the scale or the board once more. */
const NOTES = [
  "BERDIRI_DI_BAWAH_24_BULAN",
  "BERDIRI_DI_BAWAH_9_BULAN",
  "TERLENTANG_MULAI_24_BULAN",
  "BBL_MUNGKIN_GRAM",
];
const USUAL = {};

/** A child with everything that was measured, as the rules ask for it; to be made anew when the person changes. */
export class Case {
  /** As they stand, oldest first. */
  readonly visits: readonly Visit[];
  private readonly birthDay: Day;
  private readonly doubted = new Map<Visit, boolean>();

  constructor(
    readonly person: Person,
    private readonly options: readonly OptionSpan[],
  ) {
    this.birthDay = dayOf(person.fields.birthDate ?? "");
    this.visits = visits(person, (day, measures, before) =>
      this.verdict(day, measures, before).doubts.some((doubt) => !NOTES.includes(doubt.code)),
    );
  }

  /** What the rules say of measures taken on a day. What was measured that day or later does not count. */
  judge(day: Day, measures: Judged): Verdict {
    return this.verdict(day, measures, this.visits);
  }

  private verdict(day: Day, measures: Judged, known: readonly Visit[]): Verdict {
    return assess(this.child(day), visitOf(day, measures), this.past(day, known), ruleSetOn(this.options, day));
  }

  /** The dots up to a day; without measures those before it alone. Undefined where sex or birth day is not known. */
  chart(sheet: Sheet, day: Day, measures?: Measures): ChartData | undefined {
    const visit = measures ? visitOf(day, measures) : {};
    return chart(sheet, this.child(day), visit, this.past(day, this.visits), ruleSetOn(this.options, day));
  }

  /** What is due on a day. */
  due(
    day: Day,
    more: {
      /** What was given; what the person's facts tell of it, where nothing else is said. */
      readonly served?: readonly Served[];
      readonly province?: string | undefined;
      readonly verdict?: Verdict | undefined;
    },
  ): DueItem[] {
    if (Number.isNaN(this.birthDay)) return [];
    const { province, verdict } = more;
    const child = {
      birthDay: this.birthDay,
      province: Number(province ?? 0),
      served: more.served ?? this.served(),
      asi: breastfeeding(this.person),
      alerts: verdict?.alerts ?? [],
      diarrhoeaSince: diarrhoeaSince(this.person) ?? null,
    };
    return childDue(day, child, choicesOn(this.options, day));
  }

  private served(): Served[] {
    return served(this.person).map(({ what, day, outcome }) => ({ what: what as Served["what"], day, outcome }));
  }

  private child(day: Day): KnownChild {
    const { sex, birthWeight } = this.person.fields;
    const age = day - this.birthDay;
    return {
      sex: sex === "male" ? 1 : sex === "female" ? 2 : 0,
      birthDay: age >= 0 && age <= MOST_DAYS ? this.birthDay : null,
      birthWeightG: birthWeight ?? null,
    };
  }

  private past(day: Day, known: readonly Visit[]): Past {
    const before = known.filter((visit) => visit.day < day);
    const months = new Map<number, Visit>();
    for (const visit of before) {
      const month = monthOf(visit.day);
      if (visit.weight_g === undefined || month >= monthOf(day)) continue;
      // In a month the first weighing at the posyandu counts; where there was none, the first weighing anywhere.
      const first = months.get(month);
      if (!first || (!isAtPosyandu(first) && isAtPosyandu(visit))) months.set(month, visit);
    }
    const weighings: Weighing[] = [...months.values()]
      .sort((one, other) => one.day - other.day)
      .map((visit) => ({ day: visit.day, grams: visit.weight_g!, inDoubt: this.isDoubted(visit, known) }));
    return { weighings, visits: before.map(earlier), complete: true };
  }

  private isDoubted(visit: Visit, known: readonly Visit[]): boolean {
    let doubted = this.doubted.get(visit);
    if (doubted === undefined) {
      // Of an older visit the server tells the letter. One that was withheld may be so for the weight before it, or for swollen feet.
      const believed = visit.fact === undefined && visit.letter !== undefined && visit.letter !== "?";
      doubted =
        !believed &&
        !visit.verified &&
        this.verdict(visit.day, visit, known).doubts.some((doubt) => WITHHOLDING.includes(doubt.code));
      this.doubted.set(visit, doubted);
    }
    return doubted;
  }
}

const isAtPosyandu = (visit: Visit): boolean => (visit.place ?? "posyandu") === "posyandu";

const divided = (whole: number | undefined, by: number): number | null => (whole === undefined ? null : whole / by);

const positionOf = (position: Measures["position"]) => (position === "lying" ? 1 : position === "standing" ? 2 : 0);

type Judged = Measures & { readonly verified?: boolean };

function visitOf(day: Day, measures: Judged): RuleVisit {
  const { muac_mm, oedema, verified } = measures;
  return {
    ...earlier({ ...measures, day }),
    armCm: divided(muac_mm, 10),
    oedema: oedema ?? false,
    ...(verified ? { verified } : {}),
  };
}

function earlier({ day, weight_g, length_mm, position, head_mm }: Measures & { readonly day: Day }): EarlierVisit {
  return {
    day,
    weightKg: divided(weight_g, 1000),
    lengthCm: divided(length_mm, 10),
    position: positionOf(position),
    headCm: divided(head_mm, 10),
  };
}

const KBM = ["BUKU_KIA_2023", "ONE_ROW_BOYS", "ONE_ROW_GIRLS"];
const SIXTY = ["LABELS_THROUGH_MONTH_60", "LABELS_END_AT_60_0"];
const isBetween = (least: number, most: number) => (value: unknown) =>
  typeof value === "number" && value >= least && value <= most;

/** The settings that a verdict is made with, in the order in which they stand in the name of a rule set. */
const READ: readonly (readonly [string, (value: unknown) => boolean])[] = [
  ["kms.kbm-edition", (value) => KBM.includes(value as string)],
  ["kms.red-line", isBetween(-4, -2)],
  ["kms.orange-line", isBetween(1, 3)],
  ["status.sixty-months", (value) => SIXTY.includes(value as string)],
];

let releaseName = "";

/** The name of this release's growth rules; that of the programme's rules (`codes().ruleSet`) is another. */
function release(): string {
  releaseName ||= assess({}, {}, {}, {}).ruleSet;
  return releaseName;
}

/** The rule set in force on a day: that of this release, or with what was set, which its name then says. `{}` is the release's own. */
export function ruleSetOn(options: readonly OptionSpan[], day: Day): RuleSet | Record<string, never> {
  const set = new Map<string, unknown>();
  let name = release();
  for (const [option, allows] of READ) {
    // Spans are in order of their days: the last that has begun holds.
    let value: unknown;
    for (const span of options) {
      if (span.option === option && span.from <= day) value = span.value;
    }
    if (value === undefined || value === null || !allows(value)) continue;
    set.set(option, value);
    name += `;${option}=${String(value)}`;
  }
  if (set.size === 0) return USUAL;
  return {
    name,
    kbm: Math.max(0, KBM.indexOf(set.get("kms.kbm-edition") as string)) as 0 | 1 | 2,
    redZ: (set.get("kms.red-line") as number | undefined) ?? null,
    orangeZ: (set.get("kms.orange-line") as number | undefined) ?? null,
    labelsEndAt60: set.get("status.sixty-months") === "LABELS_END_AT_60_0",
  };
}

/** What the author saw, as it is kept with the fact beside the verdict's `ruleSet`. */
export function shownOf(verdict: Verdict): Shown {
  const statuses = verdict.findings.flatMap((finding) => finding.status ?? []);
  return { ...(verdict.kms?.letter ? { letter: verdict.kms.letter } : {}), statuses };
}
