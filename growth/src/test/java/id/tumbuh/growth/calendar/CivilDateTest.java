package id.tumbuh.growth.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against java.time, which the phone does not have. */
final class CivilDateTest {
    @Test
    void everyDayOf2000To2040IsTheDayOfJavaTime() {
        int last = epochDay(2040, 12, 31);
        for (int day = epochDay(2000, 1, 1); day <= last; day++) {
            same(LocalDate.ofEpochDay(day));
        }
    }

    @Test
    void daysOfTwoHundredYearsAroundTheEpochAreThoseOfJavaTime() {
        int end = epochDay(2170, 1, 1);
        for (int day = epochDay(1770, 1, 1); day <= end; day += 13) {
            same(LocalDate.ofEpochDay(day));
        }
    }

    @Test
    void centuriesAreLeapYearsOnlyEveryFourth() {
        for (int year : new int[] {1600, 1700, 1800, 1900, 2000, 2100, 2400}) {
            LocalDate endOfFebruary = LocalDate.of(year, 3, 1).minusDays(1);
            same(endOfFebruary);
            same(endOfFebruary.plusDays(1));
            same(LocalDate.of(year, 12, 31));
        }
    }

    @Test
    void completedMonthsAreThoseOfJavaTime() {
        SplittableRandom random = new SplittableRandom(7);
        int from = epochDay(1999, 1, 1);
        int to = epochDay(2041, 1, 1);
        for (int i = 0; i < 200_000; i++) {
            int birth = random.nextInt(from, to);
            int visit = birth + random.nextInt(0, 2_200);
            long expected = ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(birth), LocalDate.ofEpochDay(visit));
            assertEquals(expected, CivilDate.completedMonths(birth, visit), birth + " " + visit);
        }
    }

    @Test
    void aMonthIsFullOnTheBirthDayOfTheMonthAndNotADayEarlier() {
        assertEquals(4, months(2024, 1, 20, 2024, 6, 19));
        assertEquals(5, months(2024, 1, 20, 2024, 6, 20));
        assertEquals(4, months(2024, 1, 20, 2024, 6, 13));
    }

    @Test
    void bornOnThe31stAMonthIsFullOnTheFirstAfterAShortMonth() {
        assertEquals(0, months(2023, 1, 31, 2023, 2, 28));
        assertEquals(1, months(2023, 1, 31, 2023, 3, 1));
        assertEquals(2, months(2023, 1, 31, 2023, 3, 31));
        assertEquals(2, months(2023, 1, 31, 2023, 4, 30));
        assertEquals(3, months(2023, 1, 31, 2023, 5, 1));
    }

    @Test
    void bornOnTheLeapDayAYearIsFullOnTheFirstOfMarch() {
        assertEquals(11, months(2024, 2, 29, 2025, 2, 28));
        assertEquals(12, months(2024, 2, 29, 2025, 3, 1));
        assertEquals(48, months(2024, 2, 29, 2028, 2, 29));
    }

    @Test
    void aVisitBeforeBirthHasLessThanNoMonths() {
        assertEquals(-1, months(2024, 1, 20, 2024, 1, 19));
    }

    @Test
    void monthNumbersOfConsecutiveMonthsDifferByOneAlsoOverNewYear() {
        assertEquals(1, monthNumber(2025, 1, 1) - monthNumber(2024, 12, 31));
        assertEquals(1, monthNumber(2024, 3, 1) - monthNumber(2024, 2, 1));
        assertEquals(0, monthNumber(2024, 3, 31) - monthNumber(2024, 3, 1));
        assertEquals(12, monthNumber(2025, 3, 1) - monthNumber(2024, 3, 31));
        assertEquals(1, monthNumber(1970, 1, 1) - monthNumber(1969, 12, 31));
    }

    private static void same(LocalDate expected) {
        CivilDate date = CivilDate.ofEpochDay((int) expected.toEpochDay());
        assertEquals(expected.getYear(), date.year());
        assertEquals(expected.getMonthValue(), date.month());
        assertEquals(expected.getDayOfMonth(), date.day());
        assertEquals(expected.toEpochDay(), date.toEpochDay());
    }

    private static int months(int year, int month, int day, int year2, int month2, int day2) {
        return CivilDate.completedMonths(epochDay(year, month, day), epochDay(year2, month2, day2));
    }

    private static int monthNumber(int year, int month, int day) {
        return CivilDate.monthNumber(epochDay(year, month, day));
    }

    private static int epochDay(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }
}
