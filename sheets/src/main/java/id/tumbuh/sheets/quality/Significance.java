package id.tumbuh.sheets.quality;

import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** A test statistic with its probability under the hypothesis that nothing is wrong. */
record Significance(double statistic, double probability) {
    static final Significance NONE = new Significance(Double.NaN, Double.NaN);

    /** Counts against equal shares, by chi-square. */
    static Significance uniform(long[] counts) {
        double total = 0;
        for (long count : counts) {
            total += count;
        }
        double expected = total / counts.length;
        double statistic = 0;
        for (long count : counts) {
            statistic += (count - expected) * (count - expected) / expected;
        }
        return chiSquare(statistic, counts.length - 1);
    }

    /** A share against an expected one, with Yates' correction: R's {@code prop.test(hits, total, p)}. */
    static Significance share(long hits, long total, double expectedShare) {
        double distance = Math.abs(hits - total * expectedShare);
        double corrected = distance - Math.min(0.5, distance);
        return chiSquare(corrected * corrected / (total * expectedShare * (1 - expectedShare)), 1);
    }

    /** A value against 0, by its standard error, two-sided. */
    static Significance zero(double value, double standardError) {
        double deviate = value / standardError;
        return new Significance(deviate, Erf.erfc(Math.abs(deviate) / Math.sqrt(2)));
    }

    private static Significance chiSquare(double statistic, int degreesOfFreedom) {
        double tail =
                Double.isNaN(statistic) ? Double.NaN : Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2);
        return new Significance(statistic, tail);
    }
}
