package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row out for each row of a child, in order, its cells as they came. */
final class RowsTest {
    private static final String HEADER = "Nama,JK,Tgl Lahir,Tgl Ukur,Berat,Tinggi,Ket";
    private static final String ROW = "Bagas,L,2024-08-03,2025-09-05,9.5,74,";

    @TempDir
    Path folder;

    private Path file(String content) {
        return Run.file(folder, "anak.csv", content, StandardCharsets.UTF_8);
    }

    @Test
    void blankRowsAreSkippedWhereverTheyStand() {
        Run run = Run.of(file(
                "\n,,,,,,\n" + HEADER + "\n\n" + ROW + "\n,, ,,,,\n\n" + ROW.replace("Bagas", "Citra") + "\n\n\n"));
        assertEquals(List.of("Bagas", "Citra"), run.column("Nama"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",,,,,,Total data gizi baik 1205",
                "Total,,,,,,",
                "JUMLAH ANAK,,,,98,,",
                "Rata-rata,,,,9.7,81.2,",
                ",,,,,,Mengetahui Kepala Puskesmas",
                HEADER
            })
    void totalsNotesAndARepeatedHeaderAreNoChildren(String row) {
        Run run = Run.of(file(HEADER + "\n" + ROW + "\n" + row + "\n" + ROW + "\n"));
        assertEquals(2, run.rows());
    }

    @Test
    void aSumBeneathAnExportIsNoChild() {
        String header = "Usia Saat Ukur,Tanggal Pengukuran,JK,Berat,Tinggi,ZS BB/TB";
        Run run = Run.of(
                file(header + "\n1 Tahun - 1 Bulan - 2 Hari,2025-09-05,L,9.5,74,0.1\n,,,1205,3,\n,,,Total,,1205\n"));
        assertEquals(1, run.rows());
    }

    @Test
    void aChildOfWhomMuchIsMissingIsStillAChild() {
        Run run = Run.of(file(HEADER + "\nBagas,,,,,,\n,L,,,,,\nTotok Jumlahwan,L,,,9.5,,\n"));
        assertEquals(3, run.rows());
        assertTrue(run.codes(0).containsAll(List.of("TANPA_JENIS_KELAMIN", "TANPA_UMUR", "TANPA_BB", "TANPA_TB")));
    }

    @Test
    void aRowOfMissingValuesInWhosLayoutIsARow() {
        Run run = Run.of(file("sex,age,weight\nNA,NA,NA\n1,400,9.5\n"));
        assertEquals(2, run.rows());
    }

    @Test
    void aShortRowIsFilledUpAndALongOneMarked() {
        Run run = Run.of(file("sex,age,weight,lenhei,ket\n1,400,9.5\n1,400,9.5,74,a,b\n1,400,9.5,74,a,,\n"));
        assertEquals(List.of("1", "400", "9.5", "", ""), run.row(0).subList(0, 5));
        assertEquals(List.of("1", "400", "9.5", "74", "a"), run.row(1).subList(0, 5));
        assertEquals(List.of("TANPA_TB", "LEBIH_SEL", ""), run.column("problems"));
    }

    @Test
    void unknownColumnsPassThroughWithQuotesAndLineBreaks() {
        Path in = file(
                "id,sex,age,weight,\"kata, kata\",\n1,1,400,9.5,\"baris satu\nbaris \"\"dua\"\"\",\n2,2,400,9.5,'x,\n");
        Run run = Run.of(in);
        assertEquals(
                List.of("id", "sex", "age", "weight", "kata, kata", ""),
                run.header().subList(0, 6));
        assertEquals("baris satu\nbaris \"dua\"", run.row(0).get(4));
        assertEquals(List.of("2", "2", "400", "9.5", "'x", ""), run.row(1).subList(0, 6));
    }

    @Test
    void columnsNamedLikeOursComeThroughBesideOurs() {
        Run run = Run.of(file("sex,age,weight,zwei,problems,kms\n1,400,9.5,7.77,apa,B\n"));
        assertEquals(List.of("7.77", "apa", "B"), run.row(0).subList(3, 6));
        assertEquals("", run.cell(0, "problems"));
        assertEquals(2, run.header().stream().filter("zwei"::equals).count());
    }

    @Test
    void ourOwnOutputCanBeScoredAgainWithTheSameResult() throws IOException {
        Path in = file("sex,age,weight,lenhei,measure\n1,400,9.5,74,l\n2,1826.24,16,104,h\n");
        Run first = Run.of(in);
        Path again = Files.move(folder.resolve("hasil.csv"), folder.resolve("lagi.csv"));
        Run second = Run.of(again);
        for (String name : List.of("zlen", "zwei", "zwfl", "zbmi", "age_days", "clenhei", "status_bbu")) {
            assertEquals(first.column(name), second.column(name), name);
        }
    }

    @Test
    void spacesAroundCellsAndNamesStayWhereTheyAre() {
        Run run = Run.of(file("sex, age ,weight\n1, 400 , 9.5\n"));
        assertEquals(List.of("sex", " age ", "weight"), run.header().subList(0, 3));
        assertEquals(List.of("1", " 400 ", " 9.5"), run.row(0).subList(0, 3));
        assertEquals("400", run.cell(0, "age_days"));
    }

    @Test
    void theLineThatTellsExcelTheDelimiterIsNoHeader() {
        assertEquals("400", Run.of(file("sep=;\nsex;age;weight\n1;400;9,5\n")).cell(0, "age_days"));
    }

    @Test
    void lineEndsOfWindowsAndNoLineEndAtTheEnd() {
        Run run = Run.of(file("sex,age,weight\r\n1,400,9.5\r\n2,400,9.5"));
        assertEquals(2, run.rows());
        assertEquals(List.of("", ""), run.column("problems"));
    }

    @Test
    void namesInWindows1252ComeThrough() {
        Path in = Run.file(
                folder, "anak.csv", "Nama;JK;Umur Hari;BB\nRen\u00e9e;P;400;9,5\n", Charset.forName("windows-1252"));
        assertEquals("Ren\u00e9e", Run.of(in).cell(0, "Nama"));
    }

    @Test
    void aTitleAboveTheHeaderIsPassedOver() {
        Run run = Run.of(
                file("Data Penimbangan Posyandu Melati,,,,,,\nBulan,Agustus 2025,,,,,\n" + HEADER + "\n" + ROW + "\n"));
        assertEquals(1, run.rows());
        assertEquals("398", run.cell(0, "age_days"));
    }

    @Test
    void thousandsOfRowsKeepTheirOrder() {
        List<String> lines = new ArrayList<>(List.of("no,sex,age,weight"));
        for (int row = 0; row < 30_000; row++) {
            lines.add(row + "," + (row % 2 + 1) + "," + row % 1800 + ",9.5");
        }
        Run run = Run.of(folder, lines);
        assertEquals(30_000, run.rows());
        for (int row = 0; row < 30_000; row++) {
            assertEquals(String.valueOf(row), run.row(row).get(0));
            assertEquals(String.valueOf(row % 1800), run.cell(row, "age_days"));
        }
    }
}
