import type { EarlierVisit, KnownChild, Past, RuleSet, Verdict, Visit as RuleVisit, Weighing } from "#phone/tumbuh.js";
import { assess } from "#phone/tumbuh_first.js";
import type { OptionSpan } from "./book.ts";
import { dayOf, monthOf, type Day } from "./day.ts";
import type { Measures, Shown } from "./fact.ts";
import type { Person, Visit } from "./person.ts";
import { visits } from "./visits.ts";

// What the scale and the verdict ask of the rule book; what comes after them asks through `ruleBook.ts`, which is fetched later. What
// it gives the rules is what the server gives them (ChildVisits, RulesInForce), so that both come to the same verdict, to the bit.

export type { Verdict };

/** What the rules are told of a visit: the child, the measures, what was before, and which rules hold. */
export interface Asked {
  readonly child: KnownChild;
  readonly visit: RuleVisit;
  readonly past: Past;
  readonly rules: RuleSet | Record<string, never>;
}

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
  /** NaN where it is not known. */
  readonly birthDay: Day;
  private readonly doubted = new Map<Visit, boolean>();

  constructor(
    readonly person: Person,
    readonly options: readonly OptionSpan[],
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
    const { child, visit, past, rules } = this.asked(day, measures, known);
    return assess(child, visit, past, rules);
  }

  /** Of a visit on a day; without measures, of the day alone. */
  asked(day: Day, measures: Judged | undefined, known: readonly Visit[] = this.visits): Asked {
    const visit = measures ? visitOf(day, measures) : {};
    return { child: this.child(day), visit, past: this.past(day, known), rules: ruleSetOn(this.options, day) };
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

/** What was measured, and whether a health worker has looked at a doubtful weight and found it right. */
export type Judged = Measures & { readonly verified?: boolean };

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
