package id.tumbuh.care.rule;

/** What may be chosen where editions or districts differ; the first of each is the default. */
public enum Choice {
    ONE_SYMPTOM(Discrepancy.TB_SYMPTOMS, Rule.TB_CHILD),
    TWO_SYMPTOMS(Discrepancy.TB_SYMPTOMS, Rule.TB_CARD),
    DEWORMING_AUGUST(Discrepancy.DEWORMING_ROUNDS, Rule.DEWORMING),
    DEWORMING_FEBRUARY_AUGUST(Discrepancy.DEWORMING_ROUNDS, Rule.DEWORMING_TWICE),
    SWEEP_WITHIN_MONTH(Discrepancy.SWEEPING, Rule.VITAMIN_A),
    SWEEP_7_DAYS_MORE(Discrepancy.SWEEPING, Rule.SWEEPING),
    WINDOWS_KMK(Discrepancy.VACCINE_WINDOWS, Rule.IMMUNISATION),
    WINDOWS_FIELD_SHEET(Discrepancy.VACCINE_WINDOWS, Rule.IMMUNISATION_FIELD_SHEET),
    HEXAVALENT_BY_PROVINCE(Discrepancy.HEXAVALENT, Rule.HEXAVALENT),
    HEXAVALENT_HERE(Discrepancy.HEXAVALENT, Rule.HEXAVALENT),
    HEXAVALENT_NOT_HERE(Discrepancy.HEXAVALENT, Rule.IMMUNISATION),
    BIRTH_DOSE_KEPT(Discrepancy.BIRTH_DOSE, Rule.IMMUNISATION),
    BIRTH_DOSE_DROPPED(Discrepancy.BIRTH_DOSE, Rule.HEXAVALENT),
    JE_BY_PROVINCE(Discrepancy.JAPANESE_ENCEPHALITIS, Rule.JE_PROVINCES),
    JE_HERE(Discrepancy.JAPANESE_ENCEPHALITIS, Rule.JE),
    JE_NOT_HERE(Discrepancy.JAPANESE_ENCEPHALITIS, Rule.JE),
    CHECKLIST_BY_AGE(Discrepancy.CHECKLIST_RHYTHM, Rule.CHECKLIST_AGES),
    CHECKLIST_EVERY_MONTH(Discrepancy.CHECKLIST_RHYTHM, Rule.CHECKLIST),
    PMT_AS_IN_2025(Discrepancy.PMT_DAYS, Rule.PMT_DAYS_2025),
    PMT_AS_IN_2022(Discrepancy.PMT_DAYS, Rule.PMT_DAYS_2022),
    PMT_PREGNANCY_90_DAYS(Discrepancy.PMT_PREGNANCY_DAYS, Rule.PMT_PREGNANCY_90),
    PMT_PREGNANCY_120_DAYS(Discrepancy.PMT_PREGNANCY_DAYS, Rule.PMT_PREGNANCY_120),
    IRON_90(Discrepancy.IRON_TABLETS, Rule.TABLETS_90),
    IRON_180(Discrepancy.IRON_TABLETS, Rule.TABLETS_180),
    PRESSURE_140_90(Discrepancy.BLOOD_PRESSURE, Rule.BLOOD_PRESSURE_140),
    PRESSURE_130_85(Discrepancy.BLOOD_PRESSURE, Rule.BLOOD_PRESSURE_ILP),
    YOUNG_BELOW_21(Discrepancy.FOUR_T, Rule.FOUR_T_SATUSEHAT),
    YOUNG_BELOW_20(Discrepancy.FOUR_T, Rule.FOUR_T_TEACHING),
    ADULT_FROM_19(Discrepancy.ADULT_AGE, Rule.TARGET_GROUPS),
    ADULT_FROM_18(Discrepancy.ADULT_AGE, Rule.TARGET_GROUPS),
    ABSENT_OF_K(Discrepancy.ABSENT, Rule.SKDN_LETTERS),
    ABSENT_OF_S(Discrepancy.ABSENT, Rule.ABSENT_OF_TARGETS),
    GAIN_OF_COMPARED(Discrepancy.GAIN_RATIO, Rule.SKDN),
    GAIN_OF_WEIGHED(Discrepancy.GAIN_RATIO, Rule.SKDN);

    private final Discrepancy discrepancy;
    private final Rule rule;

    Choice(Discrepancy discrepancy, Rule rule) {
        this.discrepancy = discrepancy;
        this.rule = rule;
    }

    public Discrepancy discrepancy() {
        return discrepancy;
    }

    /** What it rests on. */
    public Rule rule() {
        return rule;
    }
}
