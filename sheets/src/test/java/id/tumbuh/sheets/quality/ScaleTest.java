package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit of the tables: just before it, on it and just after it. */
class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "DIGIT_PREFERENCE, 7.99, EXCELLENT",
        "DIGIT_PREFERENCE, 8, GOOD",
        "DIGIT_PREFERENCE, 11.99, GOOD",
        "DIGIT_PREFERENCE, 12, ACCEPTABLE",
        "DIGIT_PREFERENCE, 19.99, ACCEPTABLE",
        "DIGIT_PREFERENCE, 20, PROBLEMATIC",
        "AGE_HEAPING, 7.99, EXCELLENT",
        "AGE_HEAPING, 8, GOOD",
        "AGE_HEAPING, 12, ACCEPTABLE",
        "AGE_HEAPING, 20, PROBLEMATIC",
        "FLAGGED_PERCENT, 2.5, EXCELLENT",
        "FLAGGED_PERCENT, 2.51, GOOD",
        "FLAGGED_PERCENT, 5, GOOD",
        "FLAGGED_PERCENT, 5.01, ACCEPTABLE",
        "FLAGGED_PERCENT, 7.5, ACCEPTABLE",
        "FLAGGED_PERCENT, 7.51, PROBLEMATIC",
        "FLAGGED_PERCENT_OF_MUAC, 1, EXCELLENT",
        "FLAGGED_PERCENT_OF_MUAC, 1.01, GOOD",
        "FLAGGED_PERCENT_OF_MUAC, 1.5, GOOD",
        "FLAGGED_PERCENT_OF_MUAC, 1.51, ACCEPTABLE",
        "FLAGGED_PERCENT_OF_MUAC, 2, ACCEPTABLE",
        "FLAGGED_PERCENT_OF_MUAC, 2.01, PROBLEMATIC",
        "RATIO_PROBABILITY, 0.101, EXCELLENT",
        "RATIO_PROBABILITY, 0.1, GOOD",
        "RATIO_PROBABILITY, 0.051, GOOD",
        "RATIO_PROBABILITY, 0.05, ACCEPTABLE",
        "RATIO_PROBABILITY, 0.0011, ACCEPTABLE",
        "RATIO_PROBABILITY, 0.001, PROBLEMATIC",
        "SPREAD_ABOVE_ONE, 1.099, EXCELLENT",
        "SPREAD_ABOVE_ONE, 1.1, GOOD",
        "SPREAD_ABOVE_ONE, 1.149, GOOD",
        "SPREAD_ABOVE_ONE, 1.15, ACCEPTABLE",
        "SPREAD_ABOVE_ONE, 1.199, ACCEPTABLE",
        "SPREAD_ABOVE_ONE, 1.2, PROBLEMATIC",
        "SPREAD_BELOW_ONE, 0.901, EXCELLENT",
        "SPREAD_BELOW_ONE, 0.9, GOOD",
        "SPREAD_BELOW_ONE, 0.851, GOOD",
        "SPREAD_BELOW_ONE, 0.85, ACCEPTABLE",
        "SPREAD_BELOW_ONE, 0.801, ACCEPTABLE",
        "SPREAD_BELOW_ONE, 0.8, PROBLEMATIC",
        "SHAPE, 0.199, EXCELLENT",
        "SHAPE, 0.2, GOOD",
        "SHAPE, 0.399, GOOD",
        "SHAPE, 0.4, ACCEPTABLE",
        "SHAPE, 0.599, ACCEPTABLE",
        "SHAPE, 0.6, PROBLEMATIC",
        "PLAUSIBILITY, 9, EXCELLENT",
        "PLAUSIBILITY, 10, GOOD",
        "PLAUSIBILITY, 14, GOOD",
        "PLAUSIBILITY, 15, ACCEPTABLE",
        "PLAUSIBILITY, 24, ACCEPTABLE",
        "PLAUSIBILITY, 25, PROBLEMATIC",
        "SHAPE, NaN, NOT_ENOUGH_DATA"
    })
    void classOfValue(Scale scale, double value, QualityClass expected) {
        assertEquals(expected, scale.classOf(value));
    }
}
