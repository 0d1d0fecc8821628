// What tumbuh.js exports: the whole of growth.js, and of the programme's rule book (room care) what the list of a day and a child's
// entry need; the rest is cards.d.ts. An app loads this one file and never growth.js beside it, or its two parts one after the other
// (tumbuh_first.d.ts, tumbuh_later.d.ts). Written by hand; a test holds it equal to the module.
// Days are whole days since 1 January 1970, calendar months are year * 12 + month − 1, grams and millimetres are whole.
// What does not apply is absent. Errors: as in growth.d.ts. The words of every code: texts.d.ts.

import type {
  Alert,
  Increment,
  KnownChild,
  Letter,
  Message,
  NoLetter,
  Past,
  RuleSet,
  Sex,
  Status,
  Visit,
} from "./growth.js";

export * from "./growth.js";

// ---------------------------------------------------------------------------------------------------------------- charts

/** A sheet to draw: weight for age (the KMS), length or height for age, weight for length or height. Words under "sheet.". */
export type Sheet = "BBU_0_24" | "BBU_24_60" | "PBU_0_24" | "TBU_24_60" | "BBPB" | "BBTB";

/** What a band is printed in. */
export type BandColour = "MERAH" | "KUNING" | "HIJAU_MUDA" | "HIJAU" | "ORANYE";

/** A line of equal z. */
export interface ChartLine {
  readonly z: number;
  /** The KMS's own lines; the others are plain. */
  readonly role?: "GARIS_MERAH" | "GARIS_ORANYE";
  /** kg or cm at each of the chart's xs. */
  readonly values: readonly number[];
}

/** The area between two lines; without fromZ or toZ to the edge of the sheet. The lowest first, without gaps. */
export interface ChartBand {
  readonly fromZ?: number;
  readonly toZ?: number;
  readonly colour: BandColour;
  /** The class of what lies in it. */
  readonly status: Status;
}

/** A full month of age; none on the sheets for length. */
export interface ChartMonth {
  readonly month: number;
  /** Where it stands: days. */
  readonly x: number;
  /** The calendar month in which this child reaches it. */
  readonly calendarMonth?: number;
  /** Minimal gain; only on the KMS. */
  readonly kbmGrams?: number;
}

/** A measurement of this child. */
export interface ChartDot {
  /** Days of age, or corrected centimetres. */
  readonly x: number;
  /** kg, or corrected cm. */
  readonly value: number;
  readonly day: number;
  readonly completedMonths?: number;
  /** A line leads to it from the dot before: that one is of the calendar month before. */
  readonly joined: boolean;
  /** Drawn hollow. */
  readonly inDoubt: boolean;
  /** The visit that is judged: drawn ringed. */
  readonly current: boolean;
  readonly z?: number;
  /** The row beneath the KMS; absent on other sheets. */
  readonly letter?: Letter;
  readonly noLetter?: NoLetter;
  readonly gainGrams?: number;
  readonly kbmGrams?: number;
}

/** What the picture says, to read aloud; words under "chartnote.". */
export type ChartNote =
  | "BELUM_ADA_TITIK"
  | "JUMLAH_TITIK"
  | "BERAT_TERAKHIR"
  | "PANJANG_TERAKHIR"
  | "BERAT_MENURUT_PANJANG_TERAKHIR"
  | "LETAK_TERAKHIR";

/** Everything that a chart shows, without any geometry: the same on the phone, on the server and on paper. */
export interface ChartData {
  readonly sheet: Sheet;
  readonly sex: Sex;
  /** DAYS of age, or CENTIMETRES. */
  readonly xUnit: "DAYS" | "CENTIMETRES";
  readonly yUnit: "KILOGRAMS" | "CENTIMETRES";
  /** The edges of the sheet: xs[0] and the last; y in whole units, wide enough for lines and dots. */
  readonly low: number;
  readonly high: number;
  /** Where the lines have points, ascending; shared by all of them. */
  readonly xs: readonly number[];
  /** −3 to +3 and, where it is none of these, the red or orange line; ascending. */
  readonly lines: readonly ChartLine[];
  readonly bands: readonly ChartBand[];
  readonly months: readonly ChartMonth[];
  /** In the order of days. */
  readonly dots: readonly ChartDot[];
  /** For a text alternative, in this order. */
  readonly notes: readonly Message<ChartNote>[];
  readonly ruleSet: string;
}

/** The three sheets for an age in days, in the order to swipe; empty from 60.0 months on. */
export function sheets(ageDays: number): Sheet[];

/**
 * A sheet with a child's dots; undefined where the sex is not known, or the birth day for a sheet by age. `{}` as the visit:
 * only what was before. What lies outside the sheet has no dot.
 */
export function chart(
  sheet: Sheet,
  child: KnownChild,
  visit: Visit | Record<string, never>,
  past: Past,
  rules: RuleSet | Record<string, never>,
): ChartData | undefined;

/** Gains by WHO's increments below two years: the newest interval that fits; grams, centimetres. */
export interface Increments {
  readonly weight?: Increment;
  readonly length?: Increment;
  readonly head?: Increment;
}

export function increments(child: KnownChild, visit: Visit, past: Past): Increments;

// ------------------------------------------------------------------------------------------------- what a place has chosen

/**
 * Where editions or districts differ, what was chosen. The usual ones hold where nothing is given; one that this version does
 * not know is left out (`codes().settings` of cards.js lists those it knows).
 */
export type Choice =
  | "ONE_SYMPTOM"
  | "TWO_SYMPTOMS"
  | "DEWORMING_AUGUST"
  | "DEWORMING_FEBRUARY_AUGUST"
  | "SWEEP_WITHIN_MONTH"
  | "SWEEP_7_DAYS_MORE"
  | "WINDOWS_KMK"
  | "WINDOWS_FIELD_SHEET"
  | "HEXAVALENT_BY_PROVINCE"
  | "HEXAVALENT_HERE"
  | "HEXAVALENT_NOT_HERE"
  | "BIRTH_DOSE_KEPT"
  | "BIRTH_DOSE_DROPPED"
  | "JE_BY_PROVINCE"
  | "JE_HERE"
  | "JE_NOT_HERE"
  | "CHECKLIST_BY_AGE"
  | "CHECKLIST_EVERY_MONTH"
  | "PMT_AS_IN_2025"
  | "PMT_AS_IN_2022"
  | "PMT_PREGNANCY_90_DAYS"
  | "PMT_PREGNANCY_120_DAYS"
  | "IRON_90"
  | "IRON_180"
  | "PRESSURE_140_90"
  | "PRESSURE_130_85"
  | "YOUNG_BELOW_21"
  | "YOUNG_BELOW_20"
  | "ADULT_FROM_19"
  | "ADULT_FROM_18"
  | "ABSENT_OF_K"
  | "ABSENT_OF_S"
  | "GAIN_OF_COMPARED"
  | "GAIN_OF_WEIGHED";

// ------------------------------------------------------------------------------------------------------------ what is due

/** Words under "service.". */
export type Service =
  | "KN1"
  | "KN2"
  | "KN3"
  | "ASI_EKSKLUSIF"
  | "VITAMIN_A_BIRU"
  | "VITAMIN_A_MERAH"
  | "OBAT_CACING"
  | "PKAT"
  | "MP_ASI"
  | "CEKLIS_PERKEMBANGAN"
  | "SKRINING_TB"
  | "PMT_PENYULUHAN"
  | "PMT_LOKAL"
  | "ORALIT"
  | "ZINC"
  | "ANC_TM1"
  | "ANC_TM2"
  | "ANC_TM3"
  | "DOKTER_USG_TM1"
  | "DOKTER_USG_TM3"
  | "PERIKSA_GIGI"
  | "KELAS_IBU_HAMIL"
  | "UKUR_IBU_HAMIL"
  | "TTD"
  | "TD"
  | "PMT_KEK"
  | "KF1"
  | "KF2"
  | "KF3"
  | "KF4"
  | "VITAMIN_A_NIFAS"
  | "KB_PASCA_PERSALINAN";

/** Words under "dose.". */
export type Dose =
  | "HB0"
  | "BCG"
  | "OPV1"
  | "OPV2"
  | "OPV3"
  | "OPV4"
  | "DPT1"
  | "DPT2"
  | "DPT3"
  | "DPT4"
  | "HEXA1"
  | "HEXA2"
  | "HEXA3"
  | "IPV1"
  | "IPV2"
  | "RV1"
  | "RV2"
  | "RV3"
  | "PCV1"
  | "PCV2"
  | "PCV3"
  | "MR1"
  | "MR2"
  | "JE";

/** Words under "outcome.". A refusal is not a blank. */
export type Outcome = "DIBERIKAN" | "BELUM" | "DITOLAK" | "KONTRAINDIKASI" | "TIDAK_TAHU";

/** Words under "why.". Of the arguments of kind CODE, that of SETELAH_DOSIS is a Dose, that of TANDA_PERTUMBUHAN an Alert. */
export type Why =
  | "UMUR_ANAK"
  | "BULAN_VITAMIN_A"
  | "BULAN_OBAT_CACING"
  | "OBAT_CACING_200"
  | "OBAT_CACING_400"
  | "JADWAL_LAHIR"
  | "JADWAL_UMUR"
  | "SETELAH_DOSIS"
  | "LEWAT_JADWAL"
  | "DAERAH_ENDEMIS_JE"
  | "WILAYAH_HEKSAVALEN"
  | "DITOLAK_TANGGAL"
  | "BELUM_DITANYAKAN"
  | "BELUM_DICEKLIS"
  | "TANDA_PERTUMBUHAN"
  | "LAMA_PMT"
  | "PMT_BERJALAN"
  | "SEMUA_YANG_HADIR"
  | "PORSI_UNTUK_IBU"
  | "DIARE_SEJAK"
  | "ORALIT_BAYI"
  | "ORALIT_BALITA"
  | "ZINC_10"
  | "ZINC_20"
  | "HAMIL_MINGGU"
  | "SUDAH_DARI"
  | "STATUS_T"
  | "LILA_KURANG"
  | "HARI_NIFAS";

/** What was written down of a service or a dose. One that this version does not know is left out. */
export interface Served {
  readonly what: Service | Dose;
  readonly day: number;
  readonly outcome: Outcome;
}

/** Something that is due. */
export interface DueItem {
  readonly what: Service | Dose;
  /** Where its words are. */
  readonly family: "service" | "dose";
  readonly since: number;
  /** The last day of its time; absent where it has none, or where it has passed and it is late. */
  readonly until?: number;
  /** Its time has passed; whether it is still given is for a health worker to say. */
  readonly late: boolean;
  readonly recorded?: Outcome;
  /** The most telling first. */
  readonly why: readonly Message<Why>[];
  /** What it rests on: a row of docs/rules/care.md. */
  readonly rule: string;
  readonly ruleSet: string;
}

export interface ChildFacts {
  readonly birthDay: number;
  /** The first two digits of the Kemendagri code, 0 or absent where it is unknown. */
  readonly province?: number | null;
  readonly served?: readonly Served[] | null;
  readonly asi?: readonly AsiAnswer[] | null;
  /** Those of the last verdict. */
  readonly alerts?: readonly Alert[] | null;
  /** The day on which the diarrhoea of now began. */
  readonly diarrhoeaSince?: number | null;
}

/** The tick E0 to E6 of the register. */
export interface AsiAnswer {
  readonly month: number;
  readonly exclusive: boolean;
}

/** What is due for a child, in the order in which a card asks; empty before birth and from 72 completed months on. */
export function childDue(day: number, child: ChildFacts, choices: readonly Choice[]): DueItem[];

/** A line of the routine schedule. */
export interface ScheduleRow {
  readonly dose: Dose;
  /** Completed months from which it is due, and before which it is on time. */
  readonly fromMonths: number;
  readonly beforeMonths: number;
  /** At least so long after the dose before it. */
  readonly gapMonths: number;
  readonly gapDays: number;
  readonly rule: string;
}

/** The doses of a province (0: unknown) on a day, in the order of the schedule. */
export function schedule(province: number, day: number, choices: readonly Choice[]): ScheduleRow[];

/** Words under "targetgroup.". */
export type TargetGroup =
  | "BUMIL"
  | "NIFAS"
  | "BUSUI"
  | "BAYI"
  | "BALITA"
  | "APRAS"
  | "USIA_SEKOLAH"
  | "REMAJA"
  | "DEWASA"
  | "LANSIA";

/** Words under "card.". */
export type Card = "IBU_HAMIL" | "IBU_NIFAS_MENYUSUI" | "BAYI_BALITA_APRAS" | "SEKOLAH_REMAJA" | "DEWASA_LANSIA";

export interface Person {
  readonly birthDay?: number | null;
  readonly pregnant?: boolean | null;
  /** The day of the last birth. */
  readonly deliveredDay?: number | null;
}

export interface Groups {
  /** They overlap: a pregnant girl of sixteen is in two. */
  readonly groups: readonly TargetGroup[];
  /** Pregnancy before age; absent without a group. */
  readonly card?: Card;
}

export function groups(day: number, person: Person): Groups;

/** The completed months between two days, as every rule counts them; negative before birth. */
export function completedMonths(birthDay: number, day: number): number;
