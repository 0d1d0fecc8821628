package id.tumbuh.growth;

import id.tumbuh.growth.arithmetic.Rounding;

/**
 * A child's age in the two units WHO's rules use side by side.
 *
 * @param days whole days, a half rounded up; the key of the tables by day
 * @param months months of 30.4375 days, not rounded; decides the limits (9, 60 and 228 months)
 */
public record Age(int days, double months) {
    /** WHO's month: 365.25 / 12 days. */
    public static final double DAYS_IN_MONTH = 30.4375;

    /** No human age is beyond this; it also keeps the conversion to whole days exact. */
    private static final double MOST_DAYS = 50_000;

    public Age {
        if (!(months >= 0) || days < 0 || days > MOST_DAYS) {
            // Without the numbers: writing a double as text would cost the phone 13 kB.
            throw new IllegalArgumentException("not an age, see isDays and isMonths");
        }
    }

    /** From days, whole or not; {@link #isDays} tells which values are accepted. */
    public static Age ofDays(double days) {
        return new Age(Rounding.halfUp(days), days / DAYS_IN_MONTH);
    }

    /** From months of 30.4375 days, whole or not; {@link #isMonths} tells which values are accepted. */
    public static Age ofMonths(double months) {
        return new Age(Rounding.halfUp(months * DAYS_IN_MONTH), months);
    }

    /** From two epoch days, the second not before the first. */
    public static Age between(int birthDay, int visitDay) {
        return ofDays(visitDay - birthDay);
    }

    /** Whether a number can be an age in days: finite, not negative, not beyond any human life. */
    public static boolean isDays(double days) {
        return days >= 0 && days <= MOST_DAYS;
    }

    /** Whether a number can be an age in months. */
    public static boolean isMonths(double months) {
        return isDays(months * DAYS_IN_MONTH);
    }
}
