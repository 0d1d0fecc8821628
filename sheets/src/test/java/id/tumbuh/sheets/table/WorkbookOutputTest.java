package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookOutputTest {
    private static final OutputOptions OPTIONS = OutputOptions.delimited(',');

    @TempDir
    Path folder;

    private Path copy(Path input, int width) {
        Path target = folder.resolve("out.xlsx");
        try (TableOutput output = TableOutput.create(target, OPTIONS, input)) {
            OutputBlock block = output.newBlock();
            for (Row row : Tables.rows(input)) {
                block.cells(row, width)
                        .fixed(-1.5, 2)
                        .integer(7)
                        .text("")
                        .text(" x ")
                        .endRow();
            }
            output.write(block);
            output.commit();
        }
        return target;
    }

    @Test
    void cellsFromCsvStayTextSoThatNoNumberIsDamaged() {
        Path input = Tables.csv(folder, "nik,rt,tgl\n3201010101230001,007,1/2/2025\n");
        Row row = Tables.rows(copy(input, 3)).get(1);
        assertEquals(List.of("3201010101230001", "007", "1/2/2025", "-1.5", "7", "", " x "), Tables.texts(row));
        assertEquals(CellKind.TEXT, row.kind(0));
        assertEquals(CellKind.TEXT, row.kind(1));
        assertEquals(CellKind.NUMBER, row.kind(3));
        assertEquals(CellKind.NUMBER, row.kind(4));
        assertEquals(CellKind.BLANK, row.kind(5));
    }

    @Test
    void cellsFromAWorkbookKeepKindDigitsAndFormat() {
        Path input = HandMadeWorkbook.withRows("<row><c><v>7.0999999999999996</v></c><c s=\"1\"><v>45885</v></c>"
                        + "<c s=\"2\"><v>2.7958333333333334</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                        + "<c t=\"str\"><v>a_x0007_b &amp; \"c\"</v></c><c s=\"3\"><v>9471010101230001</v></c></row>")
                .styles("<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf/>"
                        + "<xf numFmtId=\"170\"/><xf numFmtId=\"46\"/><xf numFmtId=\"1\"/></cellXfs>")
                .in(folder);
        WorkbookRow before = (WorkbookRow) Tables.rows(input).get(0);
        WorkbookRow after = (WorkbookRow) Tables.rows(copy(input, 8)).get(0);
        for (int column = 0; column < 7; column++) {
            assertEquals(before.text(column), after.text(column));
            assertEquals(before.number(column), after.number(column));
        }
        assertEquals("7.0999999999999996", after.stored(0));
        assertEquals(CellKind.DATE, after.kind(1));
        assertEquals("dd/mm/yyyy", after.format(1).code());
        assertEquals(CellKind.TIME, after.kind(2));
        assertEquals(CellKind.BOOLEAN, after.kind(3));
        assertEquals("9471010101230001", after.text(6));
        assertEquals("-1.5", after.text(8));
    }

    @Test
    void anotherReaderSeesTheSame() throws IOException {
        Path target = copy(Tables.csv(folder, "nik,nama\n3201010101230001,\"René\n\uD83D\uDE00\"\n"), 2);
        try (ReadableWorkbook workbook = new ReadableWorkbook(target.toFile())) {
            List<org.dhatim.fastexcel.reader.Row> rows =
                    workbook.getFirstSheet().read();
            assertEquals("Tumbuh", workbook.getFirstSheet().getName());
            Cell nik = rows.get(1).getCell(0);
            assertEquals(CellType.STRING, nik.getType());
            assertEquals("3201010101230001", nik.getRawValue());
            assertEquals("René\n\uD83D\uDE00", rows.get(1).getCellText(1));
            assertEquals("-1.50", rows.get(1).getCell(2).getRawValue());
        }
    }

    @Test
    void manyBlocksOfManyRowsArriveInOrder() {
        Path target = folder.resolve("out.xlsx");
        try (TableOutput output = TableOutput.create(target, OPTIONS)) {
            OutputBlock block = output.newBlock();
            for (int i = 0; i < 1500; i++) {
                block.integer(i).endRow();
                if (block.rows() == 100) {
                    output.write(block);
                    block.clear();
                }
            }
            output.commit();
        }
        List<Row> rows = Tables.rows(target);
        assertEquals(1500, rows.size());
        for (int i = 0; i < 1500; i++) {
            assertEquals(i, rows.get(i).number(0));
        }
    }

    @Test
    void asManyRowsAsExcelHasAreAllowedAndOneMoreIsRefused() {
        try (TableOutput output = TableOutput.create(folder.resolve("out.xlsx"), OPTIONS)) {
            output.requireRoomFor(1_048_576);
            FileProblem problem = Tables.problem(() -> output.requireRoomFor(1_048_577));
            assertEquals(FileProblemCode.OUTPUT_ROW_LIMIT, problem.code());
            assertEquals(1_048_576, problem.arguments().get("limit"));
        }
        assertEquals(List.of(), Tables.names(folder));
    }

    @Test
    void rowsWrittenCountAgainstTheLimitAndNothingRemains() {
        try (TableOutput output = TableOutput.create(folder.resolve("out.xlsx"), OPTIONS)) {
            OutputBlock block = output.newBlock();
            block.integer(1).endRow();
            output.write(block);
            output.requireRoomFor(1_048_575);
            assertEquals(
                    FileProblemCode.OUTPUT_ROW_LIMIT,
                    Tables.problem(() -> output.requireRoomFor(1_048_576)).code());
        }
        assertEquals(List.of(), Tables.names(folder));
    }

    @Test
    void theLongestTextOfACellIsAllowedAndALongerOneNamesItsRow() {
        Path target = folder.resolve("out.xlsx");
        try (TableOutput output = TableOutput.create(target, OPTIONS)) {
            OutputBlock block = output.newBlock();
            block.text("x".repeat(32_767)).endRow();
            output.write(block);
            OutputBlock tooLong = output.newBlock();
            tooLong.text("x".repeat(32_768)).endRow();
            FileProblem problem = Tables.problem(() -> output.write(tooLong));
            assertEquals(FileProblemCode.OUTPUT_CELL_LIMIT, problem.code());
            assertEquals(2L, problem.arguments().get("line"));
        }
        assertEquals(List.of(), Tables.names(folder));
    }

    @Test
    void columnsBeyondExcelAreRefused() {
        try (TableOutput output = TableOutput.create(folder.resolve("out.xlsx"), OPTIONS)) {
            OutputBlock block = output.newBlock();
            block.cells(Row.of(1), 16_385).endRow();
            assertEquals(
                    FileProblemCode.OUTPUT_COLUMN_LIMIT,
                    Tables.problem(() -> output.write(block)).code());
        }
    }
}
