package id.tumbuh.sheets.decode;

/**
 * What can be wrong, or worth knowing, about one row. A row problem never stops a file. The texts stand in the catalogue
 * under {@code problem.CODE}; behind the code the field it concerns.
 */
public enum Problem {
    // The row as such.
    LEBIH_SEL,
    BARIS_GANDA,
    // Who.
    TANPA_JENIS_KELAMIN,
    NIK_TIDAK_16_ANGKA,
    TANGGAL_BENTROK,
    JK_BENTROK,
    // When.
    TANPA_UMUR,
    TANPA_TANGGAL_UKUR,
    TANGGAL_TIDAK_TERBACA,
    TANGGAL_DI_MASA_DEPAN,
    UMUR_NEGATIF,
    UKUR_SEBELUM_LAHIR,
    UMUR_TEKS_TIDAK_COCOK,
    UMUR_TEKS_GANDA,
    UMUR_TEKS_BEDA,
    UMUR_DIBULATKAN,
    UMUR_TANPA_SATUAN,
    UMUR_DI_BAWAH_TABEL,
    UMUR_DI_ATAS_TABEL,
    // What was measured.
    ANGKA_TIDAK_TERBACA,
    KODE_TIDAK_DIKENAL,
    SEL_GALAT,
    NILAI_999,
    DIBACA_DARI_JAM,
    DIBACA_DARI_PECAHAN_HARI,
    DUA_BACAAN,
    BACAAN_LAIN_COCOK,
    TANPA_BB,
    TANPA_TB,
    UKURAN_TIDAK_POSITIF,
    TB_DI_LUAR_TABEL,
    BB_DENGAN_EDEMA,
    TIDAK_TERHITUNG,
    // Plausibility.
    BB_MUNGKIN_GRAM,
    BBL_MUNGKIN_GRAM,
    BB_DI_LUAR_BATAS,
    BB_TURUN_TAJAM,
    BB_NAIK_TAJAM,
    TB_MENYUSUT,
    LK_MENYUSUT,
    BERDIRI_DI_BAWAH_24_BULAN,
    BERDIRI_DI_BAWAH_9_BULAN,
    TERLENTANG_MULAI_24_BULAN,
    // The letter.
    TANPA_RIWAYAT,
    BULAN_LALU_TIDAK_DIKETAHUI,
    DI_ATAS_60_BULAN,
    GANDA_BULAN_INI,
    // What came with the file.
    Z_IMPOR_BEDA
}
