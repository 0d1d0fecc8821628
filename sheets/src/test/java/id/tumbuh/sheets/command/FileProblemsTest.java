package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a file: one line with a code and what to do, exit 2, and nothing is left. */
final class FileProblemsTest {
    private static final String GOOD = "sex,age,weight,lenhei\n1,400,9.5,74\n";
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    private void refused(String code, Path in, String... options) {
        refusedInto(code, in, folder.resolve("hasil.csv"), options);
    }

    private void refusedInto(String code, Path in, Path out, String... options) {
        Path report = folder.resolve("laporan.html");
        List<String> before = names();
        Run run = Run.into(
                in,
                out,
                Stream.concat(Stream.of(options), Stream.of("--report", report.toString()))
                        .toArray(String[]::new));

        assertEquals(2, run.exit);
        assertTrue(run.errors.startsWith("TMB-" + code + ": "), run.errors);
        assertEquals(1, run.errors.lines().count(), run.errors);
        assertTrue(run.errors.strip().endsWith("."), run.errors);
        assertEquals(before, names());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Path csv(String content) {
        return Run.file(folder, "anak.csv", content, StandardCharsets.UTF_8);
    }

    @Test
    void noSuchFile() {
        refused("NOT-FOUND", folder.resolve("tidak-ada.csv"));
    }

    @Test
    void aFolder() {
        refused("IS-A-DIRECTORY", folder);
    }

    @Test
    void anEmptyFile() {
        refused("EMPTY-FILE", csv(""));
        refused("EMPTY-FILE", csv("\uFEFF"));
        refused("EMPTY-FILE", csv("\n\n  \n"));
    }

    @Test
    void aHeaderAlone() {
        refused("NO-DATA-ROWS", csv("sex,age,weight,lenhei\n"));
        refused("NO-DATA-ROWS", csv("sex,age,weight,lenhei\n,,,\n"));
    }

    @Test
    void totalsAlone() {
        refused("NO-DATA-ROWS", csv("JK,Usia Saat Ukur,Tanggal Pengukuran,Berat,Ket\n,,,,Total\n,,,1205,Jumlah\n"));
    }

    @Test
    void noHeader() {
        refused("NO-HEADER", csv("1,400,9.5,74\n2,500,9.9,80\n"));
        refused("NO-HEADER", csv("apa,ini\n1,2\n"));
    }

    @Test
    void theMissingHeaderErrorSaysHowToWriteAMapping() {
        Run run = Run.into(csv("a,b\n1,2\n"), folder.resolve("o.csv"), "--lang", "en");
        assertTrue(run.errors.contains("--map") && run.errors.contains("weight = "), run.errors);
    }

    @Test
    void noSexColumnNamesTheOption() {
        Path in = csv("age,weight,lenhei\n400,9.5,74\n");
        refused("NO-SEX-COLUMN", in);
        refused("NO-SEX-COLUMN", in, "--lang", "en");
        assertTrue(Run.into(in, folder.resolve("o.csv")).errors.contains("--sex unknown"));
    }

    @Test
    void brokenQuotes() {
        refused("BROKEN-QUOTES", csv("sex,age,weight\n1,400,\"9.5\n2,500,9\n"));
        refused("BROKEN-QUOTES", csv("sex,age,weight\n1,400,\"9.5\"x\n2,500,9\n"));
    }

    @Test
    void brokenQuotesFarDownLeaveNothingHalfWritten() {
        StringBuilder content = new StringBuilder("sex,age,weight\n");
        for (int row = 0; row < 20_000; row++) {
            content.append("1,400,9.5\n");
        }
        refused("BROKEN-QUOTES", csv(content + "1,400,\"9.5\n"));
    }

    @Test
    void aTypeThatContradictsItsEnding() throws IOException {
        refused("WRONG-ENDING", Run.file(folder, "anak.xlsx", GOOD, StandardCharsets.UTF_8));
        refused("WRONG-ENDING", Run.file(folder, "buku.csv", Workbooks.of(List.of(List.of("sex", "age", "weight")))));
    }

    @Test
    void whatIsNoTable() {
        refused("NOT-A-TABLE", Run.file(folder, "anak.csv", "%PDF-1.7\nx\n", StandardCharsets.UTF_8));
        refused("NOT-A-TABLE", csv("<html><body><table></table></body></html>"));
    }

    @Test
    void aBinaryFile() {
        byte[] bytes = "sex,age,weight\n1,400,9\0\0\n".getBytes(StandardCharsets.UTF_8);
        refused("BINARY-CONTENT", Run.file(folder, "anak.csv", bytes));
    }

    @Test
    void anOldExcelFile() {
        byte[] bytes = new byte[2048];
        System.arraycopy(COMPOUND, 0, bytes, 0, COMPOUND.length);
        System.arraycopy("W\0o\0r\0k\0b\0o\0o\0k\0".getBytes(StandardCharsets.US_ASCII), 0, bytes, 1024, 16);
        refused("OLD-EXCEL", Run.file(folder, "anak.xls", bytes));
    }

    @Test
    void aWorkbookProtectedByAPassword() {
        byte[] bytes = new byte[4096];
        System.arraycopy(COMPOUND, 0, bytes, 0, COMPOUND.length);
        byte[] name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        refused("PASSWORD-PROTECTED", Run.file(folder, "anak.xlsx", bytes));
    }

    @Test
    void aWorkbookCopiedInPart() throws IOException {
        byte[] whole = Workbooks.of(List.of(List.of("sex", "age", "weight"), List.of("1", "400", "9.5")));
        byte[] part = Arrays.copyOf(whole, whole.length / 2);
        refused("DAMAGED-WORKBOOK", Run.file(folder, "anak.xlsx", part));
    }

    @Test
    void aWorkbookThatUnpacksToMoreThanAGigabyte() {
        byte[] bytes = Workbooks.of(List.of(List.of("sex", "age", "weight"), List.of("1", "400", "9.5")));
        // The archive's list of its parts says how long the last one, the sheet, is unpacked.
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, (1 << 30) + 1);
        refused("WORKBOOK-TOO-LARGE", Run.file(folder, "anak.xlsx", bytes));
    }

    @Test
    void anUnknownEndingOfTheOutput() {
        refusedInto("UNKNOWN-OUTPUT-ENDING", csv(GOOD), folder.resolve("hasil.ods"));
        refusedInto("UNKNOWN-OUTPUT-ENDING", csv(GOOD), folder.resolve("hasil"));
    }

    @Test
    void theOutputIsTheInput() throws IOException {
        Path in = csv(GOOD);
        refusedInto("OUTPUT-IS-INPUT", in, in);
        refusedInto("OUTPUT-IS-INPUT", in, folder.resolve(".").resolve("anak.csv"));
        assertEquals(GOOD, Files.readString(in));
    }

    @Test
    void theReportIsTheOutput() {
        refusedInto("REPORT-IS-OUTPUT", csv(GOOD), folder.resolve("laporan.html"));
    }

    @Test
    void anOutputFolderThatIsNotThere() {
        refusedInto("CANNOT-WRITE", csv(GOOD), folder.resolve("tidak").resolve("ada.csv"));
    }

    @Test
    void anOlderOutputSurvivesAFailure() throws IOException {
        Path out = Run.file(folder, "hasil.csv", "lama", StandardCharsets.UTF_8);
        refused("BROKEN-QUOTES", csv("sex,age,weight\n1,400,\"9.5\n"));
        assertEquals("lama", Files.readString(out));
    }

    @Test
    void moreRowsThanASheetHolds() {
        String row = "1,9\n";
        StringBuilder content = new StringBuilder(5_000_000).append("sex,weight\n");
        for (int rows = 0; rows < 1_048_576; rows++) {
            content.append(row);
        }
        refusedInto("OUTPUT-ROW-LIMIT", csv(content.toString()), folder.resolve("hasil.xlsx"));
    }

    @Test
    void anUnknownOptionOrValue() {
        Path in = csv(GOOD);
        Path out = folder.resolve("o.csv");
        for (String[] options : new String[][] {
            {"--salah"}, {"--sex", "male"}, {"--date-order", "ymd"}, {"--age-unit", "weeks"}, {"--lang", "fr"}
        }) {
            Run run = Run.into(in, out, options);
            assertEquals(2, run.exit);
            assertTrue(run.errors.startsWith("TMB-OPTION: "), run.errors);
            assertEquals(1, run.errors.lines().count(), run.errors);
            assertTrue(Files.notExists(out));
        }
    }

    @Test
    void theSameProblemInEnglish() {
        Run run = Run.into(folder.resolve("x.csv"), folder.resolve("o.csv"), "--lang", "en");
        assertTrue(run.errors.contains("There is no such file"), run.errors);
    }
}
