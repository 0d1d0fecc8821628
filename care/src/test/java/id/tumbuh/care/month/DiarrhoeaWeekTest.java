package id.tumbuh.care.month;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiarrhoeaWeekTest {
    /** A Monday. */
    private static final int MONDAY = (int) LocalDate.of(2026, 10, 5).toEpochDay();

    @ParameterizedTest
    @CsvSource({
        "2026-10-04, 2026-09-28",
        "2026-10-05, 2026-10-05",
        "2026-10-11, 2026-10-05",
        "2026-10-12, 2026-10-12",
        "1969-12-31, 1969-12-29"
    })
    void aWeekBeginsOnMonday(LocalDate day, LocalDate monday) {
        assertEquals(DayOfWeek.MONDAY, monday.getDayOfWeek());
        assertEquals(monday.toEpochDay(), DiarrhoeaWeek.monday((int) day.toEpochDay()));
    }

    @Test
    void aChildCountsOnceAWeekAndInEachPlaceByItself() {
        List<DiarrhoeaWeek<String, String>> weeks = DiarrhoeaWeek.of(
                List.of(
                        episode("RT 2", "c", MONDAY + 6, false, true),
                        episode("RT 1", "a", MONDAY + 2, true, false),
                        episode("RT 1", "a", MONDAY, false, true),
                        episode("RT 1", "b", MONDAY + 6, false, false),
                        episode("RT 1", "a", MONDAY + 7, false, false)),
                Comparator.naturalOrder());
        assertEquals(
                List.of(
                        new DiarrhoeaWeek<>(MONDAY, "RT 1", List.of("a", "b"), 1, 1),
                        new DiarrhoeaWeek<>(MONDAY, "RT 2", List.of("c"), 0, 1),
                        new DiarrhoeaWeek<>(MONDAY + 7, "RT 1", List.of("a"), 0, 0)),
                weeks);
    }

    private static DiarrhoeaWeek.Episode<String, String> episode(
            String where, String child, int since, boolean oralit, boolean zinc) {
        return new DiarrhoeaWeek.Episode<>(where, child, since, oralit, zinc);
    }
}
