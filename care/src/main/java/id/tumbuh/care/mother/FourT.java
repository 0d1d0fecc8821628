package id.tumbuh.care.mother;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four "too": too young, too old, too close, too many (life-course.md 1.4). */
public enum FourT implements MessageCode {
    TERLALU_MUDA,
    TERLALU_TUA,
    TERLALU_RAPAT,
    TERLALU_SERING;

    private static final int OLD_ABOVE = 35;
    private static final int CLOSE_BELOW_MONTHS = 24;
    private static final int MANY_ABOVE = 3;

    @Override
    public String code() {
        return name();
    }

    /**
     * Those that hold; what is not known is left out.
     *
     * @param years completed years of age
     * @param monthsSinceBirth completed months from the birth before to this pregnancy; null without one
     * @param children how many she has borne
     */
    public static List<FourT> of(
            @Nullable Integer years, @Nullable Integer monthsSinceBirth, @Nullable Integer children, RuleBook rules) {
        List<FourT> risks = new ArrayList<>();
        if (years != null && years < (rules.has(Choice.YOUNG_BELOW_20) ? 20 : 21)) {
            risks.add(TERLALU_MUDA);
        }
        if (years != null && years > OLD_ABOVE) {
            risks.add(TERLALU_TUA);
        }
        if (monthsSinceBirth != null && monthsSinceBirth < CLOSE_BELOW_MONTHS) {
            risks.add(TERLALU_RAPAT);
        }
        if (children != null && children > MANY_ABOVE) {
            risks.add(TERLALU_SERING);
        }
        return risks;
    }
}
