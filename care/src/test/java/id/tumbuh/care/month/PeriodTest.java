package id.tumbuh.care.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private static Period of(String text) {
        Period period = Period.parse(text);
        if (period == null) {
            throw new IllegalArgumentException(text);
        }
        return period;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026-10-01, 2026-10-31",
        "2026-02, 2026-02-01, 2026-02-28",
        "2028-02, 2028-02-01, 2028-02-29",
        "2026-12, 2026-12-01, 2026-12-31"
    })
    void aMonthHasItsDays(String text, String first, String last) {
        Period period = of(text);
        assertEquals(text, period.text());
        assertEquals(day(first), period.firstDay());
        assertEquals(day(last), period.lastDay());
        assertTrue(period.contains(day(first)) && period.contains(day(last)));
        assertFalse(period.contains(day(first) - 1) || period.contains(day(last) + 1));
        assertEquals(period, Period.of(day(last)));
    }

    @Test
    void decemberIsFollowedByJanuary() {
        assertEquals("2027-01", of("2026-12").plus(1).text());
        assertEquals("2024-12", of("2026-12").plus(-24).text());
        assertTrue(of("2026-12").compareTo(of("2027-01")) < 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-13",
                "2026-00",
                "2026/10",
                "2026-1",
                "26-10-01",
                "2026-1x",
                "-026-10",
                "٢٠٢٦-10"
            })
    void whatIsNoMonthIsNone(String text) {
        assertNull(Period.parse(text));
    }

    @Test
    void yearsBeyondFourDigitsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Period(-1));
        assertThrows(IllegalArgumentException.class, () -> of("9999-12").plus(1));
        assertEquals("0001-01", of("0001-01").text());
    }
}
