package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.calendar.CivilDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class SessionsTest {
    @Test
    void oneOpenDayAMonthAndNeverOnASunday() {
        for (Post post : Villages.POSTS) {
            assertEquals(24, post.sessions().size());
            int month = 2025 * 12;
            for (Session session : post.sessions()) {
                assertEquals(month, session.month());
                assertEquals(month++, CivilDate.monthNumber(session.scheduledDay()));
                assertNotEquals(
                        DayOfWeek.SUNDAY,
                        LocalDate.ofEpochDay(session.scheduledDay()).getDayOfWeek());
            }
        }
    }

    @Test
    void someAreCancelledAndThenNobodyIsMeasuredThere() {
        int cancelled = 0;
        for (Post post : Villages.POSTS) {
            Set<UUID> held = new HashSet<>();
            post.sessions().stream().filter(Session::held).forEach(session -> held.add(session.id()));
            cancelled += 24 - held.size();
            for (Visit visit : post.visits()) {
                assertTrue(visit.place() == Visit.Place.HOME || held.contains(visit.session()));
            }
        }
        assertEquals(0.03, cancelled / (24.0 * Villages.POSTS.size()), 0.02);
    }

    @Test
    void visitsAreInOrderOfTimeAndOfTheirMonth() {
        for (Post post : Villages.POSTS) {
            int day = 0;
            int minute = 0;
            for (Visit visit : post.visits()) {
                assertTrue(visit.day() > day || (visit.day() == day && visit.minute() >= minute));
                day = visit.day();
                minute = visit.minute();
            }
        }
    }

    @Test
    void theIdentifierTellsTheTimeOfTheArea() {
        Parameters east = Parameters.usual().from(YearMonth.of(2026, 5), 2).in(List.of(TimeZoneOfArea.WIT));
        Visit visit = Simulation.of(1, east, 1).post(0).visits().get(0);
        long utc = (visit.day() * 1_440L + visit.minute() - 9 * 60) * 60_000;
        assertEquals(utc, visit.id().getMostSignificantBits() >>> 16);
    }

    @Test
    void timesOfTheKabupatenGoInTurn() {
        Parameters three = Parameters.usual().in(List.of(TimeZoneOfArea.WIB, TimeZoneOfArea.WITA, TimeZoneOfArea.WIT));
        Simulation nation = Simulation.of(Size.NASIONAL, three, 1);
        assertEquals(TimeZoneOfArea.WIB, nation.area(1_539).timeZone());
        assertEquals(TimeZoneOfArea.WITA, nation.area(1_540).timeZone());
        assertEquals(TimeZoneOfArea.WIB, nation.area(4_620).timeZone());
    }
}
