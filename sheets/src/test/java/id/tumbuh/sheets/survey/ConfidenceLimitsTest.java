package id.tumbuh.sheets.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceLimitsTest {
    /**
     * With a mean of 0 and an error of 1 the upper limit is the quantile. One degree: tan(0.475 π). Two: 0.95 √(2 /
     * (1 − 0.95²)). 112 and 119: the density integrated by Simpson's rule. A million: Hill's expansion from the normal.
     */
    @ParameterizedTest
    @CsvSource({
        "0, NaN",
        "1, 12.706204736174696",
        "2, 4.302652729749464",
        "112, 1.9813718148761",
        "119, 1.9800998764571",
        "999999, 1.9599663568165"
    })
    void quantileOfStudentsT(long degreesOfFreedom, double quantile) {
        Estimate estimate = new ConfidenceLimits(degreesOfFreedom).ofMean(new Influence(9, 9, 0, 1, 1));

        assertEquals(quantile, estimate.high(), 1e-9);
        assertEquals(-quantile, estimate.low(), 1e-9);
    }
}
