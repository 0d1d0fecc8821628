package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an age comes from, its two units, and its ends at 60 and 228 months. */
final class AgesTest {
    private static final String ANTHRO = "sex,age,weight,lenhei";

    @TempDir
    Path folder;

    private Run score(String header, String row, String... options) {
        return Run.of(folder, List.of(header, row), options);
    }

    @ParameterizedTest
    @CsvSource({
        "1826, 1826, true, false",
        "1826.24, 1826, true, false",
        "1826.25, 1826, false, true",
        "1827, 1827, false, true"
    })
    void the2006ScoresEndAt60AndThe2007ScoresBegin(String age, String days, boolean young, boolean school) {
        Run run = score(ANTHRO, "1," + age + ",18,109");
        assertEquals(days, run.cell(0, "age_days"));
        for (String z : List.of("zlen", "zwei", "zwfl", "zbmi")) {
            assertEquals(young, !run.cell(0, z).isEmpty(), z);
        }
        for (String z : List.of("zhfa", "zwfa", "zbfa")) {
            assertEquals(school, !run.cell(0, z).isEmpty(), z);
        }
    }

    @Test
    void around60MonthsTheLabelsOfUnderFivesRemainAndImtTakesTheOlderOnes() {
        Run run = score(ANTHRO, "1,1835,18,109");
        assertEquals("BBU_NORMAL", run.cell(0, "status_bbu"));
        assertEquals("TBU_NORMAL", run.cell(0, "status_tbu"));
        assertEquals("", run.cell(0, "status_bbtb"));
        assertEquals("IMTU_GIZI_BAIK", run.cell(0, "status_imtu"));
        Run heavy = score(ANTHRO, "1,1835,21.5,109");
        assertEquals("IMTU_GIZI_LEBIH", heavy.cell(0, "status_imtu"));
        Run later = score(ANTHRO, "1,1900,18,109");
        assertEquals("", later.cell(0, "status_bbu"));
        assertEquals("", later.cell(0, "status_tbu"));
    }

    @ParameterizedTest
    @CsvSource({"228, true, 0", "228.01, false, 1", "60, true, 0", "120, true, 0"})
    void the2007ScoresEndAt228Months(String months, boolean scored, int marks) {
        Run run = score("sex,age_in_months,height_in_cm,weight_in_kg", "2," + months + ",150,45");
        assertEquals(scored, !run.cell(0, "zhfa").isEmpty());
        assertEquals(scored, !run.cell(0, "zbfa").isEmpty());
        assertEquals(marks == 1, run.codes(0).contains("UMUR_DI_ATAS_TABEL"));
    }

    @Test
    void weightForAgeOfThe2007ReferenceEndsAt120Months() {
        String header = "sex,age_in_months,height_in_cm,weight_in_kg";
        assertFalse(score(header, "2,120,138,32").cell(0, "zwfa").isEmpty());
        assertTrue(score(header, "2,120.01,138,32").cell(0, "zwfa").isEmpty());
    }

    @Test
    void monthsAreTurnedIntoDaysByWhosMonth() {
        Run run = score(ANTHRO, "1,12,9.6,76", "--age-unit", "months");
        assertEquals("365", run.cell(0, "age_days"));
        assertEquals("12", run.cell(0, "age_months"));
        assertEquals("12", score(ANTHRO, "1,12,3,50", "--age-unit", "days").cell(0, "age_days"));
    }

    @Test
    void aNegativeAgeIsMissingAndMarked() {
        Run run = score(ANTHRO, "1,-1,9.6,76");
        assertEquals(
                List.of("", "", ""), List.of(run.cell(0, "age_days"), run.cell(0, "zwei"), run.cell(0, "age_months")));
        assertTrue(run.codes(0).containsAll(List.of("UMUR_NEGATIF", "TANPA_UMUR")));
    }

    @Test
    void withoutAnAgeOnlyWeightForLengthIsScored() {
        Run run = score("sex,age,weight,lenhei,measure", "1,NA,9.6,76,l");
        assertFalse(run.cell(0, "zwfl").isEmpty());
        assertEquals("", run.cell(0, "zwei"));
        assertTrue(run.codes(0).contains("TANPA_UMUR"));
    }

    @Test
    void birthAndVisitDateServeInWhosLayoutToo() {
        Run run = score("sex,birth_date,visit_date,weight,lenhei", "1,2024-08-03,2025-09-05,9.6,76");
        assertEquals("398", run.cell(0, "age_days"));
    }

    @Test
    void datesTellMoreThanCompletedMonthsBesideThem() {
        Run run = score("JK,Tgl Lahir,Tgl Ukur,Umur (bulan),BB", "L,2024-08-03,2025-09-30,13,9.6");
        assertEquals("423", run.cell(0, "age_days"));
        assertEquals("", run.cell(0, "problems"));
        Run contradicting = score("JK,Tgl Lahir,Tgl Ukur,Umur (bulan),BB", "L,2024-08-03,2025-09-30,25,9.6");
        assertEquals("UMUR_TEKS_BEDA:age_months", contradicting.cell(0, "problems"));
    }

    @Test
    void aFractionOfADaySurvivesBesideTheDates() {
        Run run = score("sex,age,birth_date,visit_date,weight", "1,1826.24,2020-01-01,2024-12-31,17");
        assertEquals("1826", run.cell(0, "age_days"));
        assertFalse(run.cell(0, "zwei").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Umur Hari, 398, 398",
        "Usia (hari), 398, 398",
        "Umur (bln), 12, 365",
        "Usia Bulan, 12, 365",
        "umur, 12 bln, 365",
        "Usia, 1 tahun 1 bulan, 396",
        "Umur, 45 hari, 45"
    })
    void plainHeadersTellTheUnit(String header, String age, String days) {
        assertEquals(days, score("JK," + header + ",BB", "L," + age + ",9").cell(0, "age_days"));
    }

    @Test
    void aBareAgeNeedsAUnit() {
        Run run = score("JK,Umur,BB", "L,12,9");
        assertEquals("", run.cell(0, "age_days"));
        assertTrue(run.codes(0).contains("UMUR_TANPA_SATUAN"));
        assertEquals(
                "365", score("JK,Umur,BB", "L,12,9", "--age-unit", "months").cell(0, "age_days"));
        assertEquals("12", score("JK,Umur,BB", "L,12,9", "--age-unit", "days").cell(0, "age_days"));
        assertEquals(
                "380", score("JK;Umur;BB", "L;12,5;9", "--age-unit", "months").cell(0, "age_days"));
    }

    @ParameterizedTest
    @CsvSource({"'1,5 tahun'", "-3 hari", "dua tahun", "2 tahun?"})
    void anAgeTextThatIsNotUnderstoodWholeIsMissingAndMarked(String text) {
        Run run = score("JK;Umur;BB", "L;" + text + ";9");
        assertEquals("", run.cell(0, "age_days"));
        assertTrue(run.cell(0, "problems").contains("ANGKA_TIDAK_TERBACA:age_text"), run.cell(0, "problems"));
    }

    @Test
    void theAgeTextBesideTheVisitGivesTheBirthDate() {
        String header = "JK,Usia Saat Ukur,Tanggal Pengukuran,Berat";
        Run run = score(header, "L,1 Tahun - 1 Bulan - 2 Hari,2025-09-05,9.6");
        assertEquals("398", run.cell(0, "age_days"));
        assertEquals("", run.cell(0, "problems"));
    }

    @Test
    void anAgeTextThatFitsOnlyADayEarlyIsMarked() {
        // Born on 1 May, which follows a shorter month: from 30 April to 29 August.
        Run run = score("JK,Usia Saat Ukur,Tanggal Pengukuran,Berat", "L,4 Tahun - 3 Bulan - 30 Hari,2025-08-30,15");
        assertTrue(run.codes(0).contains("UMUR_TEKS_TIDAK_COCOK"), run.cell(0, "problems"));
        assertEquals("1582", run.cell(0, "age_days"));
    }

    @Test
    void severalBirthDatesThatFitAreMarked() {
        // On 1 March, "1 month 1 day" fits 28, 29, 30 and 31 January.
        Run run = score("JK,Usia Saat Ukur,Tanggal Pengukuran,Berat", "L,0 Tahun - 1 Bulan - 1 Hari,2025-03-01,4");
        assertTrue(run.codes(0).contains("UMUR_TEKS_GANDA"), run.cell(0, "problems"));
        assertFalse(run.cell(0, "age_days").isEmpty());
    }

    @Test
    void withoutAVisitDateTheAgeTextIsTakenAsItStandsAndMarked() {
        Run run = score("JK,Usia Saat Ukur,Berat,Tinggi", "L,1 Tahun - 1 Bulan - 2 Hari,9.6,76");
        assertEquals("398", run.cell(0, "age_days"));
        assertEquals("UMUR_DIBULATKAN:age_text", run.cell(0, "problems"));
    }

    @Test
    void anAgeTextThatContradictsTheDatesIsMarkedAndTheDatesAreUsed() {
        Run run = score(
                "JK,Tgl Lahir,Usia Saat Ukur,Tanggal Pengukuran,Berat",
                "L,2024-08-03,2 Tahun - 1 Bulan - 2 Hari,2025-09-05,9.6");
        assertEquals("398", run.cell(0, "age_days"));
        assertEquals("UMUR_TEKS_BEDA:age_text", run.cell(0, "problems"));
    }
}
