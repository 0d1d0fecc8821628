package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** DPS = 100 √(χ² / (n · 9)); expected figures by hand or by the same sum in Python. */
class DigitPreferenceTest {
    private final DigitPreference digits = new DigitPreference(Subject.WEIGHT);

    @Test
    void evenDigitsScoreZero() {
        addCounts(5, 5, 5, 5, 5, 5, 5, 5, 5, 5);

        assertResult(50, 0, QualityClass.EXCELLENT, Reading.DIGITS_EVEN);
    }

    @Test
    void oneDigitOnlyScoresHundred() {
        addCounts(60, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertResult(60, 100, QualityClass.PROBLEMATIC, Reading.DIGITS_ROUNDED);
    }

    /** χ² 44.0, p 1.41e-6. */
    @Test
    void wholesAndHalvesAreNamed() {
        addCounts(24, 6, 9, 8, 7, 22, 8, 6, 5, 5);

        assertResult(100, 22.11, QualityClass.PROBLEMATIC, Reading.DIGITS_ROUNDED);
        assertEquals(44, digits.result().statistic(), 1e-9);
        assertEquals(1.4114325240295e-06, digits.result().probability(), 1e-14);
        assertEquals(0.24, digits.share(0));
    }

    @Test
    void otherFavouritesAreOnlyUneven() {
        addCounts(9, 20, 9, 9, 9, 8, 14, 8, 7, 7);

        assertResult(100, 12.74, QualityClass.ACCEPTABLE, Reading.DIGITS_UNEVEN);
    }

    @Test
    void fewerThanFiftyAreNotJudged() {
        addCounts(4, 5, 5, 5, 5, 5, 5, 5, 5, 5);

        QualityResult result = digits.result();
        assertEquals(QualityClass.NOT_ENOUGH_DATA, result.quality());
        assertEquals(Reading.NOT_ENOUGH_DATA, result.reading());
        assertEquals(49, result.count());
    }

    @Test
    void firstDecimalSurvivesBinaryFractionsAndBlanks() {
        digits.add(8.3);
        digits.add(1.1 + 2.2);
        digits.add(103.3);
        digits.add(8.26);
        digits.add(9);
        digits.add(Double.NaN);
        digits.add(Double.POSITIVE_INFINITY);

        assertEquals(0.8, digits.share(3));
        assertEquals(0.2, digits.share(0));
        assertEquals(5, digits.result().count());
    }

    private void addCounts(int... counts) {
        for (int digit = 0; digit < counts.length; digit++) {
            for (int count = 0; count < counts[digit]; count++) {
                digits.add(7 + digit / 10.0);
            }
        }
    }

    private void assertResult(long count, double score, QualityClass quality, Reading reading) {
        QualityResult result = digits.result();
        assertEquals(count, result.count());
        assertEquals(score, result.value(), 1e-12);
        assertEquals(quality, result.quality());
        assertEquals(reading, result.reading());
    }
}
