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
    RUJUK_DIJAWAB,
    /** Food that suits the age, by the newest answer of the month; neither mark where that cannot be said. */
    MP_ASI_SESUAI,
    MP_ASI_TIDAK,
    /** Of a woman: a pregnancy is written down that lasts or ended within a year. */
    IBU_TERCATAT,
    /** Pregnant on the day as of which the month is counted, and registered by then. */
    HAMIL,
    /** A row of her pregnancy card was written this month. */
    HAMIL_PERIKSA,
    /** Whether she got iron tablets was written down this month. */
    TTD_TERCATAT,
    TTD,
    /** LiLA was measured in this pregnancy. */
    LILA_IBU_UKUR,
    /** The newest LiLA of this pregnancy is below 23.5 cm. */
    KEK,
    /** A danger sign was said this month; also of a woman who has delivered since. */
    HAMIL_BAHAYA,
    /** In the 42 days after a birth on that day. */
    NIFAS,
    /** Whether she got vitamin A since the birth was written down. */
    NIFAS_VITAMIN_A_TERCATAT,
    /** One capsule or more since the birth. */
    NIFAS_VITAMIN_A,
    NIFAS_VITAMIN_A_2,
    /** The sheet of childbed was filled in this month. */
    NIFAS_PERIKSA,
    NIFAS_BAHAYA,
    /** Her family planning was asked about, this month or before. */
    KB_TERCATAT,
    /** Uses a method, by the newest answer; whoever is pregnant uses none. */
    KB,
    KB_KONDOM,
    KB_PIL,
    KB_SUNTIK,
    KB_IUD,
    KB_IMPLAN,
    KB_MOP,
    KB_MOW,
    KB_LAIN,
    /** Of a baby of 0 months: whether it was put to the breast within the first hour (IMD) was written down, of it or on its mother's birth card. */
    IMD_TERCATAT,
    IMD,
    /** A vaccine was written down this month: given, refused or put off. */
    VAKSIN_TERCATAT,
    /** Given this month; of DPT-HB-Hib also the hexavalent dose with its number. */
    DAPAT_HB0,
    DAPAT_BCG,
    DAPAT_POLIO_1,
    DAPAT_POLIO_2,
    DAPAT_POLIO_3,
    DAPAT_POLIO_4,
    DAPAT_DPT_1,
    DAPAT_DPT_2,
    DAPAT_DPT_3,
    DAPAT_CAMPAK;

    /** The newest form of what is marked: what is signed now is signed in it. */
    public static final int FORM = 2;

    /** The form in which this began to be marked: what was signed in an older one says nothing of it. */
    public int form() {
        return compareTo(IMD_TERCATAT) < 0 ? 1 : FORM;
    }

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
