// What cards.js exports: the forms of the cards, and what the programme's rule book (room care) says of mothers, of answers and of a
// month. It imports nothing: an app fetches it after the first entry, beside tumbuh.js. Written by hand; a test holds it equal to the
// module. Days are whole days since 1 January 1970; what does not apply is absent. Errors: as in growth.d.ts. The words of every code:
// texts.d.ts.

import type { Letter, Message, Sex } from "./growth.js";
import type { AsiAnswer, Choice, Dose, DueItem, Outcome, Served, Service } from "./tumbuh.js";

// -------------------------------------------------------------------------------------------------------------- the forms

/** Of whom a form is asked, and when; a day that is absent or null is not known. */
export interface Who {
  readonly day: number;
  readonly birthDay?: number | null | undefined;
  readonly pregnant?: boolean | null | undefined;
  /** The day of the last birth. */
  readonly deliveredDay?: number | null | undefined;
}

/**
 * What was answered, by the code of a question; absent is not answered, which is never a no. A value of another type and a number that is
 * not whole are a TypeError that names the question.
 */
export type Answers = Readonly<Record<string, boolean | number | string>>;

/**
 * What an answer is: YES_NO a boolean; YES_NO_UNKNOWN a boolean or `TIDAK_TAHU`; NUMBER a whole number of the parts of its unit
 * (23,4 cm is 234); COUNT a whole number; CHOICE a code; DATE `2026-02-28`; TEXT a few words, never a name.
 */
export type Kind = "YES_NO" | "YES_NO_UNKNOWN" | "NUMBER" | "COUNT" | "CHOICE" | "DATE" | "TEXT";

export interface Coded {
  /** Where its words are: `question`, `foodgroup`, `childdangersign`, … */
  readonly family: string;
  readonly code: string;
}

export interface Size {
  /** Words under "unit.". */
  readonly unit: string;
  /** How many of what is stored make one of what is shown: 1000 for kilograms stored as grams. */
  readonly parts: number;
  /** Shown behind the comma. */
  readonly decimals: number;
  /** Outside these a number is doubted, not refused; in parts. */
  readonly least: number;
  readonly most: number;
}

export interface FieldFace extends Coded {
  /** Words under "section."; a list is ticked at once, and who says "none of these" has answered each with no. */
  readonly section: { readonly code: string; readonly list: boolean };
  readonly kind: Kind;
  /** Of NUMBER and COUNT. */
  readonly size?: Size;
  /** Of CHOICE; empty for all else. */
  readonly choices: readonly Coded[];
  /** Whether it is asked after these answers. */
  asked(answers: Answers): boolean;
}

/** In rising order; words under "refer.". A kader refers and names no illness. */
export type Refer = "TIDAK" | "DIRUJUK" | "SEGERA";

export interface Said {
  readonly family: string;
  readonly message: Message<string>;
}

export interface FindingFace {
  readonly what: Said;
  readonly refer: Refer;
  /** The answers it rests on. */
  readonly why: readonly Said[];
  /** What it rests on: a row of docs/rules/care.md. */
  readonly rule: string;
}

export interface Reading {
  /** The most urgent first. */
  readonly findings: readonly FindingFace[];
  /** The most urgent of them. */
  readonly refer: Refer;
  /** What was asked and not answered. */
  readonly open: readonly Coded[];
  /** What is settled by it on the list of what is due. */
  readonly served: readonly { readonly what: Service | Dose; readonly day: number }[];
  readonly ruleSet: string;
}

export interface FormFace {
  /** Words under "form.". */
  readonly code: string;
  readonly version: number;
  /** In the order in which a card asks. */
  readonly fields: readonly FieldFace[];
  read(answers: Answers): Reading;
}

/** The forms that are asked of somebody, in the order of the cards; without choices the usual ones hold. */
export function forms(who: Who, choices?: readonly Choice[]): FormFace[];

// ------------------------------------------------------------------------------------------------- questions about a child

/** Words under "asicourse.". */
export type AsiCourse = "PROSES" | "LULUS" | "TIDAK_LAGI" | "BELUM_LENGKAP";

export interface Asi {
  readonly course: AsiCourse;
  /** Months answered yes after a no: somebody has to look at them. */
  readonly contradictions: readonly number[];
}

export function asi(completedMonths: number, answers: readonly AsiAnswer[]): Asi;

/** Words under "foodgroup.". */
export type FoodGroup =
  | "ASI"
  | "SEREALIA_UMBI"
  | "KACANG"
  | "SUSU_OLAHAN"
  | "DAGING_IKAN_UNGGAS"
  | "TELUR"
  | "SAYUR_BUAH_VITAMIN_A"
  | "SAYUR_BUAH_LAIN";

/** Five groups or more in 24 hours, something of an animal among them. */
export function diverseFood(eaten: readonly FoodGroup[]): boolean;

export interface DevelopmentForm {
  /** The age of the form to use, in completed months; absent below three. */
  readonly form?: number;
  /** When the next takes its place; absent after the last. */
  readonly next?: number;
}

export function developmentForm(completedMonths: number): DevelopmentForm;

/** Words under "kpsp.". */
export type Kpsp = "SESUAI" | "MERAGUKAN" | "PENYIMPANGAN";

/** The result of ten answers; refer also where it was doubtful two weeks before. An empty text where this is the first. */
export function kpsp(yes: number, before: Kpsp | ""): { readonly result: Kpsp; readonly refer: boolean };

/** Absent or null is not asked. */
export interface TbAnswers {
  /** Two weeks or more. */
  readonly cough?: boolean | null;
  /** More than two weeks. */
  readonly fever?: boolean | null;
  /** Lost, or not gained for two months. */
  readonly weight?: boolean | null;
  readonly listless?: boolean | null;
  /** Lives close to somebody with tuberculosis. */
  readonly contact?: boolean | null;
}

/** Words under "tbresult.". */
export type TbResult = "PERLU_DIRUJUK" | "TIDAK_ADA_GEJALA" | "ADA_GEJALA_BELUM_CUKUP" | "BELUM_LENGKAP";

/** twoOnTheCard: the column "bergejala TBC (memenuhi 2 gejala)", whatever the referral follows. */
export function tb(
  answers: TbAnswers,
  choices: readonly Choice[],
): { readonly result: TbResult; readonly twoOnTheCard: boolean };

/** Words under "childdangersign."; any one is referred. */
export type ChildDangerSign =
  | "NAPAS"
  | "BATUK"
  | "DIARE"
  | "AKTIVITAS"
  | "WARNA_KULIT"
  | "HISAPAN_ATAU_MAKAN"
  | "KENCING"
  | "KEJANG"
  | "SUHU"
  | "BAB"
  | "TALI_PUSAT"
  | "MATA"
  | "KULIT";

/** Those that the home-visit sheet asks at an age. */
export function childDangerSigns(completedMonths: number): ChildDangerSign[];

// ---------------------------------------------------------------------------------------------------------------- mothers

export interface Pregnancy {
  /** HPHT. */
  readonly lastPeriodDay: number;
  readonly served?: readonly Served[] | null;
  /** Iron tablets so far. */
  readonly tablets?: number | null;
  /** T0 to T5 as 0 to 5. */
  readonly tetanusStatus?: number | null;
  /** Meetings of the class so far. */
  readonly classMeetings?: number | null;
  /** LiLA. */
  readonly armMm?: number | null;
  readonly firstTrimesterBmi?: number | null;
}

/** What is due; empty before the last period. Ask only while the pregnancy lasts. */
export function pregnancyDue(day: number, pregnancy: Pregnancy, choices: readonly Choice[]): DueItem[];

/** Whole weeks and trimester on a day not before the last period. */
export function pregnancyAge(lastPeriodDay: number, day: number): { readonly weeks: number; readonly trimester: 1 | 2 | 3 };

/** Words under "pregnancydangersign."; any one is referred. */
export type PregnancyDangerSign =
  | "DEMAM"
  | "SAKIT_KEPALA_BENGKAK"
  | "SULIT_TIDUR_CEMAS"
  | "DIARE_BERULANG"
  | "RISIKO_TBC"
  | "GERAK_JANIN_BERKURANG"
  | "JANTUNG_BERDEBAR_NYERI_DADA"
  | "CAIRAN_JALAN_LAHIR"
  | "SAKIT_KENCING_KEPUTIHAN"
  | "NYERI_PERUT_HEBAT"
  | "PERDARAHAN"
  | "MUNTAH_TERUS"
  | "KEJANG"
  | "KETUBAN_PECAH_DINI";

/** Absent or null is not done. */
export interface PregnancyCheck {
  readonly armMm?: number | null;
  /** mmHg. */
  readonly systolic?: number | null;
  readonly diastolic?: number | null;
  readonly firstTrimesterBmi?: number | null;
  /** g/dL. */
  readonly haemoglobin?: number | null;
  readonly weightOnCurve?: boolean | null;
  readonly dangerSigns?: readonly PregnancyDangerSign[] | null;
}

/** Words under "pregnancyfinding.". KEK: LiLA below 23.5 cm. */
export type PregnancyFinding =
  | "TEKANAN_DARAH_SANGAT_TINGGI"
  | "TANDA_BAHAYA"
  | "TEKANAN_DARAH_TINGGI"
  | "KEK"
  | "IMT_KURANG"
  | "ANEMIA"
  | "BB_TIDAK_SESUAI_KURVA";

/** What she is referred for, the most urgent first; atOnce: today, not only soon. */
export function pregnancyFindings(
  check: PregnancyCheck,
  choices: readonly Choice[],
): { readonly finding: PregnancyFinding; readonly atOnce: boolean }[];

/** Words under "fourt.". */
export type FourT = "TERLALU_MUDA" | "TERLALU_TUA" | "TERLALU_RAPAT" | "TERLALU_SERING";

/** The four "too"; what is not known is left out. */
export function fourT(
  mother: {
    /** Completed years of age. */
    readonly years?: number | null;
    /** Completed months from the birth before to this pregnancy. */
    readonly monthsSinceBirth?: number | null;
    /** How many she has borne. */
    readonly children?: number | null;
  },
  choices: readonly Choice[],
): FourT[];

/** What is due in the 42 days after a birth; each capsule of vitamin A is a record of its own. */
export function childbedDue(day: number, deliveredDay: number, served: readonly Served[], choices: readonly Choice[]): DueItem[];

/** Words under "childbeddangersign."; any one is referred. */
export type ChildbedDangerSign =
  | "DEMAM"
  | "SEDIH_DEPRESI"
  | "GANGGUAN_BAK"
  | "SESAK"
  | "SAKIT_KEPALA"
  | "PERDARAHAN"
  | "BENGKAK_KELAMIN"
  | "CAIRAN"
  | "NYERI_ULU_HATI"
  | "PANDANGAN_KABUR"
  | "PAYUDARA_MERAH_BENGKAK"
  | "LOKIA_BERBAU"
  | "KEPUTIHAN"
  | "JANTUNG_BERDEBAR";

/** Words under "familyplanning.". */
export type FamilyPlanning = "KONDOM" | "PIL" | "SUNTIK" | "IUD" | "IMPLAN" | "MOP" | "MOW" | "LAIN";

/** When a mother died; words under "motherdeath.". */
export type MotherDeath = "HAMIL" | "MELAHIRKAN" | "NIFAS";

// -------------------------------------------------------------------------------------------------------- the month's counts

/** Words under "attendance.". */
export type Attendance = "HADIR" | "TIDAK_HADIR" | "PINDAH" | "MENINGGAL" | "SAKIT" | "KUNJUNGAN_RUMAH" | "TAMU";

/** Words under "absencereason.". */
export type AbsenceReason = "SAKIT" | "PINDAH" | "MENOLAK" | "BEPERGIAN" | "BELUM_DIKETAHUI";

/** A child's time in the area. */
export interface Membership {
  readonly birthDay: number;
  /** First day in the area. */
  readonly from: number;
  /** The day on which the child moved away or died. */
  readonly left?: number | null;
  readonly guest?: boolean | null;
}

/** Whether a child is one of S on a day: born, here, not gone, below 60 months, no guest. */
export function isTarget(member: Membership, day: number): boolean;

/**
 * A child's month, as it counts. From a verdict: letter is kms.letter, belowRed whether alerts has "BGM", aboveOrange whether it
 * has "AOL", twiceT is kms.twiceStrict.
 */
export interface ChildMonth {
  /** On the posyandu's day. */
  readonly completedMonths: number;
  readonly sex: Sex;
  readonly guest?: boolean | null;
  /** A KMS or a Buku KIA. */
  readonly ownsKms?: boolean | null;
  /** At the posyandu or at home. */
  readonly weighed?: boolean | null;
  readonly letter?: Letter | null;
  readonly belowRed?: boolean | null;
  readonly aboveOrange?: boolean | null;
  readonly twiceT?: boolean | null;
}

/** The counts; D = N + T + O + B + withheld. */
export interface Skdn {
  readonly s: number;
  readonly k: number;
  readonly d: number;
  readonly n: number;
  readonly t: number;
  readonly o: number;
  readonly b: number;
  readonly withheld: number;
  readonly belowRed: number;
  readonly aboveOrange: number;
  readonly twiceT: number;
  readonly guests: number;
}

/** Words under "skdnratio.". */
export type SkdnRatio = "K_S" | "D_S" | "D_K" | "N_D" | "N_D_AKSEN" | "N_S" | "BGM_D" | "DUA_T_D" | "T_D_AKSEN" | "DROP_OUT";

/** A part of a whole. */
export interface Ratio {
  readonly ratio: SkdnRatio;
  readonly part: number;
  readonly whole: number;
  /** Tenths of a percent: 875 is 87.5 %. Absent where there is nothing to divide by, which is not 0. */
  readonly tenths?: number;
}

/** Words under "skdnproblem.". */
export type SkdnProblem =
  | "D_BUKAN_JUMLAH_HURUF"
  | "K_LEBIH_DARI_S"
  | "D_LEBIH_DARI_S"
  | "D_LEBIH_DARI_K"
  | "N_LEBIH_DARI_D"
  | "BGM_LEBIH_DARI_D"
  | "DUA_T_LEBIH_DARI_T"
  | "HURUF_DITUNDA"
  | "PECAHAN_BUKAN_JUMLAH";

export interface MonthCount {
  readonly count: Skdn;
  /** Who did not come, as this place counts: K − D or S − D. */
  readonly absent: number;
  readonly ratios: readonly Ratio[];
  /** The ratio of gain that is named first here. */
  readonly gainRatio: SkdnRatio;
  readonly problems: readonly Message<SkdnProblem>[];
}

export function skdn(children: readonly ChildMonth[], choices: readonly Choice[]): MonthCount;

/** The age bands of a report. */
export type AgeBands = "F1_CIMAHI" | "F1_DKI" | "F1_OTHER" | "BUKU_7" | "SIP_5";

/** The counts of each band, in its order; sex 0 for both. */
export function skdnByBand(children: readonly ChildMonth[], bands: AgeBands, sex: Sex | 0): Skdn[];

/** Why a child is on the list of homes to visit; words under "sweepreason.". */
export type SweepReason = "BGM" | "DUA_T" | "T" | "TIDAK_DATANG";

/** For each child in the order given its reasons, the most urgent first; empty where nobody need go. */
export function sweep(children: readonly ChildMonth[]): SweepReason[][];

// ----------------------------------------------------------------------------------------------------------------- lists

/** Every code that a screen lets somebody choose, in the order of the books. */
export interface Codes {
  readonly services: readonly Service[];
  readonly doses: readonly Dose[];
  readonly outcomes: readonly Outcome[];
  readonly foodGroups: readonly FoodGroup[];
  readonly pregnancyDangerSigns: readonly PregnancyDangerSign[];
  readonly childbedDangerSigns: readonly ChildbedDangerSign[];
  readonly familyPlanning: readonly FamilyPlanning[];
  readonly motherDeaths: readonly MotherDeath[];
  readonly attendance: readonly Attendance[];
  readonly absenceReasons: readonly AbsenceReason[];
  /** Each setting of a place with its choices, the usual one first. */
  readonly settings: readonly { readonly name: string; readonly choices: readonly Choice[] }[];
  /** The name of the rule book. */
  readonly ruleSet: string;
}

export function codes(): Codes;
