package id.tumbuh.growth.arithmetic;

/** Rounding as the published expected values were rounded. */
public final class Rounding {
    /** Farther from a whole hundredth, the distances of the doubles themselves decide. */
    private static final double PLAIN = 0.49;

    /** Up to here, the error of a double's hundredths is far below what {@link #PLAIN} leaves. */
    private static final double LARGE = 1e6;

    private Rounding() {}

    /**
     * To two decimals as R 4.0 and later does: of the two neighbouring hundredths the nearer one, and at equal distance
     * the one with an even last digit, the distances being those of the doubles themselves. Infinite and NaN are returned
     * as they are.
     */
    public static double toHundredths(double x) {
        double hundredths = 100 * x;
        double nearest = Math.floor(hundredths + 0.5);
        // Nearly always this is plain; a processor guesses wrong which of two distances is less, and which sign x has.
        if (Math.abs(hundredths - nearest) < PLAIN && Math.abs(x) < LARGE) {
            return nearest / 100;
        }
        // Subtracting from and adding to 0.0 keeps "-0.00" out of every table.
        return x < 0 ? 0.0 - positiveToHundredths(-x) : positiveToHundredths(x + 0.0);
    }

    private static double positiveToHundredths(double x) {
        double hundredths = 100 * x;
        double below = Math.floor(hundredths);
        double above = Math.ceil(hundredths);
        double down = below / 100;
        double up = above / 100;
        double toDown = x - down;
        double toUp = up - x;
        if (toDown < toUp) {
            return down;
        }
        if (toDown == toUp) {
            return below % 2 == 0 ? down : up;
        }
        return up;
    }

    /** To the nearest whole number, a half upwards (the rule for ages): 730.5 → 731, −0.5 → 0. */
    public static int halfUp(double x) {
        double floor = Math.floor(x);
        return (int) (x - floor >= 0.5 ? floor + 1 : floor);
    }
}
