package id.tumbuh.care.watch;

import static id.tumbuh.care.watch.Severity.DANGER;
import static id.tumbuh.care.watch.Severity.FIGURES;
import static id.tumbuh.care.watch.Severity.REST;
import static id.tumbuh.growth.message.ArgumentKind.CODE;
import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.DATE;
import static id.tumbuh.growth.message.ArgumentKind.NAME;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/**
 * What can be doubtful about a posyandu's month, the worst first: the order of the constants is the order of the list. Why one stands before
 * another is told by its {@link Severity} and, within one, beside it.
 */
public enum CaseKind implements MessageCode {
    /** Signs of severe acute malnutrition and nobody sent the child on: to be seen on the same day. */
    GIZI_BURUK_TANPA_RUJUKAN(DANGER, Rule.REFERRAL_OF_GROWTH, CODE, DATE),
    BGM_TANPA_RUJUKAN(DANGER, Rule.REFERRAL_OF_GROWTH, DATE),
    DUA_T_TANPA_RUJUKAN(DANGER, Rule.REFERRAL_OF_GROWTH, DATE),
    /** First of the figures, because a value that cannot be may also hide a child who is ill. */
    UKURAN_MERAGUKAN(FIGURES, Rule.CASE_ORDER, CODE, DATE),
    /** Two measured the same child on one day and differ; one of them counts by a rule until somebody chooses. */
    UKURAN_BERBEDA(FIGURES, Rule.CASE_ORDER, COUNT, DATE),
    /** A phone said how much it wrote, and less is here: the month lacks what nobody has seen yet. */
    DATA_BELUM_TIBA(FIGURES, Rule.CASE_ORDER, COUNT, DATE),
    CATATAN_DITAHAN(FIGURES, Rule.CASE_ORDER, NAME),
    CATATAN_MENUNGGU(FIGURES, Rule.CASE_ORDER, NAME),
    /** One child counted twice in S, and in D one of them never. */
    MUNGKIN_GANDA(FIGURES, Rule.CASE_ORDER),
    /** Without a birth date a child is in no age band and has no z-score at all. */
    TANPA_TANGGAL_LAHIR(FIGURES, Rule.CASE_ORDER),
    TANPA_JENIS_KELAMIN(FIGURES, Rule.CASE_ORDER),
    /** Two edits of one field of a child's data. */
    DATA_ANAK_BERBEDA(FIGURES, Rule.CASE_ORDER),
    /** A service, answer, absence or referral corrected in two ways. */
    CATATAN_BERBEDA(FIGURES, Rule.CASE_ORDER, COUNT),
    /** The kader's paper says another letter; ours stands in the report, hers in the mother's book. */
    HURUF_BERBEDA(FIGURES, Rule.CASE_ORDER, CODE, CODE),
    /** The phone told the mother something else than the same rules say here. */
    TAMPILAN_BERBEDA(FIGURES, Rule.CASE_ORDER, DATE),
    /** Something of a signed month came late: counted nowhere, until the month is signed anew or somebody says that it may stay so. */
    USULAN_TERLAMBAT(FIGURES, Rule.CASE_ORDER, COUNT),
    /**
     * Every T is shown to an officer (Buku KIA 2023), and the bidan is one: a first T asks for counselling, and for a referral only where she
     * finds more. There are many, and few of them are ill.
     */
    T_TANPA_KONSELING(REST, Rule.REFERRAL_OF_GROWTH, DATE),
    TIDAK_DATANG_TANPA_ALASAN(REST, Rule.SWEEPING, DATE);

    private final Severity severity;
    private final Rule rule;
    private final List<ArgumentKind> arguments;

    CaseKind(Severity severity, Rule rule, ArgumentKind... arguments) {
        this.severity = severity;
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public Severity severity() {
        return severity;
    }

    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return arguments;
    }
}
