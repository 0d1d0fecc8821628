package id.tumbuh.server.people.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely two records are of one person: weights of evidence, added up. The weights were set by hand on made-up pairs and are measured
 * in a test; never is anything merged by them, a person decides.
 *
 * @param score the sum; at {@link #LIKELY} and above it is proposed
 */
public record Likeness(double score, List<Reason> reasons) {
    public static final double LIKELY = 5.5;

    private static final double SAME_NAME = 0.95;
    private static final double ALIKE_NAME = 0.86;
    private static final double SOMEWHAT_NAME = 0.78;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /**
     * What is compared.
     *
     * @param birthDay epoch day
     * @param male null where the sex is unknown
     * @param nik the NIK or its index
     */
    public record One(
            @Nullable Name name,
            @Nullable Integer birthDay,
            @Nullable Boolean male,
            @Nullable Name mother,
            @Nullable Integer birthOrder,
            @Nullable String nik) {}

    public boolean likely() {
        return score >= LIKELY;
    }

    /** Whether two who do not have the same NIK may be likely by their birth dates: the same names do not outweigh dates that no slip explains. */
    public static boolean mayBe(@Nullable Integer birthDay, @Nullable Integer other) {
        return Births.of(birthDay, other) != Births.APART;
    }

    public static Likeness of(One one, One other) {
        List<Reason> reasons = new ArrayList<>();
        Births births = Births.of(one.birthDay, other.birthDay);
        double names = named(one, other) ? likeness(one.name, other.name) : -1;
        double mothers = likeness(mother(one), mother(other));
        double score =
                nik(one, other, reasons) + birth(births, reasons) + name(names, reasons) + mother(mothers, reasons);
        if (one.male != null && other.male != null && !one.male.equals(other.male)) {
            reasons.add(Reason.SEX_DIFFERS);
            score -= 3;
        }
        boolean order = one.birthOrder != null && other.birthOrder != null && !one.birthOrder.equals(other.birthOrder);
        if (order) {
            reasons.add(Reason.BIRTH_ORDER_DIFFERS);
            score -= 2;
        }
        boolean siblings = mothers >= ALIKE_NAME && births == Births.SAME && !reasons.contains(Reason.NIK_SAME);
        boolean sameName = one.name != null && other.name != null && one.name.soundsLike(other.name);
        if (siblings && (!sameName || order)) {
            reasons.add(Reason.MAY_BE_TWINS);
        }
        return new Likeness(score, reasons);
    }

    /** A name that only says whose baby it is tells nothing of the child. */
    private static boolean named(One one, One other) {
        return one.name != null && other.name != null && !one.name.placeholder() && !other.name.placeholder();
    }

    private static @Nullable Name mother(One one) {
        return one.mother != null ? one.mother : one.name != null && one.name.placeholder() ? one.name : null;
    }

    /** -1 where one of them is missing. */
    private static double likeness(@Nullable Name one, @Nullable Name other) {
        if (one == null
                || other == null
                || one.words().isEmpty()
                || other.words().isEmpty()) {
            return -1;
        }
        return one.likeness(other);
    }

    private static double nik(One one, One other, List<Reason> reasons) {
        if (one.nik == null || other.nik == null) {
            return 0;
        }
        boolean same = one.nik.equals(other.nik);
        reasons.add(same ? Reason.NIK_SAME : Reason.NIK_DIFFERS);
        return same ? 10 : -2;
    }

    private static double birth(Births births, List<Reason> reasons) {
        return switch (births) {
            case UNKNOWN -> 0;
            case SAME -> told(Reason.BIRTH_DATE_SAME, 4, reasons);
            case SWAPPED -> told(Reason.BIRTH_DATE_SWAPPED, 3, reasons);
            case DIGIT -> told(Reason.BIRTH_DATE_DIGIT, 2, reasons);
            case NEAR -> told(Reason.BIRTH_DATE_NEAR, 1.5, reasons);
            case SAME_MONTH -> told(Reason.BIRTH_DATE_NEAR, -1.5, reasons);
            case APART -> told(Reason.BIRTH_DATE_APART, -5, reasons);
        };
    }

    private static double name(double likeness, List<Reason> reasons) {
        if (likeness < 0) {
            return 0;
        }
        if (likeness >= SAME_NAME) {
            return told(Reason.NAME_SAME, 5, reasons);
        }
        if (likeness >= ALIKE_NAME) {
            return told(Reason.NAME_ALIKE, 3, reasons);
        }
        return likeness >= SOMEWHAT_NAME
                ? told(Reason.NAME_ALIKE, 0.5, reasons)
                : told(Reason.NAME_DIFFERS, -5, reasons);
    }

    private static double mother(double likeness, List<Reason> reasons) {
        if (likeness < 0) {
            return 0;
        }
        if (likeness >= SAME_NAME) {
            return told(Reason.MOTHER_SAME, 3, reasons);
        }
        if (likeness >= ALIKE_NAME) {
            return told(Reason.MOTHER_ALIKE, 2, reasons);
        }
        return likeness >= SOMEWHAT_NAME ? 0 : told(Reason.MOTHER_DIFFERS, -3, reasons);
    }

    private static double told(Reason reason, double weight, List<Reason> reasons) {
        reasons.add(reason);
        return weight;
    }
}
