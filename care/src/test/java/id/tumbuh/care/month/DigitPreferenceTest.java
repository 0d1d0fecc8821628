package id.tumbuh.care.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.care.month.DigitPreference.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitPreferenceTest {
    @Test
    void noneIsNoughtAndOneDigitAloneIsAHundred() {
        assertEquals(0.0, DigitPreference.score(new int[] {6, 6, 6, 6, 6, 6, 6, 6, 6, 6}));
        assertEquals(100.0, DigitPreference.score(new int[] {0, 0, 0, 0, 0, 60, 0, 0, 0, 0}));
    }

    /** χ² = 2·14²/6 + 4·4²/6 + 4·3²/6 = 82; 100·√(82/540) = 38.97. */
    @Test
    void noughtsAndFivesAreSeen() {
        assertEquals(39.0, DigitPreference.score(new int[] {20, 2, 3, 2, 3, 20, 3, 2, 3, 2}));
        assertEquals(Grade.PROBLEMATIC, DigitPreference.grade(39.0));
    }

    @ParameterizedTest
    @CsvSource({"7.9, EXCELLENT", "8.0, GOOD", "11.9, GOOD", "12.0, ACCEPTABLE", "19.9, ACCEPTABLE", "20.0, PROBLEMATIC"
    })
    void eachGradeEndsBeforeItsLimit(double score, Grade grade) {
        assertEquals(grade, DigitPreference.grade(score));
    }

    @Test
    void nothingHasNoScore() {
        assertThrows(IllegalArgumentException.class, () -> DigitPreference.score(new int[10]));
    }
}
