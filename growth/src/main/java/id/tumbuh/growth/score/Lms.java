package id.tumbuh.growth.score;

import id.tumbuh.growth.arithmetic.DeterministicMath;

/**
 * The LMS formula and its inverse (Cole and Green 1992), with WHO's restriction beyond ±3 for the indices whose
 * distribution is skewed.
 */
public final class Lms {
    /** Below this, L is taken as 0 and the logarithm as the limit. No published row is: it guards interpolation. */
    private static final double ZERO_POWER = 1e-7;

    /** Where WHO's restriction begins. */
    private static final double OUTER = 3;

    private static final double INNER = 2;

    private Lms() {}

    /** z = ((y/m)^l − 1) / (s·l). */
    public static double z(double y, double l, double m, double s) {
        double ratio = y / m;
        if (l == 1) {
            return (ratio - 1) / s;
        }
        if (l < ZERO_POWER && l > -ZERO_POWER) {
            return DeterministicMath.log(ratio) / s;
        }
        return (DeterministicMath.pow(ratio, l) - 1) / (s * l);
    }

    /** The z with tails made linear: beyond ±3, in units of the distance between the lines at 2 and 3. */
    public static double restrictedZ(double y, double l, double m, double s) {
        double z = z(y, l, m, s);
        if (z > OUTER) {
            double line3 = value(OUTER, l, m, s);
            return OUTER + (y - line3) / (line3 - value(INNER, l, m, s));
        }
        if (z < -OUTER) {
            double line3 = value(-OUTER, l, m, s);
            return -OUTER + (y - line3) / (value(-INNER, l, m, s) - line3);
        }
        return z;
    }

    /** The measurement at a z: m·(1 + l·s·z)^(1/l). NaN where the curve has no such point. */
    public static double value(double z, double l, double m, double s) {
        double base = 1 + l * s * z;
        if (l == 1) {
            return m * base;
        }
        if (l < ZERO_POWER && l > -ZERO_POWER) {
            return m * DeterministicMath.exp(s * z);
        }
        return m * DeterministicMath.pow(base, 1 / l);
    }

    /** The inverse of {@link #restrictedZ}. */
    public static double restrictedValue(double z, double l, double m, double s) {
        if (z > OUTER) {
            double line3 = value(OUTER, l, m, s);
            return line3 + (z - OUTER) * (line3 - value(INNER, l, m, s));
        }
        if (z < -OUTER) {
            double line3 = value(-OUTER, l, m, s);
            return line3 + (z + OUTER) * (value(-INNER, l, m, s) - line3);
        }
        return value(z, l, m, s);
    }
}
