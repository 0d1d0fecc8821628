package id.tumbuh.growth.increment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.increment.Increments.Earlier;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.kms.Kms;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.KmsHistory;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.Weighing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which earlier weighing is compared with, by which table; born on day 0 throughout. */
final class IncrementsTest {
    private static final int ELEVEN_MONTHS = 335;

    @Test
    void aBoyOf11MonthsWhoGains100GramsIsNotFalteringYetHisLetterIsT() {
        int birth = (int) LocalDate.of(2023, 1, 10).toEpochDay();
        int before = (int) LocalDate.of(2023, 12, 11).toEpochDay();
        int now = (int) LocalDate.of(2024, 1, 10).toEpochDay();
        IncrementScore score =
                Increments.newest(Velocity.WEIGHT, Sex.MALE, birth, List.of(new Earlier(before, 9_000)), now, 9_100);
        assertNotNull(score);
        assertEquals(30, score.days());
        assertEquals(11, score.startMonth());
        assertFalse(score.faltering());
        List<KmsFinding> letters = Kms.findings(
                KmsHistory.complete(Sex.MALE, birth, List.of(Weighing.of(before, 9_000), Weighing.of(now, 9_100))),
                KbmEdition.BUKU_KIA_2023);
        assertEquals(Letter.T, letters.get(1).letter());
    }

    @Test
    void faltersBelowTheFifthCentileOnly() {
        IncrementScore below = boy(ELEVEN_MONTHS, 9_000, ELEVEN_MONTHS + 30, 8_893);
        IncrementScore above = boy(ELEVEN_MONTHS, 9_000, ELEVEN_MONTHS + 30, 8_895);
        assertNotNull(below);
        assertNotNull(above);
        assertEquals(-106, Math.round(below.fifthCentile()));
        assertTrue(below.faltering());
        assertTrue(below.z() < -1.6449);
        assertFalse(above.faltering());
    }

    @Test
    void theToleranceOfOneMonthIsSevenDays() {
        assertNull(boy(100, 6_000, 123, 6_500));
        assertInterval(1, boy(100, 6_000, 124, 6_500));
        assertInterval(1, boy(100, 6_000, 137, 6_500));
        assertNull(boy(100, 6_000, 138, 6_500));
        assertNull(boy(100, 6_000, 150, 6_500));
        assertInterval(2, boy(100, 6_000, 151, 6_500));
    }

    @Test
    void theShortestIntervalWithTheLatestWeighingIsTaken() {
        List<Earlier> earlier =
                List.of(new Earlier(40, 4_000), new Earlier(68, 4_800), new Earlier(63, 4_700), new Earlier(95, 5_500));
        IncrementScore score = Increments.newest(Velocity.WEIGHT, Sex.MALE, 0, earlier, 100, 5_600);
        assertNotNull(score);
        assertEquals(1, score.intervalMonths());
        assertEquals(32, score.days());
        assertEquals(800.0, score.gain());
    }

    @Test
    void theStartMonthIsTheNearestOne() {
        assertEquals(3, start(boy(106, 6_000, 136, 6_500)));
        assertEquals(4, start(boy(107, 6_000, 137, 6_500)));
        assertEquals(0, start(boy(0, 3_300, 30, 4_000)));
        assertEquals(0, start(boy(15, 3_300, 45, 4_000)));
        assertEquals(1, start(boy(16, 3_300, 46, 4_000)));
    }

    @Test
    void oneMonthTablesEndAt12MonthsAndTwoMonthTablesGoOn() {
        assertInterval(1, boy(350, 9_000, 380, 9_100));
        assertNull(boy(351, 9_000, 381, 9_100));
        assertInterval(2, boy(351, 9_000, 411, 9_100));
    }

    @Test
    void noTableReachesPast25Months() {
        for (int day = 0; day <= 1_826; day++) {
            for (int back : new int[] {30, 61, 91, 122, 183}) {
                IncrementScore score = day < back ? null : boy(day - back, 9_000, day, 9_200);
                boolean expected =
                        back == 30 ? day - back <= 350 && day >= back : day >= back && day - back <= lastStart(back);
                assertEquals(expected, score != null, day + " " + back);
                assertTrue(score == null || day <= 761);
            }
        }
    }

    @Test
    void aWeighingBeforeBirthIsNotCompared() {
        assertNull(boy(-1, 3_000, 29, 4_000));
        assertNull(Increments.newest(Velocity.WEIGHT, Sex.MALE, 0, List.of(), 29, 4_000));
    }

    @Test
    void aLossBeyondTheConstantIsBelowEveryChildAndFalters() {
        assertTrue(Double.isFinite(Increments.z(Velocity.WEIGHT, Sex.MALE, 1, 11, -399)));
        assertEquals(Double.NEGATIVE_INFINITY, Increments.z(Velocity.WEIGHT, Sex.MALE, 1, 11, -400));
        assertEquals(Double.NEGATIVE_INFINITY, Increments.z(Velocity.WEIGHT, Sex.MALE, 1, 11, -401));
        IncrementScore score = boy(ELEVEN_MONTHS, 9_000, ELEVEN_MONTHS + 30, 8_000);
        assertNotNull(score);
        assertTrue(score.faltering());
    }

    @Test
    void eachIntervalAndSexHasItsOwnConstant() {
        int[] months = {1, 2, 3, 4, 6};
        int[] boys = {400, 600, 650, 500, 350};
        int[] girls = {400, 600, 800, 800, 450};
        for (int at = 0; at < months.length; at++) {
            assertEquals(boys[at], Velocity.WEIGHT.delta(Sex.MALE, months[at]));
            assertEquals(girls[at], Velocity.WEIGHT.delta(Sex.FEMALE, months[at]));
            assertEquals(0, Velocity.LENGTH.delta(Sex.MALE, months[at]));
            assertEquals(0, Velocity.HEAD.delta(Sex.FEMALE, months[at]));
        }
    }

    private static void assertInterval(int months, @Nullable IncrementScore score) {
        assertNotNull(score);
        assertEquals(months, score.intervalMonths());
    }

    private static int start(@Nullable IncrementScore score) {
        assertNotNull(score);
        return score.startMonth();
    }

    /** The last day of age from which the nearest month is still a row: 22, 21, 20 and 18. */
    private static int lastStart(int back) {
        return switch (back) {
            case 61 -> 684;
            case 91 -> 654;
            case 122 -> 623;
            default -> 563;
        };
    }

    private static @Nullable IncrementScore boy(int dayBefore, int before, int day, int now) {
        return Increments.newest(Velocity.WEIGHT, Sex.MALE, 0, List.of(new Earlier(dayBefore, before)), day, now);
    }
}
