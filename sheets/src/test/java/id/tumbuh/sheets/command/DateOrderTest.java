package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of day and month is proven by the whole column or by the age texts, told by the user, or an error. */
final class DateOrderTest {
    private static final String HEADER = "JK,Tgl Lahir,Tgl Ukur,BB";

    @TempDir
    Path folder;

    private Run score(String... rows) {
        return Run.of(folder, lines(HEADER, rows));
    }

    private Run refused(String header, String row, String... options) {
        Path in = Run.file(folder, "anak.csv", header + "\n" + row + "\n", StandardCharsets.UTF_8);
        Run run = Run.into(in, folder.resolve("o.csv"), options);
        assertEquals(2, run.exit);
        return run;
    }

    private static List<String> lines(String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(List.of(rows));
        return lines;
    }

    @Test
    void aPartAbove12InOneRowProvesTheWholeColumn() {
        Run run = score("L,03/08/2024,05/09/2025,9", "L,13/08/2024,13/09/2025,9");
        assertEquals(List.of("398", "396"), run.column("age_days"));
        Run american = score("L,08/03/2024,09/05/2025,9", "L,08/13/2024,09/13/2025,9");
        assertEquals(List.of("398", "396"), american.column("age_days"));
    }

    @Test
    void eachColumnProvesItsOwnOrder() {
        Run run = score("L,03/08/2024,09/05/2025,9", "L,13/08/2024,09/13/2025,9");
        assertEquals(List.of("398", "396"), run.column("age_days"));
    }

    @Test
    void aVisitTomorrowHasNoAgeAndOneTodayHas() {
        List<String> rows = lines(HEADER, "L,2024-08-03,2025-09-05,9", "L,2024-08-03,2025-09-06,9");
        Run run = Run.of(folder, rows, "--today", "2025-09-05");
        assertEquals(List.of("398", ""), run.column("age_days"));
        assertEquals(List.of("-0.86", ""), run.column("zwei"));
        assertTrue(run.cell(1, "problems").startsWith("TANGGAL_DI_MASA_DEPAN:visit_date "), run.cell(1, "problems"));
    }

    @Test
    void twelveProvesNothing() {
        Run run = refused(HEADER, "L,03/12/2024,12/09/2025,9");
        assertTrue(run.errors.startsWith("TMB-DATE-ORDER-OPEN: "), run.errors);
        assertTrue(run.errors.contains("Tgl Lahir") && run.errors.contains("--date-order"), run.errors);
    }

    @Test
    void aColumnThatProvesNothingIsNamedEvenBesideOneThatDoes() {
        Run run = refused(HEADER, "L,13/08/2024,05/09/2025,9");
        assertTrue(run.errors.contains("Tgl Ukur"), run.errors);
    }

    @Test
    void dayEqualToMonthNeedsNoProof() {
        assertEquals("397", score("L,08/08/2024,09/09/2025,9").cell(0, "age_days"));
    }

    @Test
    void theUserDecidesWhereNothingIsProven() {
        Path in = Run.file(folder, "anak.csv", HEADER + "\nL,03/08/2024,05/09/2025,9\n", StandardCharsets.UTF_8);
        assertEquals("398", Run.of(in, "--date-order", "dmy").cell(0, "age_days"));
        assertEquals("427", Run.of(in, "--date-order", "MDY").cell(0, "age_days"));
    }

    @Test
    void anOrderThatTheColumnDisprovesIsRefused() {
        Run run = refused(HEADER, "L,13/08/2024,14/09/2025,9", "--date-order", "mdy");
        assertTrue(run.errors.startsWith("TMB-DATE-ORDER-CONTRADICTED: "), run.errors);
    }

    @Test
    void twoOrdersInOneColumnAreRefusedUntilTheUserChooses() {
        String rows = "L,13/08/2024,14/09/2025,9\nL,08/14/2024,14/09/2025,9";
        Run run = refused(HEADER, rows);
        assertTrue(run.errors.startsWith("TMB-DATE-ORDER-MIXED: "), run.errors);
        Path in = Run.file(folder, "anak.csv", HEADER + "\n" + rows + "\n", StandardCharsets.UTF_8);
        Run chosen = Run.of(in, "--date-order", "dmy");
        assertEquals(List.of("397", ""), chosen.column("age_days"));
        assertTrue(chosen.cell(1, "problems").contains("TANGGAL_TIDAK_TERBACA:birth_date"));
    }

    @ParameterizedTest
    @CsvSource({
        "03/08/2024, 05/09/2025, 398",
        "08/03/2024, 09/05/2025, 398",
        "03/08/2024, 09/05/2025, 398",
        "08/03/2024, 05/09/2025, 398"
    })
    void theAgeTextProvesBothOrders(String birth, String visit, String days) {
        Run run = Run.of(
                folder,
                lines(
                        "JK,Tgl Lahir,Tgl Ukur,Usia Saat Ukur,BB",
                        "L," + birth + "," + visit + ",1 Tahun - 1 Bulan - 2 Hari,9"));
        assertEquals(days, run.cell(0, "age_days"));
    }

    @Test
    void anAgeTextThatFitsNoOrderProvesNone() {
        Run run = refused(
                "JK,Tgl Lahir,Tgl Ukur,Usia Saat Ukur,BB", "L,03/08/2024,05/09/2025,2 Tahun - 1 Bulan - 2 Hari,9");
        assertTrue(run.errors.startsWith("TMB-DATE-ORDER-OPEN: "), run.errors);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-03, 2025-09-05",
        "2024/8/3, 2025/9/5",
        "20240803, 20250905",
        "2024-08-03 00:00:00, 2025-09-05T07:30:00",
        "3 Agustus 2024, 5 September 2025",
        "3-Agu-24, 5-Sep-25",
        "3 Ags 2024, 05 Sept 2025",
        "'Sabtu, 3 Agustus 2024', 'Jumat, 5 September 2025'",
        "'August 3, 2024', 'September 5, 2025'",
        "3.AUG.2024, 5.SEP.2025"
    })
    void whatTellsItsOwnOrderNeedsNoProof(String birth, String visit) {
        Path in = Run.file(
                folder,
                "anak.csv",
                HEADER.replace(',', ';') + "\nL;" + birth + ";" + visit + ";9\n",
                StandardCharsets.UTF_8);
        assertEquals("398", Run.of(in).cell(0, "age_days"));
    }

    @Test
    void aDateThatIsNoneIsMissingAndMarked() {
        Run run = score(
                "L,31/02/2024,14/09/2025,9",
                "L,0000-00-00,14/09/2025,9",
                "L,N/A,14/09/2025,9",
                "L,besok,14/09/2025,9",
                "L,13/08/2024,14/09/2025,9");
        assertEquals(List.of("", "", "", "", "397"), run.column("age_days"));
        assertTrue(run.codes(0).contains("TANGGAL_TIDAK_TERBACA"));
        assertTrue(run.codes(3).contains("TANGGAL_TIDAK_TERBACA"));
        assertEquals("TANPA_UMUR", run.cell(1, "problems"));
        assertEquals("TANPA_UMUR", run.cell(2, "problems"));
    }

    @Test
    void aVisitBeforeBirthHasNoAge() {
        Run run = score("L,2025-09-05,2025-09-04,9", "L,2025-09-05,2025-09-05,3.3");
        assertEquals(List.of("", "0"), run.column("age_days"));
        assertTrue(run.codes(0).contains("UKUR_SEBELUM_LAHIR"));
    }
}
