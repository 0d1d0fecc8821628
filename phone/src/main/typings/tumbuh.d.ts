// What tumbuh.js exports: the whole of growth.js, and the programme's rule book (room care) with it. An app loads this one file
// and never growth.js beside it. Written by hand; a test holds it equal to the module.
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
 * not know is left out (`codes().settings` lists those it knows).
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
