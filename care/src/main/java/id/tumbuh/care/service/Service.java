package id.tumbuh.care.service;

/** What a posyandu gives, does or asks, vaccines apart. */
public enum Service implements Deliverable {
    /** Kunjungan neonatal 1 to 3. */
    KN1,
    KN2,
    KN3,
    ASI_EKSKLUSIF,
    VITAMIN_A_BIRU,
    VITAMIN_A_MERAH,
    OBAT_CACING,
    /** The visit at 6 months: KPSP, breastfeeding, complementary food, immunisation and the first vitamin A looked at together. */
    PKAT,
    MP_ASI,
    CEKLIS_PERKEMBANGAN,
    SKRINING_TB,
    /** A portion for everyone who comes. */
    PMT_PENYULUHAN,
    /** PMT lokal: its record is the day on which it began. */
    PMT_LOKAL,
    ORALIT,
    ZINC,
    /** Antenatal visits to a health worker, by trimester. */
    ANC_TM1,
    ANC_TM2,
    ANC_TM3,
    /** A doctor's visit with USG, in the first and in the third trimester. */
    DOKTER_USG_TM1,
    DOKTER_USG_TM3,
    PERIKSA_GIGI,
    KELAS_IBU_HAMIL,
    /** Weight, arm and blood pressure of this month. */
    UKUR_IBU_HAMIL,
    TTD,
    TD,
    PMT_KEK,
    KF1,
    KF2,
    KF3,
    KF4,
    /** Two red capsules. */
    VITAMIN_A_NIFAS,
    KB_PASCA_PERSALINAN;

    @Override
    public String code() {
        return name();
    }
}
