package id.tumbuh.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.growth.Sex;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class RawChildTest {
    @Test
    void anAgeIsReadFromDaysOrFromMonths() {
        assertEquals(731, wholeDays(730.5, Double.NaN));
        assertEquals(1826, wholeDays(Double.NaN, 60));
        assertNull(RawChild.age(Double.NaN, Double.NaN));
    }

    @Test
    void bothAgesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> RawChild.age(1, 1));
    }

    @Test
    void anAgeThatNobodyHasIsRefused() {
        assertEquals(0, wholeDays(0, Double.NaN));
        assertEquals(50_000, wholeDays(50_000, Double.NaN));
        for (double days : new double[] {-0.001, 50_000.001, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> RawChild.age(days, Double.NaN));
            assertThrows(IllegalArgumentException.class, () -> RawChild.age(Double.NaN, days));
        }
    }

    @Test
    void onlyOneAndTwoAreSexes() {
        assertEquals(Sex.MALE, RawChild.sex(1));
        assertEquals(Sex.FEMALE, RawChild.sex(2));
        assertThrows(IllegalArgumentException.class, () -> RawChild.sex(0));
        assertThrows(IllegalArgumentException.class, () -> RawChild.sex(3));
    }

    private static int wholeDays(double days, double months) {
        return Objects.requireNonNull(RawChild.age(days, months)).days();
    }
}
