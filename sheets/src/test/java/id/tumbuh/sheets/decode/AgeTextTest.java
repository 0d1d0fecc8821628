package id.tumbuh.sheets.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgeTextTest {
    private static AgeText read(String text) {
        return Objects.requireNonNull(AgeText.parse(text), text);
    }

    private static int day(String iso) {
        return (int) LocalDate.parse(iso).toEpochDay();
    }

    @ParameterizedTest
    @CsvSource({
        "2 Tahun - 8 Bulan - 1 Hari, 2, 8, 1",
        "0 Tahun - 0 Bulan - 0 Hari, 0, 0, 0",
        "2 TAHUN 8 BULAN 1 HARI, 2, 8, 1",
        "2 th 8 bl 1 hr, 2, 8, 1",
        "2thn-8bln-1hari, 2, 8, 1",
        "'2 tahun, 8 bulan dan 1 hari.', 2, 8, 1",
        "8 bulan 1 hari, 0, 8, 1",
        "12 bln, 1, 0, -1",
        "30 bulan 3 hari, 2, 6, 3",
        "2 tahun, 2, 0, -1",
        "45 hari, 0, 0, 45",
        "2 tahun 45 hari, 2, 0, 45"
    })
    void agesInWords(String text, int years, int months, int days) {
        assertEquals(new AgeText(years, months, days), read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "12",
                "1,5 tahun",
                "1.5 tahun",
                "-3 hari",
                "0 Tahun - 0 Bulan - -3 Hari",
                "2 tahun lebih",
                "dua tahun",
                "1 hari 2 tahun",
                "2 bulan 3 bulan",
                "tahun bulan hari"
            })
    void whatIsNotUnderstoodWholeIsNotUnderstood(String text) {
        assertNull(AgeText.parse(text));
    }

    @Test
    void aTextOfDashesWithoutEndIsRefusedAtOnce() {
        assertNull(AgeText.parse("- ".repeat(100_000)));
    }

    @Test
    void theBirthDateIsTheDateWhosePeriodToTheVisitIsTheText() {
        assertEquals(
                List.of(day("2023-01-15")), read("2 Tahun - 7 Bulan - 1 Hari").birthDays(day("2025-08-16")));
        assertEquals(
                List.of(day("2025-08-16")), read("0 Tahun - 0 Bulan - 0 Hari").birthDays(day("2025-08-16")));
    }

    @Test
    void everyPlainPeriodFindsItsBirthDateAmongItsCandidates() {
        int visit = day("2025-08-16");
        for (int birth = visit - 1900; birth <= visit; birth++) {
            Period period = Period.between(LocalDate.ofEpochDay(birth), LocalDate.ofEpochDay(visit));
            AgeText text = new AgeText(period.getYears(), period.getMonths(), period.getDays());
            assertEquals(List.of(birth), text.birthDays(visit));
            assertTrue(text.fits(birth, visit));
        }
    }

    @Test
    void everyShiftedPeriodFindsItsBirthDate() {
        for (String iso : List.of("2025-08-01", "2025-08-16", "2025-08-31", "2026-01-01", "2026-01-20")) {
            int visit = day(iso);
            for (int birth = visit - 1900; birth <= visit; birth++) {
                Period period = Period.between(LocalDate.ofEpochDay(birth - 1L), LocalDate.ofEpochDay(visit - 1L));
                AgeText text = new AgeText(period.getYears(), period.getMonths(), period.getDays());
                assertTrue(text.birthDaysOfShiftedDates(visit).contains(birth));
                assertTrue(text.fits(birth, visit));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-01, 4 Tahun - 3 Bulan - 16 Hari",
        "2021-12-01, 3 Tahun - 8 Bulan - 16 Hari",
        "2022-10-01, 2 Tahun - 10 Bulan - 16 Hari",
        "2023-03-01, 2 Tahun - 5 Bulan - 18 Hari",
        "2024-03-01, 1 Tahun - 5 Bulan - 17 Hari",
        "2024-07-01, 1 Tahun - 1 Bulan - 16 Hari",
        "2025-05-01, 0 Tahun - 3 Bulan - 16 Hari",
        "2025-07-01, 0 Tahun - 1 Bulan - 16 Hari"
    })
    void childrenBornOnTheFirstAfterAShorterMonthAreFoundOnlyADayEarly(String birth, String text) {
        int visit = day("2025-08-16");
        assertEquals(List.of(), read(text).birthDays(visit));
        assertEquals(List.of(day(birth)), read(text).birthDaysOfShiftedDates(visit));
        assertTrue(read(text).fits(day(birth), visit));
    }

    @Test
    void onTheFirstOfMarchSeveralBirthDatesFit() {
        assertEquals(
                List.of(day("2025-01-28"), day("2025-01-29"), day("2025-01-30"), day("2025-01-31")),
                read("0 Tahun - 1 Bulan - 1 Hari").birthDays(day("2025-03-01")));
    }

    @Test
    void aPeriodThatNoDateHasFindsNone() {
        assertEquals(List.of(), read("0 Tahun - 1 Bulan - 30 Hari").birthDays(day("2025-03-15")));
        assertFalse(read("1 Tahun - 1 Bulan - 1 Hari").fits(day("2025-03-15"), day("2025-03-16")));
    }

    @Test
    void daysAloneAreCounted() {
        assertEquals(List.of(day("2025-01-15")), read("45 hari").birthDays(day("2025-03-01")));
        assertTrue(read("45 hari").fits(day("2025-01-15"), day("2025-03-01")));
    }

    /** The form of e-PPGBM is read by hand, any other by a pattern; the two agree. */
    @Test
    void theExportedFormReadsAsItsOtherSpelling() {
        for (int years = 0; years <= 6; years++) {
            for (int months = 0; months <= 13; months++) {
                for (int days = 0; days <= 31; days++) {
                    String exported = years + " Tahun - " + months + " Bulan - " + days + " Hari";
                    String other = years + " thn " + months + " bln " + days + " hr";
                    assertEquals(AgeText.parse(other), AgeText.parse(exported), exported);
                }
            }
        }
    }
}
