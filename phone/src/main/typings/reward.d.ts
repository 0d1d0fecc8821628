// What reward.js exports: who gets a gift, and where each gift stands, by the reward programme's rules (room care, package reward).
// It imports nothing: an app fetches it with the screens of gifts. Written by hand; a test holds it equal to the module. Days are whole
// days since 1 January 1970; months are whole months since the year 0 (January 2026 is 24312); what does not apply is absent. Errors: as
// in growth.d.ts. The words of every code: texts_id_reward.js.

import type { Letter, Message } from "./growth.js";

/**
 * The body of a programme as `reward.programme` carries it: its name, its rules and the settings by their wire names (docs/rules/reward.md).
 * What is left out is the default; a choice that this version does not know is an Error.
 */
export type Programme = Readonly<Record<string, unknown>>;

/** A month of a posyandu. */
export interface PostMonth {
  /** The open day, also of one that was cancelled. */
  readonly day: number;
  readonly held?: boolean | null | undefined;
  /** Signed by the bidan. */
  readonly validated?: boolean | null | undefined;
}

/** Words under "present.". */
export type Present = "DI_POSYANDU" | "DI_RUMAH" | "DI_PUSKESMAS" | "DI_TEMPAT_LAIN" | "SAKIT" | "TIDAK_HADIR";

/** A child's month; one in which it was not there may be left out. */
export interface RewardMonth {
  readonly month: number;
  readonly present: Present;
  readonly grams?: number | null | undefined;
  readonly letter?: Letter | null | undefined;
  /** KBM, grams. */
  readonly minimalGain?: number | null | undefined;
  /** Implausible and not verified. */
  readonly doubtful?: boolean | null | undefined;
  /** Hundredths of z of BB/TB. */
  readonly weightForLength?: number | null | undefined;
}

export interface RewardChild {
  readonly id: string;
  readonly birthDay: number;
  /** First day in the area. */
  readonly from: number;
  /** The day on which the child moved away or died. */
  readonly left?: number | null | undefined;
  readonly died?: boolean | null | undefined;
  readonly guest?: boolean | null | undefined;
  /** A medical reason is noted for which it is not asked to gain. */
  readonly cannotGain?: boolean | null | undefined;
  /** One for each calendar month, in any order. */
  readonly months?: readonly RewardMonth[] | null | undefined;
}

/** What came of holding a child against one list; the words of its reasons are under "counted." for A, "gainreason." for B. */
export interface ListResult<Why> {
  readonly outcome: "ON" | "OFF" | "NOT_ASKED";
  /** One month or one decision is all that is missing. */
  readonly near: boolean;
  readonly why: readonly Message<Why>[];
}

/** Words under "counted.". */
export type Counted =
  | "DIHITUNG"
  | "IZIN_SAKIT"
  | "TIDAK_DATANG"
  | "TIDAK_DITIMBANG"
  | "SAKIT_TIDAK_DIHITUNG"
  | "DI_LUAR_POSYANDU"
  | "UKURAN_DIRAGUKAN"
  | "BULAN_BELUM_DISAHKAN"
  | "BELUM_TERDAFTAR"
  | "POSYANDU_TIDAK_BUKA";

/** Words under "gainreason.". */
export type GainReason =
  | "NAIK_BULAN_TERAKHIR"
  | "TIDAK_NAIK_BULAN_TERAKHIR"
  | "TIDAK_DITIMBANG_BULAN_TERAKHIR"
  | "TANPA_PEMBANDING"
  | "BERAT_DIRAGUKAN"
  | "BELUM_DISAHKAN"
  | "CUKUP_BULAN_NAIK"
  | "KURANG_BULAN_NAIK"
  | "NAIK_BERSIH_CUKUP"
  | "NAIK_BERSIH_KURANG"
  | "KBM_TIDAK_DIKETAHUI"
  | "BELUM_CUKUP_PENIMBANGAN"
  | "HANYA_DAFTAR_A"
  | "TIDAK_DIMINTA_NAIK";

/** A month as it was looked at. */
export interface MonthEvidence {
  readonly day: number;
  readonly counted: Counted;
  readonly present: Present;
  readonly grams?: number;
  readonly letter?: Letter;
  readonly gain?: number;
  readonly gained: boolean;
  readonly validated: boolean;
}

export interface RewardVerdict {
  readonly child: string;
  readonly eligible: boolean;
  readonly near: boolean;
  /** Its last weighing is T: never shown to everybody. */
  readonly quiet: boolean;
  readonly a: ListResult<Counted>;
  readonly b: ListResult<GainReason>;
  /** Words under "rewardmark.". */
  readonly marks: readonly ("PRIORITAS" | "PESERTA_BARU" | "SUDAH_TIDAK_AKTIF" | "TANPA_PESAN")[];
  /** Words under "exclusion.". */
  readonly excluded?: "TAMU" | "TIDAK_AKTIF_SEMESTER_INI" | "HARUS_MASIH_AKTIF" | "BELUM_PERNAH_ADA";
  readonly evidence: readonly MonthEvidence[];
}

/** Words under "listblock.". */
export type ListBlock = "BULAN_MENUNGGU_PENGESAHAN" | "BULAN_TANPA_CATATAN" | "BULAN_BUKA_BELUM_CUKUP";

export interface RewardLists {
  /** First month of the half-year. */
  readonly semester: number;
  /** The last open day looked at. */
  readonly latestDay?: number;
  readonly mayBeApproved: boolean;
  readonly blocks: readonly Message<ListBlock>[];
  /** One for each child, in the order given. */
  readonly verdicts: readonly RewardVerdict[];
}

/** The lists of a posyandu for the open day of a month, made from the months before it. */
export function rewardLists(
  programme: Programme,
  handOverMonth: number,
  months: readonly PostMonth[],
  children: readonly RewardChild[],
): RewardLists;

// ----------------------------------------------------------------------------------------------------------------- gifts

/** Words under "giftact.". */
export type GiftAct =
  | "USULKAN"
  | "VALIDASI_USULAN"
  | "SETUJUI"
  | "SIAPKAN"
  | "SERAHKAN"
  | "TUNDA"
  | "BATALKAN"
  | "TARIK_KEMBALI";

/** Words under "cancelreason.". */
export type CancelReason =
  | "KELUARGA_MENOLAK"
  | "PINDAH"
  | "MENINGGAL"
  | "DATA_SALAH"
  | "ANAK_GANDA"
  | "TIDAK_HADIR_SAAT_PENYERAHAN"
  | "STOK_HABIS"
  | "ALASAN_LAIN";

/** One thing written down about a child's gift; an act or a reason of a newer version may stand in it. */
export interface GiftFact {
  readonly id: string;
  readonly child: string;
  /** First month of the half-year. */
  readonly semester: number;
  readonly act: GiftAct | (string & {});
  readonly by: "KADER" | "KADER_DESA" | "BIDAN" | "PJ_PROGRAM" | "KEPALA_PUSKESMAS" | "KEPALA_DESA" | "PKK";
  readonly day: number;
  /** What tells two facts of a day apart: the milliseconds of the day. */
  readonly order?: number | null | undefined;
  readonly receiver?: string | null | undefined;
  readonly proof?: string | null | undefined;
  readonly reason?: CancelReason | (string & {}) | null | undefined;
  /** The fact taken back. A kader takes back what she wrote herself that day. */
  readonly withdraws?: string | null | undefined;
  /** The account that wrote it down: only whether two are the same is asked. */
  readonly writer?: string | null | undefined;
}

/** Words under "giftstate.". */
export type GiftState =
  | "BELUM_DIUSULKAN"
  | "DIUSULKAN"
  | "DIVALIDASI"
  | "DISETUJUI"
  | "DISIAPKAN"
  | "DISERAHKAN"
  | "DITUNDA"
  | "DIBATALKAN";

/** Words under "giftproblem.". */
export type GiftProblem =
  | "KADO_DISERAHKAN_DUA_KALI"
  | "DISERAHKAN_TANPA_PERSETUJUAN"
  | "DISERAHKAN_SETELAH_DIBATALKAN"
  | "TANDA_TERIMA_KURANG"
  | "BUKAN_WEWENANG"
  | "LANGKAH_SEBELUMNYA_BELUM"
  | "ALASAN_KOSONG";

/** A child's gift for a half-year as it stands. */
export interface Gift {
  readonly child: string;
  readonly semester: number;
  readonly state: GiftState;
  /** The one that counts: the first by day, order and id. */
  readonly handOver?: { readonly id: string; readonly day: number; readonly receiver?: string; readonly proof?: string };
  /** Ids of further hand-overs. */
  readonly repeated: readonly string[];
  readonly problems: readonly Message<GiftProblem>[];
}

/** Every gift as it stands after a set of facts, in whichever order they came: by child, then half-year. */
export function gifts(programme: Programme, facts: readonly GiftFact[]): Gift[];
