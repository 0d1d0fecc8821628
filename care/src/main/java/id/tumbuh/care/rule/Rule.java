package id.tumbuh.care.rule;

import static id.tumbuh.care.rule.Standing.CONFIRMED;
import static id.tumbuh.care.rule.Standing.DECIDED_HERE;
import static id.tumbuh.care.rule.Standing.SEEN_IN_PRACTICE;
import static id.tumbuh.care.rule.Standing.UNCONFIRMED;

import id.tumbuh.growth.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/**
 * Every rule with what it rests on. The numbers stand in the tables that name these rows. A rule without a first day holds
 * for every day: where the notes give a regulation without the day from which it counts, none is made up.
 */
public enum Rule {
    TARGET_GROUPS(Source.MONTHLY_RECAP, "1.2", CONFIRMED),
    MOTHER_FIRST(Source.ILP_APPLICATION, "1.2", SEEN_IN_PRACTICE),
    VITAMIN_A(Source.KMK_ILP, "07-vitamin-a", CONFIRMED),
    ONE_DOSE_A_ROUND(Source.PROJECT, "5.2", DECIDED_HERE),
    SWEEPING(Source.PROJECT, "9.1", DECIDED_HERE),
    DEWORMING(Source.KMK_ILP, "07-vitamin-a", CONFIRMED),
    DEWORMING_TWICE(Source.PROJECT, "5.2", UNCONFIRMED),
    DEWORMING_FROM_12_MONTHS(Source.WHO_DEWORMING, "5.2", UNCONFIRMED),
    DEWORMING_DOSE(Source.WHO_DEWORMING, "5.2", SEEN_IN_PRACTICE),
    IMMUNISATION(Source.KMK_ILP, "06-imunisasi-rutin", CONFIRMED),
    IMMUNISATION_FIELD_SHEET(Source.FIELD_SHEET, "5.1", CONFIRMED),
    /** The notes give no interval from the first to the second IPV; one month as for the other series. */
    IPV_INTERVAL(Source.PROJECT, "5.1", DECIDED_HERE),
    JE(Source.KMK_ILP, "06-imunisasi-rutin", CONFIRMED),
    JE_PROVINCES(Source.VACCINE_LOGISTICS, "5.1", SEEN_IN_PRACTICE, 2026),
    HEXAVALENT(Source.VACCINE_LOGISTICS, "5.1", SEEN_IN_PRACTICE, 2026),
    NEONATAL_VISITS(Source.KMK_ILP, "05-pelayanan-nifas", CONFIRMED),
    CHECK_AT_6_MONTHS(Source.KMK_ILP, "02-balita-pra-sekolah", CONFIRMED),
    BREASTFEEDING(Source.SIP, "Format 2, E0-E6", CONFIRMED),
    BREASTFEEDING_DONE(Source.F1_DKI, "O", CONFIRMED),
    BREASTFEEDING_BROKEN(Source.PROJECT, "5.3", DECIDED_HERE),
    COMPLEMENTARY_FOOD(Source.RECAP_BOOK_7, "MP-ASI (>6 bln) sesuai", CONFIRMED),
    COMPLEMENTARY_FOOD_TO_23_MONTHS(Source.PERPRES_STUNTING, "indicator 5", CONFIRMED),
    FOOD_GROUPS(Source.PROJECT, "5.4", UNCONFIRMED),
    PMT_DEMONSTRATION(Source.SIP, "Format 6", CONFIRMED),
    /** Every posyandu day, whoever came, newborns too; before complementary food the portion is the mother's: the forms name it and say no more. */
    PMT_DEMONSTRATION_FOR_ALL(Source.PROJECT, "5.5", UNCONFIRMED),
    PMT_AGE(Source.PMT_2022, "balita 6-59 bulan", CONFIRMED),
    PMT_DAYS_2022(Source.PMT_2022, "5.5", CONFIRMED),
    PMT_DAYS_2025(Source.PMT_PRACTICE, "5.5", CONFIRMED),
    /** The regulation of 2023 names T as a target; its days are taken from those of 2T. */
    PMT_DAYS_FIRST_T(Source.PMT_2023, "5.5", DECIDED_HERE),
    CHECKLIST(Source.CARD_CHILD, "1.6", CONFIRMED),
    /** The items by age; the book itself was not read. */
    MILESTONES(Source.BUKU_KIA_CHECKLIST, "5.6", SEEN_IN_PRACTICE),
    CHECKLIST_AGES(Source.SDIDTK, "5.6", UNCONFIRMED),
    KPSP(Source.SDIDTK, "5.6", CONFIRMED),
    TB_CHILD(Source.KMK_ILP, "10-skrining-tb", CONFIRMED),
    TB_CARD(Source.CARD_CHILD, "1.13", CONFIRMED),
    TB_ADULT_MORE(Source.ILP_APPLICATION, "1.13", SEEN_IN_PRACTICE),
    ORALIT(Source.SIP, "Format 2 and 6", CONFIRMED),
    ORALIT_VOLUME(Source.MTBS, "5.7", UNCONFIRMED),
    ZINC(Source.MTBS, "5.7", SEEN_IN_PRACTICE),
    DANGER_SIGNS_CHILD(Source.HOME_VISIT, "1.6", CONFIRMED),
    CARD_COLUMNS_CHILD(Source.CARD_CHILD, "1.6", CONFIRMED),
    COUNSELLING(Source.PROJECT, "1.4, 1.6 and 2.1", DECIDED_HERE),
    ANTENATAL_VISITS(Source.KMK_ILP, "01-ibu-hamil-nifas", CONFIRMED),
    TABLETS_90(Source.PERPRES_STUNTING, "indicator 2", CONFIRMED),
    TABLETS_180(Source.INDICATOR_MMS, "5.8", SEEN_IN_PRACTICE),
    TETANUS(Source.KMK_ILP, "01-ibu-hamil-nifas", CONFIRMED),
    CHRONIC_ENERGY_DEFICIENCY(Source.KMK_ILP, "03-pmt-ibu-hamil-kek", CONFIRMED),
    PMT_PREGNANCY_90(Source.KMK_ILP, "03-pmt-ibu-hamil-kek", CONFIRMED),
    PMT_PREGNANCY_120(Source.PMT_PRACTICE, "5.5", CONFIRMED),
    PREGNANCY_CARD(Source.CARD_PREGNANCY, "1.4", CONFIRMED),
    BLOOD_PRESSURE_ILP(Source.ILP_APPLICATION, "1.4", SEEN_IN_PRACTICE),
    BLOOD_PRESSURE_140(Source.WHO_ANC, "1.4", CONFIRMED),
    EMERGENCY(Source.PROJECT, "1.4", DECIDED_HERE),
    DANGER_SIGNS_PREGNANCY(Source.HOME_VISIT, "1.4", CONFIRMED),
    DANGER_SIGNS_PREGNANCY_COURSE(Source.KADER_COURSE, "1.4", CONFIRMED),
    /** Hb below 11 g/dL. */
    ANAEMIA(Source.NYAWIJI, "5.8", CONFIRMED),
    FOUR_T_SATUSEHAT(Source.SATUSEHAT_ANC, "2.1-2.4", CONFIRMED),
    FOUR_T_TEACHING(Source.TEACHING_ANC, "1.4", CONFIRMED),
    CHILDBED_VISITS(Source.KMK_ILP, "05-pelayanan-nifas", CONFIRMED),
    VITAMIN_A_CHILDBED(Source.MONTHLY_RECAP, "1.5", CONFIRMED),
    VITAMIN_A_CHILDBED_INTERVAL(Source.PROJECT, "1.5", UNCONFIRMED),
    FAMILY_PLANNING(Source.SIP, "Format 6", CONFIRMED),
    DANGER_SIGNS_CHILDBED(Source.HOME_VISIT, "1.5", CONFIRMED),
    CHILDBED_SHEET(Source.HOME_VISIT, "1.5", CONFIRMED),
    BIRTH(Source.HOME_VISIT, "1.5", CONFIRMED),
    BIRTH_WEIGHT(Source.KMK_ILP, "03-bblr", CONFIRMED),
    /** The notes class small babies and do not say where to send them; they are shown to a health worker. */
    SMALL_BABY(Source.PROJECT, "5.7", DECIDED_HERE),
    /** A mother who is ill after a birth; the sheet asks how she is and gives no rule. */
    BIRTH_REFERRAL(Source.PROJECT, "1.5", DECIDED_HERE),
    DEATHS(Source.SIP, "Format 1 and 5", CONFIRMED),
    HOME_VISITS(Source.KADER_COURSE, "1.12", CONFIRMED),
    HOME_VISIT_STATES(Source.HOME_VISIT, "1.12", CONFIRMED),
    REFERRALS(Source.PROJECT, "1.17", DECIDED_HERE),
    /** Every T, 2T and point below the red line is shown to an officer; gizi buruk on the same day. */
    REFERRAL_OF_GROWTH(Source.BUKU_KIA, "2.9", CONFIRMED),
    /** Two weeks to a result are the programme's, one week to a word of arrival is ours. */
    REFERRAL_WAIT(Source.PROJECT, "2.9 and 1.17", DECIDED_HERE),
    /** What a midwife reads first in her worklist. */
    CASE_ORDER(Source.PROJECT, "8.1", DECIDED_HERE),
    /** Three children of one neighbourhood within seven days. */
    DIARRHOEA_CLUSTER(Source.PROJECT, "5.7", DECIDED_HERE),
    /** Length gain below WHO's 5th centile with TB/U fallen and below -1, or TB/U fallen by 0.67, over two to six months. */
    LENGTH_SLOWING(
            Source.WHO_VELOCITY, "length increments over 2 to 6 months; the limits beside them are ours", DECIDED_HERE),
    SKDN(Source.SKDN_TEXT, "3.1", CONFIRMED),
    SKDN_LETTERS(Source.F1_CIMAHI, "3.1", CONFIRMED),
    ABSENT_OF_TARGETS(Source.PROJECT, "12", UNCONFIRMED),
    SKDN_AS_OF(Source.PROJECT, "3.5", DECIDED_HERE),
    /** Pregnant or in childbed on the day as of which children are counted, and written down by then (life-course.md). */
    MOTHERS_AS_OF(Source.PROJECT, "life-course 1.2 and 1.15", DECIDED_HERE),
    MOTHERS_RECAP(Source.MONTHLY_RECAP, "1.15", CONFIRMED),
    NUTRITION_STATUS(Source.ANTHROPOMETRY, "tabel 1", CONFIRMED),
    /** Of those who could be judged, with Wilson's interval and the coverage beside it. */
    PREVALENCE(Source.PROJECT, "7.1 and 8.3", DECIDED_HERE),
    WEIGHED_AT_36_MONTHS(Source.F1_CIMAHI, "13 and 14", CONFIRMED),
    /** HB0, BCG, four OPV, three DPT-HB-Hib, two IPV and MR; the notes name no list for "dasar lengkap". */
    BASIC_IMMUNISATION(Source.PROJECT, "5.1 and 7.1", UNCONFIRMED),
    /** Babies with IMD; the form does not say of which babies: those of 0 months, as its items 16 and 17 count them. */
    EARLY_BREASTFEEDING(Source.F1_CIMAHI, "22", CONFIRMED),
    VACCINES_OF_MONTH(Source.SIP, "Format 6", CONFIRMED);

    private final Source source;
    private final String place;
    private final Standing standing;
    private final @Nullable Integer firstYear;

    Rule(Source source, String place, Standing standing) {
        this(source, place, standing, null);
    }

    Rule(Source source, String place, Standing standing, @Nullable Integer firstYear) {
        this.source = source;
        this.place = place;
        this.standing = standing;
        this.firstYear = firstYear;
    }

    public Source source() {
        return source;
    }

    /** The chapter, form or field of the source; a bare number is a section of the domain notes. */
    public String place() {
        return place;
    }

    public Standing standing() {
        return standing;
    }

    /** The first epoch day on which it holds; null where it holds for every day. */
    public @Nullable Integer firstDay() {
        return firstYear == null ? null : new CivilDate(firstYear, 1, 1).toEpochDay();
    }

    /** Whether it holds on an epoch day. */
    public boolean holdsOn(int day) {
        Integer first = firstDay();
        return first == null || day >= first;
    }
}
