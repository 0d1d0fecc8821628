package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void keepsEmptyCellsQuotedLineEndsAndRaggedRows() {
        Path csv = Tables.csv(folder, "a,,\"x\ny\"\n\"say \"\"hi\"\"\",2\n");
        assertEquals(List.of(List.of("a", "", "x\ny"), List.of("say \"hi\"", "2")), Tables.texts(csv));
    }

    @Test
    void knowsTheLineOnWhichEachRowStarts() {
        List<Row> rows = Tables.rows(Tables.csv(folder, "a,b\r\n\r\n\"1\r\n1\",2\r\n3,4"));
        assertEquals(List.of(1L, 2L, 3L, 5L), rows.stream().map(Row::line).toList());
    }

    @Test
    void anEmptyLineIsARowWithoutCells() {
        Row empty = Tables.rows(Tables.csv(folder, "a,b\n\n1,2\n")).get(1);
        assertEquals(0, empty.size());
        assertTrue(empty.isBlank());
        assertEquals("", empty.text(0));
    }

    @Test
    void aCellIsTextOrBlankAndNeverANumber() {
        Row row =
                Tables.rows(Tables.csv(folder, "x,y\n3201010101230001,\"\"\n")).get(1);
        assertEquals(CellKind.TEXT, row.kind(0));
        assertEquals("3201010101230001", row.text(0));
        assertEquals(Double.NaN, row.number(0));
        assertEquals(CellKind.BLANK, row.kind(1));
        assertEquals(CellKind.BLANK, row.kind(2));
    }

    @Test
    void canBeReadTwiceAndRowsOutliveTheirPass() {
        TableFile file = TableFile.open(Tables.csv(folder, "a,b\n1,2\n3,4\n"));
        List<Row> first = Tables.rows(file);
        List<Row> second = Tables.rows(file);
        assertEquals(List.of("3", "4"), Tables.texts(first.get(2)));
        assertEquals(List.of("3", "4"), Tables.texts(second.get(2)));
    }

    @Test
    void progressRunsFromNothingToAll() {
        try (TableReader reader =
                TableFile.open(Tables.csv(folder, "a,b\n1,2\n")).read()) {
            assertEquals(0, reader.progress());
            assertEquals(2, reader.readBlock(10).size());
            assertEquals(1, reader.progress());
            assertEquals(List.of(), reader.readBlock(10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsNamesInTheEncodingThatTheBytesFit(String charset) {
        Path csv = Tables.write(folder, "a.csv", "nama,x\nRené,1\n", Charset.forName(charset));
        assertEquals("René", Tables.rows(csv).get(1).text(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void believesAByteOrderMarkAndLeavesItOut(String charset) {
        Path csv = Tables.write(folder, "a.csv", "\uFEFFnama;x\nRené;1\n", Charset.forName(charset));
        assertEquals(List.of(List.of("nama", "x"), List.of("René", "1")), Tables.texts(csv));
    }

    @Test
    void anAccentFarDownDecidesTheEncodingOfTheWholeFile() {
        String text = "nama,x\n" + "Siti,1\n".repeat(20_000) + "René,2\n";
        List<Row> rows = Tables.rows(Tables.write(folder, "a.csv", text, Charset.forName("windows-1252")));
        assertEquals("René", rows.get(20_001).text(0));
    }

    @Test
    void honoursTheDelimiterLineOfExcelAndKeepsLineNumbers() {
        TableFile file = TableFile.open(Tables.csv(folder, "sep=;\r\na,b;c\r\n1;2\r\n"));
        assertEquals(';', file.delimiter());
        List<Row> rows = Tables.rows(file);
        assertEquals(List.of("a,b", "c"), Tables.texts(rows.get(0)));
        assertEquals(2, rows.get(0).line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n\"open,3\n4,5\n", "a,b\n1,2\n\"open\"x,3\n4,5\n"})
    void brokenQuotesNameTheLineOfTheirRow(String text) {
        TableFile file = TableFile.open(Tables.csv(folder, text));
        FileProblem problem = Tables.problem(() -> Tables.rows(file));
        assertEquals(FileProblemCode.BROKEN_QUOTES, problem.code());
        assertEquals(3L, problem.arguments().get("line"));
    }

    @Test
    void aQuoteInTheMiddleOfACellIsJustACharacter() {
        assertEquals(
                "5\" x",
                Tables.rows(Tables.csv(folder, "a,b\n5\" x,2\n")).get(1).text(0));
    }

    @Test
    void aCellBeyondTheLimitIsRefusedWithItsLine() {
        String text = "a,b\n1,\"" + "x".repeat(CsvFormat.CELL_LIMIT + 1) + "\"\n";
        FileProblem problem = Tables.problem(() -> Tables.texts(Tables.csv(folder, text)));
        assertEquals(FileProblemCode.LINE_TOO_LONG, problem.code());
        assertEquals(2L, problem.arguments().get("line"));
        assertEquals(CsvFormat.CELL_LIMIT, problem.arguments().get("limit"));
    }

    @Test
    void aRowBeyondTheLimitIsRefusedThoughItsCellsAreShort() {
        String cell = "x".repeat(1000) + ",";
        String text = "a,b\n" + cell.repeat(CsvFormat.ROW_LIMIT / 1000) + "x".repeat(1000);
        FileProblem problem = Tables.problem(() -> Tables.texts(Tables.csv(folder, text)));
        assertEquals(FileProblemCode.LINE_TOO_LONG, problem.code());
        assertEquals(CsvFormat.ROW_LIMIT, problem.arguments().get("limit"));
    }

    @Test
    void asManyColumnsAsExcelHasAreReadAndOneMoreIsRefused() {
        String most = ",".repeat(CsvFormat.COLUMN_LIMIT - 1);
        assertEquals(
                CsvFormat.COLUMN_LIMIT,
                Tables.rows(Tables.csv(folder, "a,b\n" + most)).get(1).size());
        FileProblem problem = Tables.problem(() -> Tables.texts(Tables.csv(folder, "a,b\n" + most + ",")));
        assertEquals(FileProblemCode.TOO_MANY_COLUMNS, problem.code());
        assertEquals(
                Map.of("file", folder.resolve("children.csv").toString(), "line", 2L, "limit", 16_384),
                problem.arguments());
    }

    @Test
    void aNulByteNamesItsLine() {
        FileProblem problem = Tables.problem(() -> TableFile.open(Tables.csv(folder, "a,b\n".repeat(999) + "x\0,b\n")));
        assertEquals(FileProblemCode.BINARY_CONTENT, problem.code());
        assertEquals(1000L, problem.arguments().get("line"));
    }

    @Test
    void rowsMadeOfTextsAreLikeRowsOfAFile() {
        Row row = Row.of(7, "a", "", "c");
        assertEquals(List.of("a", "", "c"), Tables.texts(row));
        assertEquals(7, row.line());
        assertEquals(CellKind.BLANK, row.kind(1));
        assertEquals("", Row.of(1).text(0));
    }
}
