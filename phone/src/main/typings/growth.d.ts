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

// Verdicts. Codes are stable for ever; their words are under the keys named here, see texts.d.ts.

/** Class of an index, Permenkes 2/2020; words under "status.". */
export type Status =
  | "BBU_SANGAT_KURANG"
  | "BBU_KURANG"
  | "BBU_NORMAL"
  | "BBU_RISIKO_LEBIH"
  | "TBU_SANGAT_PENDEK"
  | "TBU_PENDEK"
  | "TBU_NORMAL"
  | "TBU_TINGGI"
  | "BBTB_GIZI_BURUK"
  | "BBTB_GIZI_KURANG"
  | "BBTB_GIZI_BAIK"
  | "BBTB_RISIKO_LEBIH"
  | "BBTB_GIZI_LEBIH"
  | "BBTB_OBESITAS"
  | "IMTU_GIZI_BURUK"
  | "IMTU_GIZI_KURANG"
  | "IMTU_GIZI_BAIK"
  | "IMTU_RISIKO_LEBIH"
  | "IMTU_GIZI_LEBIH"
  | "IMTU_OBESITAS"
  | "LILA_GIZI_BURUK"
  | "LILA_GIZI_KURANG"
  | "LILA_NORMAL"
  | "LK_MIKROSEFALI"
  | "LK_NORMAL"
  | "LK_MAKROSEFALI"
  | "PERIKSA_ULANG";

/** What asks for action, the most urgent first; words under "alert.". */
export type Alert =
  | "EDEMA"
  | "GIZI_BURUK"
  | "LILA_GIZI_BURUK"
  | "BGM"
  | "BB_SANGAT_KURANG"
  | "GIZI_KURANG"
  | "LILA_GIZI_KURANG"
  | "SANGAT_PENDEK"
  | "2T"
  | "PENDEK"
  | "BB_KURANG"
  | "2T_LONGGAR"
  | "T3"
  | "T2"
  | "T1"
  | "T_DARI_LAHIR"
  | "GAGAL_TUMBUH_WHO"
  | "OBESITAS"
  | "AOL"
  | "MIKROSEFALI"
  | "MAKROSEFALI"
  | "PERIKSA_ULANG";

/** A next step; words under "step.". */
export type Step =
  | "PUJI_DAN_DATANG_LAGI"
  | "UKUR_ULANG_SEKARANG"
  | "KONSELING_MAKAN"
  | "DUKUNG_MENYUSUI"
  | "RUJUK_PETUGAS"
  | "RUJUK_HARI_INI"
  | "RUJUK_PUSKESMAS"
  | "KUNJUNGAN_RUMAH"
  | "PMT_LOKAL"
  | "PERIKSA_TANDA_BAHAYA"
  | "PASTIKAN_BB_TB"
  | "PERIKSA_IMT"
  | "SKRINING_TB"
  | "EVALUASI_2_MINGGU"
  | "TATA_LAKSANA_GIZI_BURUK"
  | "RUJUK_FKTL"
  | "RUJUK_RS"
  | "PERIKSA_ULANG_PENGUKURAN";

/** Words under "index.". */
export type Index =
  | "BB_U"
  | "TB_U"
  | "BB_TB"
  | "IMT_U"
  | "LK_U"
  | "LILA_U"
  | "LILA";

/** KMS letter; ? is withheld because the weight is in doubt. Words under "letter.". */
export type Letter =
  | "B"
  | "O"
  | "N"
  | "T"
  | "?";

/** Why a weighing has no letter; words under "noletter.". */
export type NoLetter =
  | "TANPA_RIWAYAT"
  | "BULAN_LALU_TIDAK_DIKETAHUI"
  | "TANPA_JENIS_KELAMIN"
  | "TANPA_UMUR"
  | "DI_ATAS_60_BULAN";

/** The finer reading of N and T; words under "course.". */
export type Course =
  | "N1"
  | "N2"
  | "T1"
  | "T2"
  | "T3";

/** Words under "doubt.". */
export type Doubt =
  | "Z_BBU_EKSTREM"
  | "Z_TBU_EKSTREM"
  | "Z_BBTB_EKSTREM"
  | "Z_IMTU_EKSTREM"
  | "Z_LK_EKSTREM"
  | "Z_LILA_EKSTREM"
  | "BB_MUNGKIN_GRAM"
  | "BB_DI_LUAR_BATAS"
  | "BBL_MUNGKIN_GRAM"
  | "BB_TURUN_TAJAM"
  | "BB_NAIK_TAJAM"
  | "TB_MENYUSUT"
  | "LK_MENYUSUT"
  | "BERDIRI_DI_BAWAH_24_BULAN"
  | "BERDIRI_DI_BAWAH_9_BULAN"
  | "TERLENTANG_MULAI_24_BULAN";

/** A Reason as texts and exports write it; words under "reason.". */
export type ReasonCode =
  | "TANPA_JENIS_KELAMIN"
  | "TANPA_UMUR"
  | "UMUR_DI_BAWAH_TABEL"
  | "UMUR_DI_ATAS_TABEL"
  | "TIDAK_DIUKUR"
  | "UKURAN_TIDAK_POSITIF"
  | "TB_DI_LUAR_TABEL"
  | "BB_DENGAN_EDEMA"
  | "TIDAK_TERHITUNG";

/**
 * Words under "explanation.". Of the arguments of kind CODE, the first of SKOR_DARI_TABEL, KELAS and TIDAK_DAPAT_DIHITUNG is
 * an Index; the other of KELAS and of LILA_KELAS a Status, of TIDAK_DAPAT_DIHITUNG a ReasonCode; that of HURUF_KMS and
 * HURUF_KMS_TANPA_BANDING a Letter, of TANPA_HURUF a NoLetter.
 */
export type Explanation =
  | "UMUR"
  | "MASUKAN_BB"
  | "JK_LAKI_LAKI"
  | "JK_PEREMPUAN"
  | "CARA_UKUR_TELENTANG"
  | "CARA_UKUR_BERDIRI"
  | "MASUKAN_LK"
  | "MASUKAN_LILA"
  | "MASUKAN_TB"
  | "SKOR_DARI_TABEL"
  | "KELAS"
  | "TIDAK_DAPAT_DIHITUNG"
  | "LILA_KELAS"
  | "HURUF_KMS"
  | "HURUF_KMS_TANPA_BANDING"
  | "TANPA_HURUF"
  | "LAJU_WHO"
  | "LAJU_WHO_TABEL"
  | "LAJU_WHO_SATU_SALINAN"
  | "SEJAK_LAHIR"
  | "EDEMA_BUKAN_BERAT"
  | "ATURAN";

/** A number in the unit of its kind (DATE: days since 1970), another code, or a name that is the same in every language. */
export type Argument =
  | { readonly kind: "GRAMS" | "KILOGRAMS" | "CENTIMETRES" | "Z" | "DAYS" | "MONTHS" | "DATE" | "COUNT"; readonly value: number }
  | { readonly kind: "CODE" | "NAME"; readonly value: string };

export interface Message<Code> {
  readonly code: Code;
  readonly arguments: readonly Argument[];
}

/** What is known of the child whatever the visit. Days are whole days since 1 January 1970. */
export interface KnownChild {
  readonly sex?: Sex | 0 | null;
  readonly birthDay?: number | null;
  readonly birthWeightG?: number | null;
}

/** One visit. Without an age, the age is that between the child's birthDay and this day. */
export interface Visit extends Omit<Child, "sex"> {
  readonly day?: number | null;
  /** A health worker has looked at the doubtful weight and it is right: a letter is given. */
  readonly verified?: boolean | null;
}

/** The weighing that counted for an earlier calendar month, whole grams. */
export interface Weighing {
  readonly day: number;
  readonly grams: number;
  /** Marked implausible and not yet verified. */
  readonly inDoubt?: boolean | null;
}

export interface EarlierVisit {
  readonly day: number;
  readonly weightKg?: number | null;
  readonly lengthCm?: number | null;
  readonly position?: 0 | 1 | 2 | null;
  readonly headCm?: number | null;
}

/** What was measured before, oldest first. */
export interface Past {
  readonly weighings?: readonly Weighing[] | null;
  readonly visits?: readonly EarlierVisit[] | null;
  /** It is the posyandu's own register: no weighing means not weighed. Otherwise B is never inferred, O only by heldMonths. */
  readonly complete?: boolean | null;
  /** Calendar months in which the posyandu is known to have been held: year * 12 + month − 1. */
  readonly heldMonths?: readonly number[] | null;
}

/** Another rule set than the one in force. Its name goes into every verdict, so that an old one never changes. */
export interface RuleSet {
  readonly name: string;
  /** Minimal weight gain: 0 or absent by sex (Buku KIA 2023), 1 the boys' row for all, 2 the girls' row for all. */
  readonly kbm?: 0 | 1 | 2 | null;
  /** z of BB/U of the red line, −3 where absent. */
  readonly redZ?: number | null;
  /** z of BB/U of the orange line, 1 where absent. */
  readonly orangeZ?: number | null;
  /** BB/U and TB/U have no label from 60.0 months on; otherwise they keep it to 60 completed months. */
  readonly labelsEndAt60?: boolean | null;
}

/** What one index says. */
export interface Finding {
  readonly index: Index;
  readonly score: Score;
  /** The table that was read. */
  readonly table?: Chart;
  /** Its row: days, tenths of a centimetre or months. */
  readonly row?: number;
  readonly status?: Status;
}

export interface Kms {
  readonly letter?: Letter;
  /** Why there is no letter. */
  readonly noLetter?: NoLetter;
  readonly course?: Course;
  readonly gainGrams?: number;
  readonly kbmGrams?: number;
  /** T this month and last month. */
  readonly twiceStrict: boolean;
  /** The last two letters that could be given are T, also over a missed month. */
  readonly twiceLoose: boolean;
}

/** A gain in grams by WHO's increments. Never shown in one column with the letter. */
export interface Increment {
  readonly intervalMonths: number;
  readonly startMonth: number;
  readonly days: number;
  readonly gain: number;
  readonly z: number;
  readonly fifthCentile: number;
  /** The gain lies below the 5th centile. */
  readonly faltering: boolean;
  /** The table rests on one transcription of the published page. */
  readonly singleTranscription: boolean;
}

/** Everything the rules say of one visit, with the reasons. What does not apply is absent. */
export interface Verdict {
  readonly age?: { readonly days: number; readonly months: number };
  /** Bulan penuh. */
  readonly completedMonths?: number;
  readonly correctedCm?: number;
  readonly bmi?: number;
  /** One for each Index, in its order. */
  readonly findings: readonly Finding[];
  /** Absent where the child was not weighed. */
  readonly kms?: Kms;
  readonly weightIncrement?: Increment;
  readonly doubts: readonly Message<Doubt>[];
  readonly alerts: readonly Alert[];
  readonly explanation: readonly Message<Explanation>[];
  readonly kaderSteps: readonly Step[];
  readonly healthWorkerSteps: readonly Step[];
  /** The name of the rule set. */
  readonly ruleSet: string;
}

/** The verdict of a visit. `{}` for the rule set in force. */
export function assess(child: KnownChild, visit: Visit, past: Past, rules: RuleSet | Record<string, never>): Verdict;
