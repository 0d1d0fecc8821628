package id.tumbuh.care.reward.effect;

/**
 * A difference with its interval of 95 %, as shares: 0.05 is five points of a percent.
 *
 * @param value after − before
 */
public record Change(double value, double low, double high) {
    /**
     * Of two shares, by Newcombe's hybrid of the score intervals (his method 10). It takes the children for independent of each
     * other; over the same children in several months it is too narrow: see {@link Comparison}.
     */
    public static Change of(Share before, Share after) {
        double value = after.value() - before.value();
        double down = root(after.value() - after.low(), before.high() - before.value());
        double up = root(after.high() - after.value(), before.value() - before.low());
        return new Change(value, value - down, value + up);
    }

    /** Whether the interval lies above nothing. */
    public boolean isRise() {
        return low > 0;
    }

    private static double root(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }
}
