package id.tumbuh.growth.verdict;

import id.tumbuh.growth.message.MessageCode;

/** A next step, for the kader at the table or for the health worker at the puskesmas. */
public enum Step implements MessageCode {
    PUJI_DAN_DATANG_LAGI,
    UKUR_ULANG_SEKARANG,
    KONSELING_MAKAN,
    /** In place of feeding advice and extra food below six months. */
    DUKUNG_MENYUSUI,
    RUJUK_PETUGAS,
    RUJUK_HARI_INI,
    RUJUK_PUSKESMAS,
    KUNJUNGAN_RUMAH,
    PMT_LOKAL,
    PERIKSA_TANDA_BAHAYA,
    PASTIKAN_BB_TB,
    PERIKSA_IMT,
    SKRINING_TB,
    EVALUASI_2_MINGGU,
    TATA_LAKSANA_GIZI_BURUK,
    RUJUK_FKTL,
    /** Gizi buruk below six months, or below 4 kg. */
    RUJUK_RS,
    PERIKSA_ULANG_PENGUKURAN;

    @Override
    public String code() {
        return name();
    }
}
