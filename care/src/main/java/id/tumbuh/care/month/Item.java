package id.tumbuh.care.month;

import static id.tumbuh.care.month.Counting.all;
import static id.tumbuh.care.month.Counting.having;
import static id.tumbuh.care.month.Counting.mother;

import id.tumbuh.care.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a month's reports count, each once: the definition, what it rests on, and its version. The order is stored; new ones come last. A
 * definition that means something else is a new item or a new version, so that what was signed keeps its meaning.
 */
public enum Item {
    /** All children of the area, 0 to 59 months. */
    S(Rule.SKDN, all(Belongs.MEMBER)),
    TAMU(Rule.SKDN_AS_OF, all(Belongs.GUEST)),
    BUKU_TERCATAT(Rule.SKDN, having(Mark.BUKU_TERCATAT)),
    /** Own a KMS or a Buku KIA. */
    K(Rule.SKDN, having(Mark.BUKU), BUKU_TERCATAT),
    D(Rule.SKDN, having(Mark.TIMBANG)),
    N(Rule.SKDN, having(Mark.HURUF_N)),
    T(Rule.SKDN_LETTERS, having(Mark.HURUF_T)),
    O(Rule.SKDN_LETTERS, having(Mark.HURUF_O)),
    B(Rule.SKDN_LETTERS, having(Mark.HURUF_B)),
    DITUNDA(Rule.SKDN_LETTERS, having(Mark.HURUF_DITUNDA)),
    BGM(Rule.SKDN_LETTERS, having(Mark.BGM)),
    AOL(Rule.SKDN_LETTERS, having(Mark.AOL)),
    DUA_T(Rule.SKDN_LETTERS, having(Mark.DUA_T)),
    HADIR(Rule.SKDN, having(Mark.HADIR)),
    ALASAN_ABSEN(Rule.SWEEPING, having(Mark.ALASAN_ABSEN)),
    /** Have a class of BB/U that can be believed. */
    BBU_UKUR(
            Rule.NUTRITION_STATUS,
            having(Mark.BBU_SANGAT_KURANG, Mark.BBU_KURANG, Mark.BBU_NORMAL, Mark.BBU_RISIKO_LEBIH)),
    BBU_SANGAT_KURANG(Rule.NUTRITION_STATUS, having(Mark.BBU_SANGAT_KURANG), BBU_UKUR),
    BBU_KURANG(Rule.NUTRITION_STATUS, having(Mark.BBU_KURANG), BBU_UKUR),
    BBU_NORMAL(Rule.NUTRITION_STATUS, having(Mark.BBU_NORMAL), BBU_UKUR),
    BBU_RISIKO_LEBIH(Rule.NUTRITION_STATUS, having(Mark.BBU_RISIKO_LEBIH), BBU_UKUR),
    UNDERWEIGHT(Rule.NUTRITION_STATUS, having(Mark.BBU_SANGAT_KURANG, Mark.BBU_KURANG), BBU_UKUR),
    TBU_UKUR(Rule.NUTRITION_STATUS, having(Mark.TBU_SANGAT_PENDEK, Mark.TBU_PENDEK, Mark.TBU_NORMAL, Mark.TBU_TINGGI)),
    TBU_SANGAT_PENDEK(Rule.NUTRITION_STATUS, having(Mark.TBU_SANGAT_PENDEK), TBU_UKUR),
    TBU_PENDEK(Rule.NUTRITION_STATUS, having(Mark.TBU_PENDEK), TBU_UKUR),
    TBU_NORMAL(Rule.NUTRITION_STATUS, having(Mark.TBU_NORMAL), TBU_UKUR),
    TBU_TINGGI(Rule.NUTRITION_STATUS, having(Mark.TBU_TINGGI), TBU_UKUR),
    STUNTING(Rule.NUTRITION_STATUS, having(Mark.TBU_SANGAT_PENDEK, Mark.TBU_PENDEK), TBU_UKUR),
    BBTB_UKUR(
            Rule.NUTRITION_STATUS,
            having(
                    Mark.BBTB_GIZI_BURUK,
                    Mark.BBTB_GIZI_KURANG,
                    Mark.BBTB_GIZI_BAIK,
                    Mark.BBTB_RISIKO_LEBIH,
                    Mark.BBTB_GIZI_LEBIH,
                    Mark.BBTB_OBESITAS)),
    BBTB_GIZI_BURUK(Rule.NUTRITION_STATUS, having(Mark.BBTB_GIZI_BURUK), BBTB_UKUR),
    BBTB_GIZI_KURANG(Rule.NUTRITION_STATUS, having(Mark.BBTB_GIZI_KURANG), BBTB_UKUR),
    BBTB_GIZI_BAIK(Rule.NUTRITION_STATUS, having(Mark.BBTB_GIZI_BAIK), BBTB_UKUR),
    BBTB_RISIKO_LEBIH(Rule.NUTRITION_STATUS, having(Mark.BBTB_RISIKO_LEBIH), BBTB_UKUR),
    BBTB_GIZI_LEBIH(Rule.NUTRITION_STATUS, having(Mark.BBTB_GIZI_LEBIH), BBTB_UKUR),
    BBTB_OBESITAS(Rule.NUTRITION_STATUS, having(Mark.BBTB_OBESITAS), BBTB_UKUR),
    WASTING(Rule.NUTRITION_STATUS, having(Mark.BBTB_GIZI_BURUK, Mark.BBTB_GIZI_KURANG), BBTB_UKUR),
    OVERWEIGHT(Rule.NUTRITION_STATUS, having(Mark.BBTB_GIZI_LEBIH, Mark.BBTB_OBESITAS), BBTB_UKUR),
    LILA_UKUR(Rule.NUTRITION_STATUS, having(Mark.LILA_GIZI_BURUK, Mark.LILA_GIZI_KURANG, Mark.LILA_NORMAL)),
    LILA_GIZI_BURUK(Rule.NUTRITION_STATUS, having(Mark.LILA_GIZI_BURUK), LILA_UKUR),
    LILA_GIZI_KURANG(Rule.NUTRITION_STATUS, having(Mark.LILA_GIZI_KURANG), LILA_UKUR),
    EDEMA(Rule.NUTRITION_STATUS, having(Mark.EDEMA)),
    /** S36 of F1: weighed in the month in which 36 months were reached. */
    S36(Rule.WEIGHED_AT_36_MONTHS, having(Mark.TIMBANG).aged(36, 36)),
    /** L of F1: of these, with 11.5 kg or more. */
    L36(Rule.WEIGHED_AT_36_MONTHS, having(Mark.BB_11_5).aged(36, 36)),
    VITAMIN_A_TERCATAT(Rule.VITAMIN_A, having(Mark.VITAMIN_A_TERCATAT)),
    VITAMIN_A_BIRU_SASARAN(Rule.VITAMIN_A, all(Belongs.MEMBER).aged(6, 11).inVitaminMonths()),
    VITAMIN_A_BIRU(Rule.VITAMIN_A, having(Mark.VITAMIN_A_BIRU), VITAMIN_A_TERCATAT),
    VITAMIN_A_MERAH_SASARAN(Rule.VITAMIN_A, all(Belongs.MEMBER).aged(12, 59).inVitaminMonths()),
    VITAMIN_A_MERAH(Rule.VITAMIN_A, having(Mark.VITAMIN_A_MERAH), VITAMIN_A_TERCATAT),
    OBAT_CACING_TERCATAT(Rule.DEWORMING, having(Mark.OBAT_CACING_TERCATAT)),
    OBAT_CACING_SASARAN(Rule.DEWORMING_FROM_12_MONTHS, all(Belongs.MEMBER).aged(12, 59)),
    OBAT_CACING(Rule.DEWORMING, having(Mark.OBAT_CACING), OBAT_CACING_TERCATAT),
    ANAK_12_23(Rule.BASIC_IMMUNISATION, all(Belongs.MEMBER).aged(12, 23)),
    IMUNISASI_TERCATAT(Rule.BASIC_IMMUNISATION, having(Mark.IMUNISASI_TERCATAT).aged(12, 23)),
    IDL(Rule.BASIC_IMMUNISATION, having(Mark.IDL).aged(12, 23), IMUNISASI_TERCATAT),
    ASI_SASARAN(Rule.BREASTFEEDING, all(Belongs.MEMBER).aged(0, 5)),
    ASI_TERCATAT(Rule.BREASTFEEDING, having(Mark.ASI_TERCATAT)),
    ASI_SAJA(Rule.BREASTFEEDING, having(Mark.ASI_SAJA).aged(0, 5), ASI_TERCATAT),
    ASI_TIDAK(Rule.BREASTFEEDING, having(Mark.ASI_TIDAK).aged(0, 5), ASI_TERCATAT),
    BAYI_6_BULAN(Rule.BREASTFEEDING_DONE, all(Belongs.MEMBER).aged(6, 6)),
    ASI_LULUS(Rule.BREASTFEEDING_DONE, having(Mark.ASI_LULUS).aged(6, 6), ASI_TERCATAT),
    MP_ASI_SASARAN(Rule.COMPLEMENTARY_FOOD_TO_23_MONTHS, all(Belongs.MEMBER).aged(6, 23)),
    MP_ASI_TERCATAT(
            Rule.COMPLEMENTARY_FOOD_TO_23_MONTHS, having(Mark.MP_ASI_TERCATAT).aged(6, 23)),
    PMT_TERCATAT(Rule.PMT_DEMONSTRATION, having(Mark.PMT_TERCATAT)),
    PMT_PENYULUHAN(Rule.PMT_DEMONSTRATION, having(Mark.PMT_PENYULUHAN), PMT_TERCATAT),
    PMT_LOKAL(Rule.PMT_AGE, having(Mark.PMT_LOKAL), PMT_TERCATAT),
    DIARE_TERCATAT(Rule.ORALIT, having(Mark.DIARE_TERCATAT)),
    DIARE(Rule.ORALIT, having(Mark.DIARE), DIARE_TERCATAT),
    ORALIT(Rule.ORALIT, having(Mark.ORALIT), DIARE_TERCATAT),
    ZINC(Rule.ZINC, having(Mark.ZINC), DIARE_TERCATAT),
    PERKEMBANGAN(Rule.CHECKLIST, having(Mark.PERKEMBANGAN)),
    RUJUK(Rule.REFERRALS, having(Mark.RUJUK)),
    RUJUK_DIJAWAB(Rule.REFERRALS, having(Mark.RUJUK_DIJAWAB)),
    /** DKI's form: of those below the red line, referred. */
    BGM_DIRUJUK(Rule.REFERRALS, having(Mark.BGM).and(Mark.RUJUK)),
    AOL_DIRUJUK(Rule.REFERRALS, having(Mark.AOL).and(Mark.RUJUK)),
    DUA_T_DIRUJUK(Rule.REFERRALS, having(Mark.DUA_T).and(Mark.RUJUK)),
    /** As the card says it: rhythm and texture of the age, five groups of food with something of an animal. */
    MP_ASI_SESUAI(Rule.COMPLEMENTARY_FOOD, having(Mark.MP_ASI_SESUAI).aged(6, 23), MP_ASI_TERCATAT),
    MP_ASI_TIDAK(Rule.COMPLEMENTARY_FOOD, having(Mark.MP_ASI_TIDAK).aged(6, 23), MP_ASI_TERCATAT),
    /** Whether the posyandu writes down its pregnant women at all. */
    IBU_TERCATAT(Rule.MOTHERS_AS_OF, mother(Mark.IBU_TERCATAT)),
    IBU_DATANG(Rule.MOTHERS_RECAP, mother(Mark.HADIR)),
    IBU_HAMIL(Rule.MOTHERS_AS_OF, mother(Mark.HAMIL), IBU_TERCATAT),
    HAMIL_DATANG(Rule.MOTHERS_RECAP, mother(Mark.HAMIL).and(Mark.HADIR), IBU_DATANG),
    /** Whose card was filled in this month, also of a woman who has delivered since. */
    HAMIL_PERIKSA(Rule.PREGNANCY_CARD, mother(Mark.HAMIL_PERIKSA)),
    TTD_TERCATAT(Rule.PREGNANCY_CARD, mother(Mark.HAMIL).and(Mark.TTD_TERCATAT)),
    HAMIL_TTD(Rule.PREGNANCY_CARD, mother(Mark.HAMIL).and(Mark.TTD), TTD_TERCATAT),
    HAMIL_LILA(Rule.CHRONIC_ENERGY_DEFICIENCY, mother(Mark.HAMIL).and(Mark.LILA_IBU_UKUR)),
    HAMIL_KEK(Rule.CHRONIC_ENERGY_DEFICIENCY, mother(Mark.HAMIL).and(Mark.KEK), HAMIL_LILA),
    HAMIL_BAHAYA(Rule.DANGER_SIGNS_PREGNANCY, mother(Mark.HAMIL_BAHAYA), HAMIL_PERIKSA),
    HAMIL_BAHAYA_DIRUJUK(Rule.REFERRALS, mother(Mark.HAMIL_BAHAYA).and(Mark.RUJUK), HAMIL_PERIKSA),
    IBU_NIFAS(Rule.MOTHERS_AS_OF, mother(Mark.NIFAS), IBU_TERCATAT),
    NIFAS_VITAMIN_A_TERCATAT(Rule.VITAMIN_A_CHILDBED, mother(Mark.NIFAS).and(Mark.NIFAS_VITAMIN_A_TERCATAT)),
    NIFAS_VITAMIN_A(Rule.VITAMIN_A_CHILDBED, mother(Mark.NIFAS).and(Mark.NIFAS_VITAMIN_A), NIFAS_VITAMIN_A_TERCATAT),
    NIFAS_VITAMIN_A_2(
            Rule.VITAMIN_A_CHILDBED, mother(Mark.NIFAS).and(Mark.NIFAS_VITAMIN_A_2), NIFAS_VITAMIN_A_TERCATAT),
    NIFAS_PERIKSA(Rule.CHILDBED_SHEET, mother(Mark.NIFAS_PERIKSA)),
    NIFAS_BAHAYA(Rule.DANGER_SIGNS_CHILDBED, mother(Mark.NIFAS_BAHAYA), NIFAS_PERIKSA),
    NIFAS_BAHAYA_DIRUJUK(Rule.REFERRALS, mother(Mark.NIFAS_BAHAYA).and(Mark.RUJUK), NIFAS_PERIKSA),
    KB_TERCATAT(Rule.FAMILY_PLANNING, mother(Mark.KB_TERCATAT)),
    KB(Rule.FAMILY_PLANNING, mother(Mark.KB), KB_TERCATAT),
    KB_KONDOM(Rule.FAMILY_PLANNING, mother(Mark.KB_KONDOM), KB_TERCATAT),
    KB_PIL(Rule.FAMILY_PLANNING, mother(Mark.KB_PIL), KB_TERCATAT),
    KB_SUNTIK(Rule.FAMILY_PLANNING, mother(Mark.KB_SUNTIK), KB_TERCATAT),
    KB_IUD(Rule.FAMILY_PLANNING, mother(Mark.KB_IUD), KB_TERCATAT),
    KB_IMPLAN(Rule.FAMILY_PLANNING, mother(Mark.KB_IMPLAN), KB_TERCATAT),
    KB_MOP(Rule.FAMILY_PLANNING, mother(Mark.KB_MOP), KB_TERCATAT),
    KB_MOW(Rule.FAMILY_PLANNING, mother(Mark.KB_MOW), KB_TERCATAT),
    KB_LAIN(Rule.FAMILY_PLANNING, mother(Mark.KB_LAIN), KB_TERCATAT),
    /** F1 counts babies by completed months (its items 16 and 17); who was born this month is the baby of 0 months. */
    IMD_TERCATAT(Rule.EARLY_BREASTFEEDING, having(Mark.IMD_TERCATAT).aged(0, 0)),
    IMD(Rule.EARLY_BREASTFEEDING, having(Mark.IMD).aged(0, 0), IMD_TERCATAT),
    VAKSIN_TERCATAT(Rule.VACCINES_OF_MONTH, having(Mark.VAKSIN_TERCATAT)),
    DAPAT_HB0(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_HB0), VAKSIN_TERCATAT),
    DAPAT_BCG(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_BCG), VAKSIN_TERCATAT),
    DAPAT_POLIO_1(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_POLIO_1), VAKSIN_TERCATAT),
    DAPAT_POLIO_2(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_POLIO_2), VAKSIN_TERCATAT),
    DAPAT_POLIO_3(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_POLIO_3), VAKSIN_TERCATAT),
    DAPAT_POLIO_4(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_POLIO_4), VAKSIN_TERCATAT),
    DAPAT_DPT_1(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_DPT_1), VAKSIN_TERCATAT),
    DAPAT_DPT_2(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_DPT_2), VAKSIN_TERCATAT),
    DAPAT_DPT_3(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_DPT_3), VAKSIN_TERCATAT),
    DAPAT_CAMPAK(Rule.VACCINES_OF_MONTH, having(Mark.DAPAT_CAMPAK), VAKSIN_TERCATAT);

    private final Rule rule;
    private final Counting counting;
    private final @Nullable Item evidence;

    Item(Rule rule, Counting counting) {
        this(rule, counting, null);
    }

    Item(Rule rule, Counting counting, @Nullable Item evidence) {
        this.rule = rule;
        this.counting = counting;
        this.evidence = evidence;
    }

    /** What it rests on, with its source and place. */
    public Rule rule() {
        return rule;
    }

    /** Of the definition; the SQL of the server carries the same in its name. */
    public int version() {
        return 1;
    }

    /** Where its texts stand: {@code .label} and {@code .about}. */
    public String text() {
        return "item." + name();
    }

    /**
     * What must be above 0 for this to be known: where nobody noted anything of the kind, the figure is "belum dicatat", never 0. Null for what
     * the register itself knows.
     */
    public @Nullable Item evidence() {
        return evidence;
    }

    public boolean counts(MonthRow row, Period period) {
        return counting.counts(row, period);
    }

    /** The item with this word; null where this release has none. */
    public static @Nullable Item of(String word) {
        for (Item item : values()) {
            if (item.name().equals(word)) {
                return item;
            }
        }
        return null;
    }
}
