package id.tumbuh.server.month.internal;

import static id.tumbuh.server.month.internal.MonthPost.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Acceptance cases of the domain notes (child-growth.md 11) as a month counts them; docs/rules/month.md says which test holds which. */
class DomainCasesTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final YearMonth MONTH = YearMonth.of(2026, 6);
    private static TestServer server;
    private static Staff bidan;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                List.of(
                        "prv",
                        "prv.kab0",
                        "prv.kab0.pusk01",
                        VILLAGE,
                        VILLAGE + ".aida0001",
                        VILLAGE + ".duat0001",
                        VILLAGE + ".enam0001"),
                "tumbuh.limits.burst=1000000");
        bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocalDate day(int monthsBefore) {
        return MONTH.minusMonths(monthsBefore).atDay(10);
    }

    private static List<Integer> letters(MonthPost post, int monthsBefore) {
        JsonNode month = post.month(MONTH.minusMonths(monthsBefore), "");
        return counts(month, "D", "N", "T", "O", "B", "DUA_T");
    }

    /** Cases 1 to 3: B first, then N; absent without a letter; O after it; two T in a row are 2T. */
    @Test
    void aidasMonthsAreCountedByTheirLetters() {
        MonthPost post = MonthPost.of(server, bidan, "aida0001", MONTH);
        UUID aida = post.child(7, ",'birthWeight':3000");
        int[] grams = {3_300, 4_700, 0, 6_000, 6_600, 6_600, 6_300};
        for (int at = 0; at < grams.length; at++) {
            if (grams[at] > 0) {
                post.weighed(aida, day(grams.length - 1 - at), grams[at]);
            }
        }
        assertEquals(List.of(1, 0, 0, 0, 1, 0), letters(post, 6));
        assertEquals(List.of(1, 1, 0, 0, 0, 0), letters(post, 5));
        assertEquals(List.of(0, 0, 0, 0, 0, 0), letters(post, 4));
        assertEquals(List.of(1, 0, 0, 1, 0, 0), letters(post, 3));
        assertEquals(List.of(1, 1, 0, 0, 0, 0), letters(post, 2));
        assertEquals(List.of(1, 0, 1, 0, 0, 0), letters(post, 1));
        assertEquals(List.of(1, 0, 1, 0, 0, 1), letters(post, 0));
    }

    /** Case 15: T, absent, O, T is no 2T of the report; the bidan is told of it all the same. */
    @Test
    void twoTApartAreNo2TOfTheReport() {
        MonthPost post = MonthPost.of(server, bidan, "duat0001", MONTH);
        UUID child = post.child(20, "");
        post.weighed(child, day(4), 9_900);
        post.weighed(child, day(3), 9_900);
        post.weighed(child, day(1), 9_900);
        post.weighed(child, day(0), 9_900);
        assertEquals(List.of(1, 0, 1, 0, 0, 0), letters(post, 3));
        assertEquals(List.of(0, 0, 0, 0, 0, 0), letters(post, 2));
        assertEquals(List.of(1, 0, 0, 1, 0, 0), letters(post, 1));
        assertEquals(List.of(1, 0, 1, 0, 0, 0), letters(post, 0));
        JsonNode newest = bidan.get("/api/people/" + child + "/visits")
                .json()
                .path("visits")
                .path(0);
        assertTrue(
                newest.path("alerts").toString().contains("2T_LONGGAR"),
                newest.path("alerts").toString());
    }

    /** Case 16: a child of S until the month in which 60 months are full on the day as of which it is counted. */
    @Test
    void aChildLeavesSInTheMonthOfItsSixtieth() {
        MonthPost post = MonthPost.of(server, bidan, "enam0001", MONTH);
        UUID child = post.child(60, "");
        post.open(day(1));
        post.open(day(0));
        post.weighed(child, day(1), 16_000);
        post.weighed(child, day(0), 16_200);
        JsonNode before = post.month(MONTH.minusMonths(1), "");
        assertEquals(List.of(1, 1, 0), counts(before, "S", "D", "TAMU"));
        JsonNode now = post.month(MONTH, "");
        assertEquals(List.of(0, 0, 0), counts(now, "S", "D", "TAMU"));
    }
}
