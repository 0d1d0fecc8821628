package id.tumbuh.phone;

import java.util.function.IntPredicate;

/** The calendar months in which the posyandu is known to have been open, as {@code CivilDate.monthNumber} counts them. */
final class HeldMonths implements IntPredicate {
    private final int[] months;

    HeldMonths(int[] months) {
        this.months = months;
    }

    @Override
    public boolean test(int month) {
        for (int held : months) {
            if (held == month) {
                return true;
            }
        }
        return false;
    }
}
