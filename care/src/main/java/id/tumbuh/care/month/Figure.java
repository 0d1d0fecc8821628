package id.tumbuh.care.month;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.skdn.Ratio;
import org.jspecify.annotations.Nullable;

/** The figures made of items: a part of a whole in percent (child-growth.md 3.2 and 7.1). The whole of N/D′ is D − O − B. */
public enum Figure {
    K_S(Rule.SKDN, Item.K, Item.S),
    D_S(Rule.SKDN, Item.D, Item.S),
    D_K(Rule.SKDN, Item.D, Item.K),
    N_D(Rule.SKDN, Item.N, Item.D),
    N_D_AKSEN(Rule.SKDN, Item.N, Item.N, Item.T),
    N_S(Rule.SKDN, Item.N, Item.S),
    BGM_D(Rule.SKDN, Item.BGM, Item.D),
    DUA_T_D(Rule.SKDN, Item.DUA_T, Item.D),
    T_D_AKSEN(Rule.SKDN, Item.T, Item.N, Item.T),
    /** Prevalences: with an interval and with how many of S could be judged. */
    STUNTING(Rule.PREVALENCE, Item.STUNTING, Item.TBU_UKUR),
    WASTING(Rule.PREVALENCE, Item.WASTING, Item.BBTB_UKUR),
    UNDERWEIGHT(Rule.PREVALENCE, Item.UNDERWEIGHT, Item.BBU_UKUR),
    OVERWEIGHT(Rule.PREVALENCE, Item.OVERWEIGHT, Item.BBTB_UKUR),
    VITAMIN_A_BIRU(Rule.VITAMIN_A, Item.VITAMIN_A_BIRU, Item.VITAMIN_A_BIRU_SASARAN),
    VITAMIN_A_MERAH(Rule.VITAMIN_A, Item.VITAMIN_A_MERAH, Item.VITAMIN_A_MERAH_SASARAN),
    OBAT_CACING(Rule.DEWORMING, Item.OBAT_CACING, Item.OBAT_CACING_SASARAN),
    IDL(Rule.BASIC_IMMUNISATION, Item.IDL, Item.ANAK_12_23),
    ASI_EKSKLUSIF(Rule.BREASTFEEDING, Item.ASI_SAJA, Item.ASI_SASARAN),
    ASI_LULUS(Rule.BREASTFEEDING_DONE, Item.ASI_LULUS, Item.BAYI_6_BULAN),
    RUJUK_DIJAWAB(Rule.REFERRALS, Item.RUJUK_DIJAWAB, Item.RUJUK),
    MP_ASI_SESUAI(Rule.COMPLEMENTARY_FOOD, Item.MP_ASI_SESUAI, Item.MP_ASI_TERCATAT),
    HAMIL_DATANG(Rule.MOTHERS_RECAP, Item.HAMIL_DATANG, Item.IBU_HAMIL),
    HAMIL_TTD(Rule.PREGNANCY_CARD, Item.HAMIL_TTD, Item.IBU_HAMIL),
    /** Of those whose arm was measured: a prevalence in words, and with few mothers no interval of it helps. */
    HAMIL_KEK(Rule.CHRONIC_ENERGY_DEFICIENCY, Item.HAMIL_KEK, Item.HAMIL_LILA),
    NIFAS_VITAMIN_A(Rule.VITAMIN_A_CHILDBED, Item.NIFAS_VITAMIN_A, Item.IBU_NIFAS),
    IMD(Rule.EARLY_BREASTFEEDING, Item.IMD, Item.IMD_TERCATAT);

    private final Rule rule;
    private final Item part;
    private final Item whole;
    private final @Nullable Item more;

    Figure(Rule rule, Item part, Item whole) {
        this(rule, part, whole, null);
    }

    Figure(Rule rule, Item part, Item whole, @Nullable Item more) {
        this.rule = rule;
        this.part = part;
        this.whole = whole;
        this.more = more;
    }

    public Rule rule() {
        return rule;
    }

    public Item part() {
        return part;
    }

    /** What it is a part of; of N/D′ and T/D′ the first of two that are added. */
    public Item whole() {
        return whole;
    }

    /** Whether it is made of an item. */
    public boolean isOf(Item item) {
        return item == part || item == whole || item == more;
    }

    public String text() {
        return "figure." + name();
    }

    /** Whether it is a prevalence of those who could be judged. */
    public boolean isPrevalence() {
        return rule == Rule.PREVALENCE;
    }

    /** The figure; null where nobody noted anything of the kind. A whole of 0 is no figure either ({@link Ratio#isKnown}). */
    public @Nullable Ratio of(Cells cells) {
        return of(cells, Part.ALL);
    }

    /** The figure of a part. */
    public @Nullable Ratio of(Cells cells, Part among) {
        if (!cells.isRecorded(part) || !cells.isRecorded(whole)) {
            return null;
        }
        int all = cells.count(whole, among) + (more == null ? 0 : cells.count(more, among));
        return new Ratio(cells.count(part, among), all);
    }

    /** How many of S a prevalence could judge; null for other figures. */
    public @Nullable Ratio coverage(Cells cells, Part among) {
        return isPrevalence() ? new Ratio(cells.count(whole, among), cells.count(Item.S, among)) : null;
    }
}
