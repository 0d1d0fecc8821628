package id.tumbuh.care.month;

import org.jspecify.annotations.Nullable;

/**
 * What is true of a child in a month; what is not marked is not known to be true. The words are those of the stored rows, so none ever
 * changes its meaning.
 */
public enum Mark {
    /** Somebody noted whether there is a KMS or Buku KIA. */
    BUKU_TERCATAT,
    /** Owns one. */
    BUKU,
    /** Came to the posyandu. */
    HADIR,
    /** A reason for not coming was written down. */
    ALASAN_ABSEN,
    /** Weighed, at the posyandu or elsewhere. */
    TIMBANG,
    HURUF_N,
    HURUF_T,
    HURUF_O,
    HURUF_B,
    /** Weighed, and the letter waits for a decision or cannot be given. */
    HURUF_DITUNDA,
    BGM,
    AOL,
    DUA_T,
    BBU_SANGAT_KURANG,
    BBU_KURANG,
    BBU_NORMAL,
    BBU_RISIKO_LEBIH,
    TBU_SANGAT_PENDEK,
    TBU_PENDEK,
    TBU_NORMAL,
    TBU_TINGGI,
    BBTB_GIZI_BURUK,
    BBTB_GIZI_KURANG,
    BBTB_GIZI_BAIK,
    BBTB_RISIKO_LEBIH,
    BBTB_GIZI_LEBIH,
    BBTB_OBESITAS,
    LILA_GIZI_BURUK,
    LILA_GIZI_KURANG,
    LILA_NORMAL,
    EDEMA,
    /** Weighs 11.5 kg or more. */
    BB_11_5,
    /** A rule of plausibility doubts something that was measured. */
    RAGU,
    /** Whether vitamin A was given, refused or not yet given was written down. */
    VITAMIN_A_TERCATAT,
    VITAMIN_A_BIRU,
    VITAMIN_A_MERAH,
    OBAT_CACING_TERCATAT,
    OBAT_CACING,
    /** A vaccine was ever written down. */
    IMUNISASI_TERCATAT,
    /** Complete basic immunisation. */
    IDL,
    /** The tick of this month of age was asked. */
    ASI_TERCATAT,
    ASI_SAJA,
    ASI_TIDAK,
    /** Six months, E0 to E5 all yes. */
    ASI_LULUS,
    MP_ASI_TERCATAT,
    PMT_TERCATAT,
    PMT_PENYULUHAN,
    PMT_LOKAL,
    DIARE_TERCATAT,
    DIARE,
    ORALIT,
    ZINC,
    PERKEMBANGAN,
    RUJUK,
    /** The Puskesmas answered a referral of this month. */
    RUJUK_DIJAWAB;

    /** The mark with this word; null where this release has none. */
    public static @Nullable Mark of(String word) {
        for (Mark mark : values()) {
            if (mark.name().equals(word)) {
                return mark;
            }
        }
        return null;
    }
}
