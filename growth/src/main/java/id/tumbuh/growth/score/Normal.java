package id.tumbuh.growth.score;

import id.tumbuh.growth.arithmetic.DeterministicMath;

/** The standard normal distribution, for centiles. */
public final class Normal {
    /** Where a share differs from 0 or 1 by less than 1e-10. */
    private static final double SERIES_LIMIT = 6.5;

    private static final double INVERSE_SQRT_2PI = 0.3989422804014327;

    private static final int HALVINGS = 60;

    private Normal() {}

    /** Share of the population below z, 0 to 1. Beyond ±6.5, 0 or 1. */
    public static double below(double z) {
        if (Double.isNaN(z)) {
            return z;
        }
        if (z > SERIES_LIMIT) {
            return 1;
        }
        if (z < -SERIES_LIMIT) {
            return 0;
        }
        // Φ(z) = 1/2 + φ(z)·(z + z³/3 + z⁵/(3·5) + …), Marsaglia 2004.
        double square = z * z;
        double term = z;
        double sum = z;
        for (int odd = 3; sum + term != sum; odd += 2) {
            term = term * square / odd;
            sum += term;
        }
        return 0.5 + density(z) * sum;
    }

    /** The z below which a share of the population lies; share strictly between 0 and 1, otherwise NaN. */
    public static double zOf(double share) {
        if (!(share > 0 && share < 1)) {
            return Double.NaN;
        }
        double low = -SERIES_LIMIT;
        double high = SERIES_LIMIT;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double density(double z) {
        return INVERSE_SQRT_2PI * DeterministicMath.exp(-z * z / 2);
    }
}
