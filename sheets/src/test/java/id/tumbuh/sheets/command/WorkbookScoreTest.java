package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.sheets.table.CellKind;
import id.tumbuh.sheets.table.Row;
import id.tumbuh.sheets.table.TableFile;
import id.tumbuh.sheets.table.TableReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as Excel stores them: times, lengths of time, fractions, dates; and workbooks out. */
final class WorkbookScoreTest {
    private static final List<String> HEADER = List.of("JK", "Tgl Lahir", "Tgl Ukur", "Berat", "Tinggi");
    /** 3 August 2024 and 5 September 2025. */
    private static final String BORN = "^45507";

    private static final String VISIT = "^45905";

    @TempDir
    Path folder;

    private Path workbook(List<List<String>> rows) {
        return Run.file(folder, "anak.xlsx", Workbooks.of(rows));
    }

    private static String minutes(String mark, int minutes) {
        return mark + minutes / 1440.0;
    }

    @Test
    void timesAreDecodedLikeTheTextsThatExcelShows() {
        Run run = Run.of(workbook(List.of(
                HEADER,
                // 7:07 and 67:06:00
                List.of("L", BORN, VISIT, minutes("@", 7 * 60 + 7), minutes("~", 67 * 60 + 6)),
                List.of("L", BORN, VISIT, "#8", "#70"),
                List.of("P", BORN, VISIT, minutes("~", 13 * 60 + 8), minutes("~", 99 * 60 + 2)))));

        assertEquals(List.of("398", "398", "398"), run.column("age_days"));
        assertEquals(bmi(7.7, 67.6), Double.parseDouble(run.cell(0, "cbmi")), 1e-6);
        assertEquals(bmi(13.8, 99.2), Double.parseDouble(run.cell(2, "cbmi")), 1e-6);
        assertTrue(run.cell(0, "problems").contains("DIBACA_DARI_JAM:weight DIBACA_DARI_JAM:lenhei"));
        assertEquals("", run.cell(1, "problems"));
    }

    @Test
    void aFractionOfADayInAColumnOfTimesIsMoreThanAnHourOfMinutes() {
        Run run = Run.of(workbook(List.of(
                HEADER,
                List.of("L", BORN, VISIT, minutes("@", 7 * 60 + 36), "#70"),
                List.of("L", BORN, VISIT, minutes("#", 7 * 60 + 65), "#70"))));

        assertEquals(bmi(7.36, 70), Double.parseDouble(run.cell(0, "cbmi")), 1e-6);
        assertEquals(bmi(7.65, 70), Double.parseDouble(run.cell(1, "cbmi")), 1e-6);
        assertTrue(run.codes(1).contains("DIBACA_DARI_PECAHAN_HARI"));
    }

    @Test
    void aColumnOfPlainFractionsIsNoDamage() {
        Run run = Run.of(workbook(List.of(HEADER, List.of("L", BORN, VISIT, "#9.123456789", "#70"))));
        assertEquals(bmi(9.123456789, 70), Double.parseDouble(run.cell(0, "cbmi")), 1e-6);
    }

    @Test
    void fromWorkbookToWorkbookNumbersStayNumbersAndDatesStayDates() {
        Path out = folder.resolve("hasil.xlsx");
        Run run =
                Run.into(workbook(List.of(HEADER, List.of("L", BORN, VISIT, minutes("@", 7 * 60 + 7), "#70.5"))), out);

        assertEquals(0, run.exit, run.errors);
        Row row = rows(out).get(1);
        assertEquals(
                List.of(CellKind.TEXT, CellKind.DATE, CellKind.DATE, CellKind.TIME, CellKind.NUMBER, CellKind.NUMBER),
                List.of(row.kind(0), row.kind(1), row.kind(2), row.kind(3), row.kind(4), row.kind(5)));
        assertEquals("70.5", row.text(4));
        assertEquals(398, row.number(5));
        assertEquals(CellKind.NUMBER, row.kind(run.header().indexOf("zwei")));
        assertEquals(CellKind.BLANK, row.kind(run.header().indexOf("zhc")));
        assertEquals(CellKind.TEXT, row.kind(run.header().indexOf("status_bbu")));
    }

    @Test
    void fromCsvToWorkbookInputStaysTextSoThatNoNikIsRounded() {
        Path in = Run.file(
                folder,
                "anak.csv",
                "NIK,sex,age,weight\n0000990101230001,1,400,9.50\n",
                java.nio.charset.StandardCharsets.UTF_8);
        Path out = folder.resolve("hasil.xlsx");
        assertEquals(0, Run.into(in, out).exit);

        Row row = rows(out).get(1);
        assertEquals("0000990101230001", row.text(0));
        assertEquals("9.50", row.text(3));
        assertEquals(CellKind.NUMBER, row.kind(4));
    }

    @Test
    void aNumberInADateColumnIsADayOfExcel() {
        Run run = Run.of(workbook(List.of(HEADER, List.of("L", "#45507", "#45905.5", "#9.5", "#74"))));
        assertEquals("398", run.cell(0, "age_days"));
    }

    @Test
    void aNikStoredAsANumberIsOneChild() {
        Run run = Run.of(workbook(List.of(
                List.of("NIK", "JK", "Tgl Lahir", "Tgl Ukur", "Berat"),
                List.of("#9999990101230001", "L", BORN, "^45905", "#9.5"),
                List.of("9999990101230001", "L", BORN, "^45935", "#9.8"))));
        assertEquals("N", run.cell(1, "kms"));
    }

    @Test
    void errorsAndTruthValuesAreNoNumbers() {
        Run run = Run.of(workbook(List.of(HEADER, List.of("L", BORN, VISIT, "PINDAH RUMAH", "#N/A"))));
        assertTrue(run.cell(0, "problems").contains("ANGKA_TIDAK_TERBACA:weight"));
    }

    private static double bmi(double kilograms, double centimetres) {
        return kilograms / (centimetres / 100 * (centimetres / 100));
    }

    private static List<Row> rows(Path path) {
        try (TableReader reader = TableFile.open(path).read()) {
            return reader.readBlock(100);
        }
    }
}
