package id.tumbuh.care.skdn;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.growth.message.MessageCode;

/** The ratios of the month (child-growth.md 3.2). */
public enum SkdnRatio implements MessageCode {
    /** Liputan program. */
    K_S,
    /** Partisipasi masyarakat. */
    D_S,
    /** Kelangsungan penimbangan. */
    D_K,
    /** Hasil penimbangan, of all weighed. */
    N_D,
    /** The same of those who could be compared: N/(N+T), written N/D′. */
    N_D_AKSEN,
    /** Keberhasilan program. */
    N_S,
    BGM_D,
    DUA_T_D,
    /** T/(N+T). */
    T_D_AKSEN,
    /** Drop-out: (K−D)/K. */
    DROP_OUT;

    @Override
    public String code() {
        return name();
    }

    public Ratio of(Skdn count) {
        return switch (this) {
            case K_S -> new Ratio(count.k(), count.s());
            case D_S -> new Ratio(count.d(), count.s());
            case D_K -> new Ratio(count.d(), count.k());
            case N_D -> new Ratio(count.n(), count.d());
            case N_D_AKSEN -> new Ratio(count.n(), count.n() + count.t());
            case N_S -> new Ratio(count.n(), count.s());
            case BGM_D -> new Ratio(count.belowRed(), count.d());
            case DUA_T_D -> new Ratio(count.twiceT(), count.d());
            case T_D_AKSEN -> new Ratio(count.t(), count.n() + count.t());
            case DROP_OUT -> new Ratio(count.k() - count.d(), count.k());
        };
    }

    /** The ratio of gain that is named first. */
    public static SkdnRatio ofGain(RuleBook rules) {
        return rules.has(Choice.GAIN_OF_WEIGHED) ? N_D : N_D_AKSEN;
    }

    /** Who did not come: K − D of the F1 form, or S − D. */
    public static int absent(Skdn count, RuleBook rules) {
        return (rules.has(Choice.ABSENT_OF_S) ? count.s() : count.k()) - count.d();
    }
}
