package id.tumbuh.care.due;

import static id.tumbuh.care.Days.codes;
import static id.tumbuh.care.Days.day;
import static id.tumbuh.care.Days.item;
import static id.tumbuh.care.Days.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Birthday;
import id.tumbuh.care.service.DueItem;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KMK 2015/2023, 07-vitamin-a: blue 6–11 months, red 12–59, February and August; deworming in August. */
class RoundsTest {
    private static final RuleBook RULES = RuleBook.CURRENT;

    /** Acceptance test 10 of the notes: 5 mo 29 d, 6 mo, 11 mo 29 d, 12 mo, 59 mo 29 d. */
    @ParameterizedTest
    @CsvSource({"6, -1, ''", "6, 0, BIRU", "12, -1, BIRU", "12, 0, MERAH", "60, -1, MERAH", "60, 0, ''"})
    void theCapsuleIsByAgeOnTheDay(int months, int dayMore, String capsule) {
        int birth = day(2020, 8, 14);
        int today = Birthday.reached(birth, months) + dayMore;
        List<String> due = codes(ChildDue.on(today, ChildFacts.bornOn(birth), RULES));
        assertEquals(capsule.equals("BIRU"), due.contains("VITAMIN_A_BIRU"));
        assertEquals(capsule.equals("MERAH"), due.contains("VITAMIN_A_MERAH"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 31, false",
        "2, 1, true",
        "2, 28, true",
        "3, 1, false",
        "7, 31, false",
        "8, 1, true",
        "8, 31, true",
        "9, 1, false"
    })
    void onlyInFebruaryAndAugust(int month, int dayOfMonth, boolean due) {
        List<DueItem> items = on(day(2026, month, dayOfMonth));
        assertEquals(due, codes(items).contains("VITAMIN_A_MERAH"));
    }

    @Test
    void aChildWhoTurnsSixMonthsInFebruaryIsServedBySweeping() {
        ChildFacts child = ChildFacts.bornOn(day(2025, 8, 20));
        assertFalse(codes(ChildDue.on(day(2026, 2, 19), child, RULES)).contains("VITAMIN_A_BIRU"));
        DueItem blue = item(ChildDue.on(day(2026, 2, 20), child, RULES), "VITAMIN_A_BIRU");
        assertEquals(day(2026, 2, 20), blue.since());
        assertEquals(day(2026, 2, 28), blue.until());
        assertEquals(List.of("BULAN_VITAMIN_A", "UMUR_ANAK"), why(blue));
        assertEquals("layanan-2026-11", blue.ruleSet());
    }

    @Test
    void theCapsuleChangesWithinTheMonthButOnlyOneIsGiven() {
        ChildFacts child = ChildFacts.bornOn(day(2025, 2, 10));
        assertEquals(
                day(2026, 2, 9),
                item(ChildDue.on(day(2026, 2, 5), child, RULES), "VITAMIN_A_BIRU")
                        .until());
        assertEquals(
                day(2026, 2, 10),
                item(ChildDue.on(day(2026, 2, 12), child, RULES), "VITAMIN_A_MERAH")
                        .since());
        ChildFacts served = with(day(2025, 2, 10), Served.given(Service.VITAMIN_A_BIRU, day(2026, 2, 5)));
        assertFalse(codes(ChildDue.on(day(2026, 2, 12), served, RULES)).contains("VITAMIN_A_MERAH"));
    }

    @Test
    void aDoseOfTheRoundBeforeDoesNotCount() {
        int birth = day(2023, 5, 1);
        ChildFacts january = with(birth, Served.given(Service.VITAMIN_A_MERAH, day(2026, 1, 31)));
        ChildFacts february = with(birth, Served.given(Service.VITAMIN_A_MERAH, day(2026, 2, 1)));
        assertTrue(codes(ChildDue.on(day(2026, 2, 3), january, RULES)).contains("VITAMIN_A_MERAH"));
        assertFalse(codes(ChildDue.on(day(2026, 2, 3), february, RULES)).contains("VITAMIN_A_MERAH"));
        assertTrue(codes(ChildDue.on(day(2026, 8, 3), february, RULES)).contains("VITAMIN_A_MERAH"));
    }

    @Test
    void refusedIsNotBlankAndNotGiven() {
        int birth = day(2023, 5, 1);
        DueItem blank = item(on(day(2026, 2, 10)), "VITAMIN_A_MERAH");
        assertNull(blank.recorded());
        ChildFacts refused = with(birth, new Served(Service.VITAMIN_A_MERAH, day(2026, 2, 4), Outcome.DITOLAK));
        DueItem item = item(ChildDue.on(day(2026, 2, 10), refused, RULES), "VITAMIN_A_MERAH");
        assertEquals(Outcome.DITOLAK, item.recorded());
        assertEquals(List.of("BULAN_VITAMIN_A", "UMUR_ANAK", "DITOLAK_TANGGAL"), why(item));
        ChildFacts contraindicated =
                with(birth, new Served(Service.VITAMIN_A_MERAH, day(2026, 2, 4), Outcome.KONTRAINDIKASI));
        assertFalse(codes(ChildDue.on(day(2026, 2, 10), contraindicated, RULES)).contains("VITAMIN_A_MERAH"));
    }

    @Test
    void sweepingAWeekIntoMarchIsAnOption() {
        RuleBook longer = RULES.with(Choice.SWEEP_7_DAYS_MORE);
        ChildFacts child = ChildFacts.bornOn(day(2023, 5, 1));
        DueItem item = item(ChildDue.on(day(2026, 3, 7), child, longer), "VITAMIN_A_MERAH");
        assertEquals(day(2026, 2, 1), item.since());
        assertEquals(day(2026, 3, 7), item.until());
        assertFalse(codes(ChildDue.on(day(2026, 3, 8), child, longer)).contains("VITAMIN_A_MERAH"));
        ChildFacts sixInMarch = ChildFacts.bornOn(day(2025, 9, 2));
        assertFalse(codes(ChildDue.on(day(2026, 3, 3), sixInMarch, longer)).contains("VITAMIN_A_BIRU"));
    }

    @ParameterizedTest
    @CsvSource({
        "12, -1, ''",
        "12, 0, OBAT_CACING_200",
        "24, -1, OBAT_CACING_200",
        "24, 0, OBAT_CACING_400",
        "60, -1, OBAT_CACING_400",
        "60, 0, ''"
    })
    void dewormingIs200FromTwelveAnd400From24Months(int months, int dayMore, String dose) {
        int birth = day(2020, 8, 14);
        int today = Birthday.reached(birth, months) + dayMore;
        List<DueItem> due = ChildDue.on(today, ChildFacts.bornOn(birth), RULES);
        if (dose.isEmpty()) {
            assertFalse(codes(due).contains("OBAT_CACING"));
        } else {
            assertEquals(dose, why(item(due, "OBAT_CACING")).get(1));
        }
    }

    @Test
    void dewormingIsInAugustAndOncePerCalendarYear() {
        assertFalse(codes(on(day(2026, 2, 10))).contains("OBAT_CACING"));
        assertTrue(codes(on(day(2026, 8, 10))).contains("OBAT_CACING"));
        int birth = day(2023, 5, 1);
        ChildFacts may = with(birth, Served.given(Service.OBAT_CACING, day(2026, 1, 1)));
        ChildFacts lastYear = with(birth, Served.given(Service.OBAT_CACING, day(2025, 12, 31)));
        assertFalse(codes(ChildDue.on(day(2026, 8, 10), may, RULES)).contains("OBAT_CACING"));
        assertTrue(codes(ChildDue.on(day(2026, 8, 10), lastYear, RULES)).contains("OBAT_CACING"));
    }

    @Test
    void endemicDistrictsDewormTwice() {
        RuleBook twice = RULES.with(Choice.DEWORMING_FEBRUARY_AUGUST);
        ChildFacts child = with(day(2023, 5, 1), Served.given(Service.OBAT_CACING, day(2026, 2, 12)));
        assertFalse(codes(ChildDue.on(day(2026, 2, 20), child, twice)).contains("OBAT_CACING"));
        assertTrue(codes(ChildDue.on(day(2026, 8, 1), child, twice)).contains("OBAT_CACING"));
    }

    private static List<DueItem> on(int today) {
        return ChildDue.on(today, ChildFacts.bornOn(day(2023, 5, 1)), RULES);
    }

    private static ChildFacts with(int birth, Served... served) {
        return new ChildFacts(birth, 0, List.of(served), List.of(), List.of(), null);
    }
}
