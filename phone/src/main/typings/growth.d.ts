// What growth.js exports: WHO's growth standards exactly as the server scores them, to the last bit.
// Written by hand; a test holds it equal to the module.
// Errors: a field of the wrong type throws a TypeError, a value that cannot be (an age below 0, a code that does not
// exist, an unknown chart) throws an Error. Both are mistakes of the calling program and their text is for its author.

/** 1 male, 2 female. */
export type Sex = 1 | 2;

/** One child at one visit. What is absent, null or NaN was not measured or is not known. */
export interface Child {
  /** 1 male, 2 female, 0 or absent: unknown, and then there is no score. */
  readonly sex?: Sex | 0 | null;
  /** Age in days, whole or not. Not together with ageMonths. */
  readonly ageDays?: number | null;
  /** Age in months of 30.4375 days, not rounded. */
  readonly ageMonths?: number | null;
  readonly weightKg?: number | null;
  /** Length or height exactly as read; the 0.7 cm between lying and standing are applied here. */
  readonly lengthCm?: number | null;
  /** 1 lying, 2 standing, 0 or absent: not noted. */
  readonly position?: 0 | 1 | 2 | null;
  readonly headCm?: number | null;
  /** Mid-upper-arm circumference (LiLA). */
  readonly armCm?: number | null;
  readonly tricepsMm?: number | null;
  readonly subscapularMm?: number | null;
  /** Pitting oedema of both feet. */
  readonly oedema?: boolean | null;
}

/** Why there is no score. Missing is never normal. */
export type Reason =
  | "NO_SEX"
  | "NO_AGE"
  | "AGE_BELOW_TABLE"
  | "AGE_ABOVE_TABLE"
  | "NOT_MEASURED"
  | "NOT_POSITIVE"
  | "LENGTH_OUTSIDE_TABLE"
  | "OEDEMA"
  | "NOT_A_NUMBER";

/** A z-score. May be infinite where the formula divides by zero; it is flagged then. */
export interface Value {
  /** Rounded to two decimals; flags and status are read from this one. */
  readonly z: number;
  /** As the formula gave it. */
  readonly exact: number;
  /** Outside WHO's limits of what is biologically plausible. */
  readonly flagged: boolean;
  readonly reason?: undefined;
}

/** No z-score. */
export interface NotComputable {
  readonly reason: Reason;
  readonly z?: undefined;
  readonly exact?: undefined;
  readonly flagged?: undefined;
}

export type Score = Value | NotComputable;

export interface ChildScores {
  /** Length or height after the 0.7 cm correction; absent where it was not measured. */
  readonly correctedCm?: number;
  /** kg/m² from the corrected length; absent where weight or length was not measured. */
  readonly bmi?: number;
  /** "Standing" below 9 months was not believed, so nothing was added. */
  readonly positionSetAside: boolean;
  /** BB/U. */
  readonly weightForAge: Score;
  /** PB/U or TB/U. */
  readonly lengthForAge: Score;
  /** BB/PB or BB/TB. */
  readonly weightForLength: Score;
  /** IMT/U. */
  readonly bmiForAge: Score;
  readonly headForAge: Score;
  readonly armForAge: Score;
  readonly tricepsForAge: Score;
  readonly subscapularForAge: Score;
  /** WHO 2007, 60 to 228 months. */
  readonly schoolHeight: Score;
  /** WHO 2007, 60 to 120 months. */
  readonly schoolWeight: Score;
  /** WHO 2007, 60 to 228 months. */
  readonly schoolBmi: Score;
}

/** A table to draw from. Its key is days to 60.0 months, centimetres for wfl (45–110) and wfh (65–120), months for who2007. */
export type Chart =
  | "who2006_wfa"
  | "who2006_lhfa"
  | "who2006_wfl"
  | "who2006_wfh"
  | "who2006_bfa"
  | "who2006_hcfa"
  | "who2006_acfa"
  | "who2006_tsfa"
  | "who2006_ssfa"
  | "who2007_hfa_5_19"
  | "who2007_wfa_5_10"
  | "who2007_bfa_5_19";

/** All scores of one child, each a value or the reason why there is none. */
export function scores(child: Child): ChildScores;

/** The measurement (kg, cm, mm or kg/m²) at a z; NaN where the chart has none. */
export function measurement(chart: Chart, sex: Sex, key: number, z: number): number;

/**
 * A line of a growth chart from one key to another: key, value, key, value, …. A value is NaN where the chart has none;
 * at most 100,000 points.
 */
export function curve(chart: Chart, sex: Sex, z: number, from: number, to: number, step: number): Float64Array;

/** The share of children below a z, 0 to 1 (0.03 is the third centile). */
export function shareBelow(z: number): number;

/** The z below which a share of children lies; NaN unless the share is between 0 and 1. */
export function zOfShare(share: number): number;
