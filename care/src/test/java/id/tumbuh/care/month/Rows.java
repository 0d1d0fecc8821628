package id.tumbuh.care.month;

import id.tumbuh.growth.Sex;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Rows for the tests of this package. */
final class Rows {
    static final Sex BOY = Sex.MALE;
    static final Sex GIRL = Sex.FEMALE;
    static final Period OCTOBER = new Period(2026 * 12 + 9);
    static final Period AUGUST = OCTOBER.plus(-2);

    private Rows() {}

    static Set<Mark> marks(Mark... marks) {
        Set<Mark> set = EnumSet.noneOf(Mark.class);
        set.addAll(Arrays.asList(marks));
        return set;
    }

    static MonthRow member(int months, Sex sex, Mark... marks) {
        return new MonthRow(Belongs.MEMBER, months, sex, null, marks(marks));
    }

    static MonthRow guest(int months, Sex sex, Mark... marks) {
        return new MonthRow(Belongs.GUEST, months, sex, null, marks(marks));
    }
}
