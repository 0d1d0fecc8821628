package id.tumbuh.server.month.internal;

import static id.tumbuh.server.month.internal.MonthPost.based;
import static id.tumbuh.server.month.internal.MonthPost.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.HandClock;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.YearMonth;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** A month ends when the posyandu's own calendar says so: in WIT two hours before WIB, whatever zone the server runs in. */
class MonthZoneTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final List<String> PLACES = List.of(
            "prv",
            "prv.kab0",
            "prv.kab0.pusk01",
            VILLAGE,
            VILLAGE + ".barat001 WIB",
            VILLAGE + ".barat002 WIB",
            VILLAGE + ".timur001 WIT",
            VILLAGE + ".timur002 WIT");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = JUNE.plusMonths(1);

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Jayapura"})
    void aMonthEndsByThePosyandusOwnCalendar(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (TestServer server =
                TestServer.startWith(List.of(HandClock.Configuration.class), PLACES, "tumbuh.limits.burst=1000000")) {
            HandClock clock = server.bean(HandClock.class);
            Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
            staySignedIn(server);
            theLastDayBeginsAtMidnightThere(server, clock, bidan);
            tomorrowIsTakenAndCountsInItsOwnMonth(server, clock, bidan);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** Whatever the clock does. */
    private static void staySignedIn(TestServer server) {
        TestDatabase database = server.database();
        new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()))
                .update("update staff_session set created = timestamp '2100-01-01', seen = timestamp '2100-01-01'");
    }

    /** Nobody opened them: June is counted, and may be signed, as of its last day. */
    private static void theLastDayBeginsAtMidnightThere(TestServer server, HandClock clock, Staff bidan) {
        clock.set("2026-06-29T14:59:59Z"); // 23:59:59 in WIT, 21:59:59 in WIB
        MonthPost west = MonthPost.of(server, bidan, "barat001", JUNE);
        MonthPost east = MonthPost.of(server, bidan, "timur001", JUNE);
        UUID child = west.child(14, "");
        UUID other = east.child(14, "");
        assertEquals("TMB-MONTH-NOT-YET", east.sign().code());
        clock.set("2026-06-29T15:00:00Z"); // midnight in WIT
        assertEquals("", again(east).code());
        assertEquals("TMB-MONTH-NOT-YET", west.sign().code());
        clock.set("2026-06-29T16:59:59Z");
        assertEquals("TMB-MONTH-NOT-YET", again(west).code());
        clock.set("2026-06-29T17:00:00Z"); // midnight in WIB
        assertEquals("", again(west).code());
        for (MonthPost post : List.of(west, east)) {
            JsonNode month = post.month(JUNE, "");
            assertEquals("2026-06-30", month.path("asOf").stringValue());
            assertEquals(List.of(1, 0), counts(month, "S", "D"));
        }
        // Signed on its last day, and weighed that evening: too late, also where the server's day is another.
        clock.set("2026-06-30T14:30:00Z");
        west.weighed(child, JUNE.atDay(30), 9_000);
        east.weighed(other, JUNE.atDay(30), 9_000);
        for (MonthPost post : List.of(west, east)) {
            assertEquals(List.of(0), counts(post.month(JUNE, ""), "D"));
            assertEquals(List.of(1), counts(post.month(JUNE, "?of=DRAFT"), "D"));
            assertEquals(List.of(0), counts(post.month(JULY, ""), "D"));
        }
    }

    /** A phone may be a day ahead, so the 1st of July is taken from the 30th of June on as it is there. */
    private static void tomorrowIsTakenAndCountsInItsOwnMonth(TestServer server, HandClock clock, Staff bidan) {
        clock.set("2026-06-28T15:30:00Z"); // the 29th in WIT, still the 28th in WIB
        MonthPost west = MonthPost.of(server, bidan, "barat002", JUNE);
        MonthPost east = MonthPost.of(server, bidan, "timur002", JUNE);
        UUID child = west.child(14, "");
        UUID other = east.child(14, "");
        assertEquals(
                "quarantined TMB-FACT-FUTURE-DAY", west.phone().answer(west.weighing(child, JUNE.atDay(30), 9_000)));
        east.weighed(other, JUNE.atDay(30), 9_000);
        clock.set("2026-06-30T15:30:00Z"); // the 1st of July in WIT, still the 30th of June in WIB
        west.weighed(child, JULY.atDay(1), 9_100);
        assertEquals(
                "quarantined TMB-FACT-FUTURE-DAY", west.phone().answer(west.weighing(child, JULY.atDay(2), 9_100)));
        east.weighed(other, JULY.atDay(2), 9_100);
        assertEquals(List.of(0), counts(west.month(JUNE, ""), "D"));
        assertEquals(List.of(1), counts(west.month(JULY, ""), "D"));
        assertEquals(List.of(1), counts(east.month(JUNE, ""), "D"));
        assertEquals(List.of(1), counts(east.month(JULY, ""), "D"));
        // Held on its first day: that is when it may be signed.
        west.open(JULY.atDay(1));
        east.open(JULY.atDay(1));
        assertEquals("TMB-MONTH-NOT-YET", west.in(JULY).sign().code());
        assertEquals("", east.in(JULY).sign().code());
        clock.set("2026-06-30T17:00:00Z");
        assertEquals("", again(west.in(JULY)).code());
    }

    /** Signs what was validated before. */
    private static TestServer.Answer again(MonthPost post) {
        JsonNode seen = post.month(post.month(), "");
        String hash = ",'hash':'" + seen.path("hash").stringValue() + "'";
        return post.step(post.bidan(), "sign", based(seen.path("base"), hash));
    }
}
