package id.tumbuh.growth.arithmetic;

/**
 * Logarithm, exponential and power built from + − × ÷ and comparisons alone.
 *
 * <p>{@link Math#pow} differs in its last bits between JVMs, browsers and even browser versions; these do not, because
 * IEEE 754 leaves no freedom in the four operations. Within 1e-15 relative of {@link StrictMath} for the arguments
 * met in LMS work (1e-6 to 1e6), which a test holds.
 *
 * <p>The polynomials are those of fdlibm: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed
 * at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is
 * freely granted, provided that this notice is preserved.
 */
public final class DeterministicMath {
    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877E-10;
    private static final double INVERSE_LN2 = 1.4426950408889634;

    private static final double LOG_1 = 0.6666666666666735;
    private static final double LOG_2 = 0.3999999999940942;
    private static final double LOG_3 = 0.2857142874366239;
    private static final double LOG_4 = 0.22222198432149784;
    private static final double LOG_5 = 0.1818357216161805;
    private static final double LOG_6 = 0.15313837699209373;
    private static final double LOG_7 = 0.14798198605116586;

    private static final double EXP_1 = 0.16666666666666602;
    private static final double EXP_2 = -0.0027777777777015593;
    private static final double EXP_3 = 6.613756321437934E-5;
    private static final double EXP_4 = -1.6533902205465252E-6;
    private static final double EXP_5 = 4.1381367970572385E-8;

    /** Below this, a number and a half are cut to 0 whatever the sign. */
    private static final double NEAR_ZERO = 0.49;

    private static final double SQRT_2 = 1.4142135623730951;
    private static final double SQRT_HALF = 0.7071067811865476;
    /** Beyond this, e^x is taken as infinite (or zero below its negative): far outside any z-score's need. */
    private static final double EXP_LIMIT = 700;

    private DeterministicMath() {}

    /** Natural logarithm; −∞ at 0, +∞ at +∞, NaN below 0 and for NaN. */
    public static double log(double argument) {
        if (!(argument > 0)) {
            return argument == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (argument == Double.POSITIVE_INFINITY) {
            return argument;
        }
        double x = argument;
        int k = 0;
        while (x > SQRT_2) {
            x *= 0.5;
            k++;
        }
        while (x < SQRT_HALF) {
            x *= 2;
            k--;
        }
        double f = x - 1.0;
        double s = f / (2.0 + f);
        double z = s * s;
        double w = z * z;
        double t1 = w * (LOG_2 + w * (LOG_4 + w * LOG_6));
        double t2 = z * (LOG_1 + w * (LOG_3 + w * (LOG_5 + w * LOG_7)));
        double r = t2 + t1;
        double halfSquare = 0.5 * f * f;
        if (k == 0) {
            return f - (halfSquare - s * (halfSquare + r));
        }
        return k * LN2_HIGH - ((halfSquare - (s * (halfSquare + r) + k * LN2_LOW)) - f);
    }

    /** e to the power of the argument; NaN for NaN, infinite above 700, zero below −700. */
    public static double exp(double argument) {
        if (argument > EXP_LIMIT) {
            return Double.POSITIVE_INFINITY;
        }
        if (argument < -EXP_LIMIT) {
            return 0;
        }
        double scaled = argument * INVERSE_LN2;
        // Near zero, where most scores are, the sign need not be asked: processors guess it wrong.
        int k = Math.abs(scaled) < NEAR_ZERO ? 0 : (int) (scaled + (argument < 0 ? -0.5 : 0.5));
        double high = argument - k * LN2_HIGH;
        double low = k * LN2_LOW;
        double r = high - low;
        double t = r * r;
        double c = r - t * (EXP_1 + t * (EXP_2 + t * (EXP_3 + t * (EXP_4 + t * EXP_5))));
        double y = 1.0 - ((low - (r * c) / (2.0 - c)) - high);
        for (; k > 0; k--) {
            y *= 2;
        }
        for (; k < 0; k++) {
            y *= 0.5;
        }
        return y;
    }

    /** The base, not negative, to any finite exponent other than 0. */
    public static double pow(double base, double exponent) {
        return exp(exponent * log(base));
    }
}
