package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel makes of decimals: decoded where it is certain, marked, blank where it is not. */
final class DamageTest {
    @TempDir
    Path folder;

    /** A length of one metre, so that the BMI says the weight. */
    private Run weights(String... weights) {
        List<String> lines = new ArrayList<>(List.of("JK,Umur Hari,Berat,Tinggi"));
        for (String weight : weights) {
            lines.add("L,1500," + weight + ",100");
        }
        return Run.of(folder, lines);
    }

    @ParameterizedTest
    @CsvSource({"7:07, 7.7", "13:08:00, 13.8", "7:00, 7", "7:10, 7.1", "4:36, 4.36", "12, 12", "12.5, 12.5"})
    void aColumnThatProvesItsDecimals(String cell, String kilograms) {
        Run run = weights(cell);
        assertEquals(kilograms, run.cell(0, "cbmi"));
        assertEquals(cell.contains(":"), run.codes(0).contains("DIBACA_DARI_JAM"));
    }

    @Test
    void aFractionOfADayIsDecodedInAColumnWithTimes() {
        Run run = weights("7:36", "0.318055556", "2.65");
        assertEquals(List.of("7.36", "6.98"), run.column("cbmi").subList(0, 2));
        assertTrue(run.codes(1).contains("DIBACA_DARI_PECAHAN_HARI"));
        assertEquals("2.65", run.cell(2, "cbmi"));
    }

    @Test
    void tenthsInAColumnWithHundredthsHaveTwoReadings() {
        Run run = weights("7:07", "4:36");
        assertEquals(List.of("", "4.36"), run.column("cbmi"));
        assertTrue(run.cell(0, "problems").contains("DUA_BACAAN:weight=7.7|7.07"));
    }

    @Test
    void aSurvivingNumberWithTwoDecimalsLeavesTenthsInDoubt() {
        assertEquals(List.of("", "9.75"), weights("7:07", "9.75").column("cbmi"));
        assertEquals(List.of("7.7", "9.7"), weights("7:07", "9.7").column("cbmi"));
    }

    @Test
    void aFractionOfADayThatIsNoNumberOfMinutesIsUnreadable() {
        Run run = weights("7:36", "0.33");
        assertEquals(List.of("7.36", ""), run.column("cbmi"));
        assertTrue(run.cell(1, "problems").contains("ANGKA_TIDAK_TERBACA:weight"));
    }

    @Test
    void withoutTimesInTheColumnAFractionIsItself() {
        assertEquals("0.33", weights("0.33").cell(0, "cbmi"));
    }

    @Test
    void gramsAreMarkedAndNotConverted() {
        Run run = weights("2940");
        assertEquals("2940", run.cell(0, "cbmi"));
        assertTrue(run.codes(0).contains("BB_MUNGKIN_GRAM"));
        assertEquals("1", run.cell(0, "fwei"));
    }

    @Test
    void importedScoresAreComparedAndNeverUsed() {
        String header = "JK,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,ZS BB/U,ZS TB/U,ZS BB/TB";
        String row = "L,1 Tahun - 1 Bulan - 2 Hari,2025-09-05,9.5,74,Terlentang,";
        Run right = Run.of(folder, List.of(header, row + "-0.37,-1.26,0.26"));
        assertEquals("", right.cell(0, "problems"), right.row(0).toString());
        Run wrong = Run.of(folder, List.of(header, row + "-0.40,-1.24,0.28"));
        assertEquals("Z_IMPOR_BEDA:zs_bbu", wrong.cell(0, "problems"));
        assertEquals(right.cell(0, "zwei"), wrong.cell(0, "zwei"));
        Run absent = Run.of(folder, List.of(header, row + ",999.99,-"));
        assertEquals("", absent.cell(0, "problems"));
    }

    @Test
    void anotherReadingThatFitsTheImportedScoresIsSaidAndNotTaken() {
        String header = "JK,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,ZS BB/U,ZS TB/U,ZS BB/TB";
        // 3.01 kg at the source, in a column whose other cells all have one decimal.
        String row = "L,0 Tahun - 0 Bulan - 5 Hari,2025-09-05,3:01,49,Terlentang,";
        Run exact = Run.of(folder, List.of(header, row.replace("3:01", "3.01") + ",,"));
        String scores = exact.cell(0, "zwei") + "," + exact.cell(0, "zlen") + "," + exact.cell(0, "zwfl");
        Run run = Run.of(folder, List.of(header, row + scores, row.replace("3:01", "3:04") + ",,"));
        assertTrue(run.codes(0).containsAll(List.of("BACAAN_LAIN_COCOK", "Z_IMPOR_BEDA")), run.cell(0, "problems"));
        assertFalse(exact.cell(0, "zwei").equals(run.cell(0, "zwei")));
    }
}
