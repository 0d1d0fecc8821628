package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ZQualityTest {
    private final CentiHistogram scores = new CentiHistogram();
    private final ZQuality quality = new ZQuality(Index.WEIGHT_FOR_HEIGHT, scores);

    /** Of 100: two beyond ±5, and one at 3.01 with a mean of 3.01/98 = 0.0307 left, which SMART keeps. */
    @Test
    void flagsOfBothKinds() {
        add(0, 97);
        add(3.01, 1);
        add(5.01, 1);
        add(-5.01, 1);

        assertResult(2, QualityClass.EXCELLENT, Reading.FLAGS_FEW, quality.whoFlags());
        assertResult(2, QualityClass.EXCELLENT, Reading.FLAGS_FEW, quality.smartFlags());
        add(-3, 1);
        assertEquals(97, quality.withoutSmartFlags().count(), "mean 0.0001: −3 and 3.01 both lie beyond");
    }

    /** The mean of z-scores that WHO keeps is −1: SMART keeps −4.00 to 2.00, both included. */
    @Test
    void smartLimitsAreThreeFromTheMeanOfPlausibleScores() {
        add(-1, 50);
        addPair(-4, 2);
        addPair(-4.01, 2.01);
        addPair(25, 40);

        assertEquals(52, quality.withoutSmartFlags().count());
        assertEquals(100.0 * 4 / 56, quality.smartFlags().value(), 1e-12);
        assertEquals(QualityClass.ACCEPTABLE, quality.smartFlags().quality());
        assertEquals(Reading.FLAGS_MANY, quality.smartFlags().reading());
        assertEquals(56, quality.smartFlags().count());
    }

    @Test
    void limitsOfPlausibilityAreThoseOfEachIndex() {
        assertLimits(Index.HEIGHT_FOR_AGE, -6, 6);
        assertLimits(Index.WEIGHT_FOR_AGE, -6, 5);
        assertLimits(Index.WEIGHT_FOR_HEIGHT, -5, 5);
        assertLimits(Index.BMI_FOR_AGE, -5, 5);
        assertLimits(Index.MUAC_FOR_AGE, -5, 5);
    }

    private static void assertLimits(Index index, double lowest, double highest) {
        CentiHistogram histogram = new CentiHistogram();
        histogram.add(lowest);
        histogram.add(highest);
        histogram.add(lowest - 0.01);
        histogram.add(highest + 0.01);
        assertEquals(2, new ZQuality(index, histogram).withoutWhoFlags().count(), index.name());
    }

    /** Half at −a and half at a: SD = a √(n / (n − 1)). */
    @Test
    void spreadIsReadOnBothSides() {
        add(-0.8, 50);
        add(0.8, 50);
        assertResult(0.8 * Math.sqrt(100 / 99.0), QualityClass.ACCEPTABLE, Reading.SPREAD_TOO_NARROW, quality.spread());
        add(-1.7, 100);
        add(1.7, 100);
        double spread = Math.sqrt((64 + 2 * 289) / 299.0);
        assertResult(spread, QualityClass.PROBLEMATIC, Reading.SPREAD_TOO_WIDE, quality.spread());
    }

    @Test
    void spreadOfOneIsAsExpected() {
        add(-1, 50);
        add(1, 50);

        assertEquals(QualityClass.EXCELLENT, quality.spread().quality());
        assertEquals(Reading.SPREAD_AS_EXPECTED, quality.spread().reading());
    }

    /** mwana forgets the sign, so this would be "excellent" there. */
    @Test
    void skewToTheLeftIsSeen() {
        add(0.5, 80);
        add(-2, 20);

        assertEquals(QualityClass.PROBLEMATIC, quality.skewness().quality());
        assertEquals(Reading.TAIL_TO_THE_LEFT, quality.skewness().reading());
        assertEquals(-1.5, quality.skewness().value(), 0.03, "0.2 and 0.8 in two points: (1 − 2·0.8) / √0.16");
    }

    @Test
    void lightTailsAreSeen() {
        add(-1, 50);
        add(1, 50);

        assertEquals(QualityClass.PROBLEMATIC, quality.kurtosis().quality());
        assertEquals(Reading.TAILS_LIGHT, quality.kurtosis().reading());
        assertEquals(QualityClass.EXCELLENT, quality.skewness().quality());
        assertEquals(Reading.SYMMETRIC, quality.skewness().reading());
    }

    @Test
    void heavyTailsAreSeen() {
        add(0, 96);
        addPair(-2.5, 2.5);

        assertEquals(Reading.TAILS_HEAVY, quality.kurtosis().reading());
    }

    @Test
    void nothingAddedIsNotJudged() {
        for (QualityResult result : quality.results()) {
            assertEquals(QualityClass.NOT_ENOUGH_DATA, result.quality());
            assertEquals(Reading.NOT_ENOUGH_DATA, result.reading());
        }
    }

    private void addPair(double first, double second) {
        add(first, 1);
        add(second, 1);
    }

    private void add(double z, int times) {
        for (int count = 0; count < times; count++) {
            scores.add(z);
        }
    }

    private static void assertResult(double value, QualityClass quality, Reading reading, QualityResult result) {
        assertEquals(value, result.value(), 1e-12);
        assertEquals(quality, result.quality());
        assertEquals(reading, result.reading());
    }
}
