package id.tumbuh.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class AgeTest {
    @Test
    void daysAreRoundedHalfUpWhileMonthsAreNotRounded() {
        Age age = Age.ofDays(730.5);
        assertEquals(731, age.days());
        assertEquals(24.0, age.months());
        assertEquals(730, Age.ofDays(730.49).days());
    }

    @Test
    void monthsBecomeDaysByMultiplying() {
        assertEquals(30, Age.ofMonths(1).days());
        assertEquals(61, Age.ofMonths(2).days());
        assertEquals(731, Age.ofMonths(24).days());
        assertEquals(1826, Age.ofMonths(60).days());
        assertEquals(60.0, Age.ofMonths(60).months());
    }

    @Test
    void sixtyMonthsAreReachedAt1826AndAQuarterDays() {
        assertTrue(Age.ofDays(1826.24).months() < 60);
        assertEquals(60.0, Age.ofDays(1826.25).months());
        assertTrue(Age.between(0, 1826).months() < 60);
        assertTrue(Age.between(0, 1827).months() > 60);
    }

    @Test
    void whatCannotBeAnAgeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Age.ofDays(-1));
        assertThrows(IllegalArgumentException.class, () -> Age.ofMonths(-0.1));
        assertThrows(IllegalArgumentException.class, () -> Age.ofDays(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Age.between(10, 9));
        assertThrows(IllegalArgumentException.class, () -> Age.ofDays(50_001));
    }

    @Test
    void isDaysAndIsMonthsTellBeforehand() {
        assertTrue(Age.isDays(0));
        assertTrue(Age.isDays(50_000));
        assertFalse(Age.isDays(50_001));
        assertFalse(Age.isDays(-0.5));
        assertFalse(Age.isDays(Double.NaN));
        assertFalse(Age.isDays(Double.POSITIVE_INFINITY));
        assertTrue(Age.isMonths(228));
        assertFalse(Age.isMonths(-1));
        assertFalse(Age.isMonths(1_700));
    }
}
