package id.tumbuh.care.month;

/**
 * Whether last digits are favoured: 100 · √(χ² / 9n), 0 where each of the ten is as frequent as the others and 100 where there is only one
 * (nipnTK; below 8 excellent, below 12 good, below 20 acceptable: child-growth.md 8.3).
 */
public final class DigitPreference {
    private static final int DIGITS = 10;
    private static final double HUNDRED = 100.0;
    private static final double EXCELLENT = 8;
    private static final double GOOD = 12;
    private static final double ACCEPTABLE = 20;
    private static final double TENTHS = 10.0;

    private DigitPreference() {}

    /** How a score is called. */
    public enum Grade {
        EXCELLENT,
        GOOD,
        ACCEPTABLE,
        PROBLEMATIC
    }

    /**
     * The score, rounded to a tenth.
     *
     * @param counts how often each digit is the last, ten of them with a sum above 0
     */
    public static double score(int[] counts) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        if (counts.length != DIGITS || all == 0) {
            throw new IllegalArgumentException("ten counts of something");
        }
        double expected = all / (double) DIGITS;
        double chi = 0;
        for (int count : counts) {
            chi += (count - expected) * (count - expected) / expected;
        }
        double score = HUNDRED * Math.sqrt(chi / (all * (DIGITS - 1.0)));
        return Math.floor(score * TENTHS + 1 / 2.0) / TENTHS;
    }

    public static Grade grade(double score) {
        if (score < EXCELLENT) {
            return Grade.EXCELLENT;
        }
        if (score < GOOD) {
            return Grade.GOOD;
        }
        return score < ACCEPTABLE ? Grade.ACCEPTABLE : Grade.PROBLEMATIC;
    }
}
