package id.tumbuh.care.mother;

import static id.tumbuh.care.Days.codes;
import static id.tumbuh.care.Days.item;
import static id.tumbuh.care.Days.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.DueItem;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KMK 2015/2023, 05-pelayanan-nifas: KF1 6 h–2 d, KF2 3–7 d, KF3 8–28 d, KF4 29–42 d. */
class ChildbedDueTest {
    private static final int BIRTH = 20_000;

    @ParameterizedTest
    @CsvSource({
        "0, KF1, 2",
        "2, KF1, 2",
        "3, KF2, 7",
        "7, KF2, 7",
        "8, KF3, 28",
        "28, KF3, 28",
        "29, KF4, 42",
        "42, KF4, 42"
    })
    void oneVisitAtATime(int age, String visit, int until) {
        List<DueItem> due = due(age);
        assertEquals(
                List.of(visit),
                codes(due).stream().filter(code -> code.startsWith("KF")).toList());
        assertEquals(BIRTH + until, item(due, visit).until());
    }

    @Test
    void childbedEndsAfter42Days() {
        assertEquals(List.of(), due(-1));
        assertEquals(List.of(), due(43));
    }

    @Test
    void twoCapsulesADayApart() {
        Served one = Served.given(Service.VITAMIN_A_NIFAS, BIRTH);
        Served two = Served.given(Service.VITAMIN_A_NIFAS, BIRTH + 1);
        assertTrue(codes(due(0)).contains("VITAMIN_A_NIFAS"));
        assertFalse(codes(due(0, one)).contains("VITAMIN_A_NIFAS"));
        assertEquals(List.of("SUDAH_DARI"), why(item(due(1, one), "VITAMIN_A_NIFAS")));
        assertEquals(BIRTH + 42, item(due(1, one), "VITAMIN_A_NIFAS").until());
        assertFalse(codes(due(2, one, two)).contains("VITAMIN_A_NIFAS"));
    }

    @Test
    void refusedCapsulesStayOnTheList() {
        Served refused = new Served(Service.VITAMIN_A_NIFAS, BIRTH, Outcome.DITOLAK);
        assertEquals(Outcome.DITOLAK, item(due(4, refused), "VITAMIN_A_NIFAS").recorded());
    }

    @Test
    void familyPlanningIsTalkedAboutOnce() {
        assertTrue(codes(due(30)).contains("KB_PASCA_PERSALINAN"));
        Served done = Served.given(Service.KB_PASCA_PERSALINAN, BIRTH + 10);
        assertFalse(codes(due(30, done)).contains("KB_PASCA_PERSALINAN"));
    }

    private static List<DueItem> due(int age, Served... served) {
        return ChildbedDue.on(BIRTH + age, BIRTH, List.of(served), RuleBook.CURRENT);
    }
}
