package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookFileTest {
    /** Styles: 0 General, 1 date, 2 date and time, 3 h:mm, 4 [h]:mm:ss, 5 0.00. */
    private static final String STYLES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"d mmm yyyy h:mm\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/>"
            + "<xf numFmtId=\"46\"/><xf numFmtId=\"2\"/></cellXfs>";

    @TempDir
    Path folder;

    private Row only(String cells) {
        return only(
                HandMadeWorkbook.withRows("<row r=\"1\">" + cells + "</row>").styles(STYLES));
    }

    private Row only(HandMadeWorkbook workbook) {
        List<Row> rows = Tables.rows(workbook.in(folder));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "'<c r=\"A1\"><v>7.0999999999999996</v></c>', NUMBER, 7.1, 7.1",
        "'<c r=\"A1\"><v>1.0000000000000001E-5</v></c>', NUMBER, 0.00001, 0.00001",
        "'<c r=\"A1\"><v>9471010101230001</v></c>', NUMBER, 9471010101230001, 9471010101230001",
        "'<c r=\"A1\" s=\"5\"><v>12.50</v></c>', NUMBER, 12.5, 12.5",
        "'<c r=\"A1\"><v>-0</v></c>', NUMBER, 0, 0",
        "'<c r=\"A1\" t=\"n\"><v>4.5138889E-2</v></c>', NUMBER, 0.045138889, 0.045138889",
        "'<c r=\"A1\" s=\"1\"><v>45885</v></c>', DATE, 2025-08-16, 45885",
        "'<c r=\"A1\" s=\"1\"><v>45885.3125</v></c>', DATE_TIME, 2025-08-16T07:30:00, 45885.3125",
        "'<c r=\"A1\" s=\"2\"><v>45885</v></c>', DATE, 2025-08-16, 45885",
        "'<c r=\"A1\" s=\"3\"><v>0.29652777777777778</v></c>', TIME, 7:07:00, 0.29652777777777778",
        "'<c r=\"A1\" s=\"4\"><v>2.7958333333333334</v></c>', TIME, 67:06:00, 2.7958333333333334",
        "'<c r=\"A1\" s=\"3\"><v>45885.3125</v></c>', DATE_TIME, 2025-08-16T07:30:00, 45885.3125",
        "'<c r=\"A1\" s=\"1\"><v>0.5</v></c>', TIME, 12:00:00, 0.5",
        "'<c r=\"A1\" s=\"1\"><v>0</v></c>', NUMBER, 0, 0",
        "'<c r=\"A1\" s=\"1\"><v>-1</v></c>', NUMBER, -1, -1",
        "'<c r=\"A1\" s=\"1\"><v>2958466</v></c>', NUMBER, 2958466, 2958466",
        "'<c r=\"A1\" t=\"d\"><v>2025-08-16</v></c>', DATE, 2025-08-16, 45885",
        "'<c r=\"A1\" t=\"d\"><v>2025-08-16T07:30:00Z</v></c>', DATE_TIME, 2025-08-16T07:30:00, 45885.3125",
        "'<c r=\"A1\" t=\"d\"><v>soon</v></c>', ERROR, soon, NaN",
        "'<c r=\"A1\" t=\"b\"><v>1</v></c>', BOOLEAN, TRUE, 1",
        "'<c r=\"A1\" t=\"b\"><v>0</v></c>', BOOLEAN, FALSE, 0",
        "'<c r=\"A1\" t=\"e\"><v>#N/A</v></c>', ERROR, #N/A, NaN",
        "'<c r=\"A1\"><v>abc</v></c>', ERROR, abc, NaN",
        "'<c r=\"A1\"><v>1e999</v></c>', ERROR, 1e999, NaN",
        "'<c r=\"A1\" t=\"str\"><f>A2&amp;A3</f><v>Siti</v></c>', TEXT, Siti, NaN",
        "'<c r=\"A1\"><f>A2*2</f><v>8.2</v></c>', NUMBER, 8.2, 8.2",
        "'<c r=\"A1\"><f>A2*2</f></c>', ERROR, =A2*2, NaN",
        "'<c r=\"A1\" t=\"inlineStr\"><is><r><t>Si</t></r><r><t>ti</t></r></is></c>', TEXT, Siti, NaN",
        "'<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', TEXT, 'a\rb_x0041_', NaN"
    })
    void readsEachKindOfCell(String cell, CellKind kind, String text, double number) {
        Row row = only(cell);
        assertEquals(kind, row.kind(0));
        assertEquals(text, row.text(0));
        assertEquals(number, row.number(0));
    }

    @Test
    void sharedTextsAreJoinedFromTheirRunsWithoutReadingAids() {
        HandMadeWorkbook workbook = HandMadeWorkbook.withRows(
                        "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c></row>")
                .sharedTexts("<si><t xml:space=\"preserve\"> Bu Ani </t></si>"
                        + "<si><r><t>Re</t></r><r><t>né</t></r><rPh><t>x</t></rPh></si><si><t/></si>");
        Row row = only(workbook);
        assertEquals(List.of("René", " Bu Ani "), Tables.texts(row));
        assertEquals(CellKind.BLANK, row.kind(2));
    }

    @Test
    void daySerialsOf1904ComeOutAsThoseOf1900() {
        HandMadeWorkbook workbook = HandMadeWorkbook.withRows(
                        "<row><c s=\"1\"><v>44423</v></c><c s=\"4\"><v>2.5</v></c><c><v>44423</v></c></row>")
                .styles(STYLES)
                .days1904();
        Row row = only(workbook);
        assertEquals(List.of("2025-08-16", "60:00:00", "44423"), Tables.texts(row));
        assertEquals(45885, row.number(0));
    }

    @Test
    void cellsStandAtTheirColumnsInWhateverOrderTheyCome() {
        Row row = only("<c r=\"AB1\"><v>28</v></c><c r=\"C1\"><v>3</v></c><c><v>4</v></c>");
        assertEquals(28, row.size());
        assertEquals("28", row.text(27));
        assertEquals("3", row.text(2));
        assertEquals("4", row.text(3));
        assertEquals(CellKind.BLANK, row.kind(0));
    }

    @Test
    void rowsKeepTheirNumbersWithEmptyRowsInTheGapsAndNoneAtTheEnd() {
        Path path = HandMadeWorkbook.withRows("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" s=\"1\"/></row><row r=\"5\"><c r=\"A5\"><v>2</v></c></row>"
                        + "<row r=\"9\"><c r=\"A9\" s=\"1\"/></row>")
                .in(folder);
        List<Row> rows = Tables.rows(path);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), rows.stream().map(Row::line).toList());
        assertEquals(
                List.of(List.of(), List.of("", "1"), List.of(), List.of(), List.of("2")),
                rows.stream().map(Tables::texts).toList());
    }

    @Test
    void theFirstVisibleSheetWithContentIsReadAndOthersAreNamed() {
        String filled = "<row><c><v>%d</v></c></row>";
        TableFile file = TableFile.open(new HandMadeWorkbook()
                .sheet("Hidden", "hidden", filled.formatted(1))
                .sheet("Deep", "veryHidden", filled.formatted(2))
                .sheet("Blank", "visible", "<row><c s=\"1\"/></row>")
                .sheet("Agustus", "visible", filled.formatted(3))
                .sheet("Catatan", "visible", filled.formatted(4))
                .in(folder));
        assertEquals("Agustus", file.sheet());
        assertEquals(List.of("Catatan"), file.otherSheets());
        assertEquals("3", Tables.rows(file).get(0).text(0));
    }

    @Test
    void aWorkbookOfBlankSheetsIsEmpty() {
        Path path = HandMadeWorkbook.withRows("<row><c s=\"0\"/></row>").in(folder);
        assertEquals(
                FileProblemCode.EMPTY_FILE,
                Tables.problem(() -> TableFile.open(path)).code());
    }

    @Test
    void canBeReadTwiceWithProgress() {
        TableFile file =
                TableFile.open(HandMadeWorkbook.withRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
                        .in(folder));
        assertEquals(2, Tables.rows(file).size());
        try (TableReader reader = file.read()) {
            assertEquals(2, reader.readBlock(100).size());
            assertEquals(List.of(), reader.readBlock(100));
            assertTrue(reader.progress() == 1);
        }
    }
}
