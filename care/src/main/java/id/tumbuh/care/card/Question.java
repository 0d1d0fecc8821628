package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** The questions of forms that are not codes already: danger signs, groups of food and topics are. */
public enum Question implements MessageCode {
    BATUK_2_MINGGU,
    DEMAM_2_MINGGU,
    BB_TIDAK_NAIK_2_BULAN,
    LESU,
    KONTAK_TBC,
    /** Of adults: without a number of weeks on the card. */
    BATUK_TERUS,
    NAFSU_MAKAN_TURUN,
    KERINGAT_MALAM,
    BATUK_DARAH,
    SESAK_NAPAS,
    HANYA_ASI,
    MAKAN_LAIN_SEJAK_BULAN,
    FREKUENSI_SESUAI,
    TEKSTUR_SESUAI,
    DIARE_SEJAK,
    DIARE_BERHENTI,
    ORALIT_DIBERIKAN,
    ZINC_DIBERIKAN,
    SAKIT_HARI_INI,
    CEKLIS_LENGKAP,
    BELUM_TERCAPAI,
    USIA_KEHAMILAN,
    BERAT_IBU,
    BB_SESUAI_KURVA,
    LILA_IBU,
    SISTOLE,
    DIASTOLE,
    TD_SESUAI_KURVA,
    HB,
    TTD_DIBERIKAN,
    TTD_DIMINUM,
    MT_KEK_PORSI,
    MT_KEK_KOMPOSISI,
    MT_KEK_DIMAKAN,
    KELAS_IBU_HAMIL,
    JUMLAH_ANAK,
    JARAK_KEHAMILAN,
    BERAT_AWAL,
    TINGGI_IBU,
    STATUS_T,
    TANGGAL_BERSALIN,
    TEMPAT_BERSALIN,
    PENOLONG,
    KEADAAN_IBU,
    IMD,
    BAYI_HIDUP,
    BAYI_LAHIR_MATI,
    BERAT_LAHIR,
    PANJANG_LAHIR,
    MENYUSUI,
    VITAMIN_A_KAPSUL,
    KB_PASCA,
    IKUT_KB,
    METODE_KB,
    KB_SEJAK,
    TANGGAL_MENINGGAL,
    SAAT_MENINGGAL,
    LAHIR_MATI,
    TUJUAN_KUNJUNGAN,
    HASIL_KUNJUNGAN,
    MASALAH;

    @Override
    public String code() {
        return name();
    }
}
