package id.tumbuh.phone;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.standard.Standard;

/** A line of a growth chart. */
final class Curve {
    /** More points than any screen has, few enough for any phone. */
    private static final int MOST_POINTS = 100_000;

    /** So that 0 to 1 in steps of 0.1 is eleven points, whatever the last bit of 0.1 says. */
    private static final double STEP_TOLERANCE = 1e-6;

    private Curve() {}

    /** Keys and the measurements at a z, by turns: key, value, key, value, …; a value is NaN where the table has none. */
    static double[] points(Standard standard, Sex sex, double z, double from, double to, double step) {
        double steps = Math.floor((to - from) / step + STEP_TOLERANCE);
        if (!(step > 0 && steps >= 0 && steps < MOST_POINTS)) {
            throw new IllegalArgumentException("a curve goes from low to high in at most 100,000 steps above 0");
        }
        int count = (int) steps + 1;
        double[] points = new double[2 * count];
        for (int point = 0; point < count; point++) {
            double key = from + point * step;
            points[2 * point] = key;
            points[2 * point + 1] = Inverse.measurement(standard, sex, key, z);
        }
        return points;
    }
}
