package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are damaged, or made to harm. */
class WorkbookGuardsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ROW = "<row><c><v>1</v></c></row>";
    private static final long PLENTY = 1L << 30;

    @TempDir
    Path folder;

    private FileProblem refused(HandMadeWorkbook workbook) {
        Path path = workbook.in(folder);
        return Tables.problem(() -> Tables.rows(path));
    }

    private void damaged(HandMadeWorkbook workbook) {
        assertEquals(FileProblemCode.DAMAGED_WORKBOOK, refused(workbook).code());
    }

    private static HandMadeWorkbook sheetOf(String xml) {
        return HandMadeWorkbook.withRows(ROW).part(SHEET, xml);
    }

    @Test
    void aMissingSheetIsDamageThatNamesThePart() {
        FileProblem problem = refused(HandMadeWorkbook.withRows(ROW).without(SHEET));
        assertEquals(FileProblemCode.DAMAGED_WORKBOOK, problem.code());
        assertEquals(SHEET, problem.arguments().get("part"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<worksheet><sheetData><row><c><v>1</v></c></row>",
                "<worksheet><sheetData><row><c><v>1</x></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c><v>&unknown;</v></c></row></sheetData></worksheet>",
                "<!DOCTYPE x><worksheet><sheetData/></worksheet>"
            })
    void badXmlIsDamage(String xml) {
        damaged(sheetOf(xml));
    }

    @Test
    void anEntityBombIsRefusedAtItsDocumentType() {
        damaged(sheetOf("<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"));
    }

    @Test
    void anEntityFromOutsideIsNeverFetched() {
        damaged(HandMadeWorkbook.withRows("<row><c t=\"s\"><v>0</v></c></row>")
                .sharedTexts("<si><t>x</t></si>")
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>",
                "<row r=\"0\"><c><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c r=\"1\"><v>1</v></c></row>",
                "<row><c r=\"ABCDE1\"><v>1</v></c></row>",
                "<row><c s=\"one\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>"
            })
    void numbersThatNoSheetHasAreDamage(String rows) {
        damaged(HandMadeWorkbook.withRows(rows));
    }

    @Test
    void theLastRowAndColumnOfASheetAreStillRead() {
        Path path = HandMadeWorkbook.withRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>5</v></c></row>")
                .in(folder);
        try (TableReader reader = TableFile.open(path).read()) {
            assertEquals(1_048_575, reader.readBlock(1_048_575).size());
            Row last = reader.readBlock(10).get(0);
            assertEquals(1_048_576, last.line());
            assertEquals("5", last.text(16_383));
        }
    }

    @Test
    void aTextFarBeyondACellIsRefusedWhereverItHides() {
        String bomb = "x".repeat(2_000_000);
        damaged(HandMadeWorkbook.withRows("<row><c t=\"str\"><v>" + bomb + "</v></c></row>"));
        damaged(HandMadeWorkbook.withRows("<row><c r=\"" + bomb + "\"><v>1</v></c></row>"));
        damaged(HandMadeWorkbook.withRows("<!--" + bomb + "-->" + ROW));
        damaged(HandMadeWorkbook.withRows(ROW).sharedTexts("<si><t>" + bomb + "</t></si>"));
        damaged(HandMadeWorkbook.withRows(ROW)
                .sharedTexts("<si>" + "<r><t>xxxxxxxxxx</t></r>".repeat(10_000) + "</si>"));
        damaged(HandMadeWorkbook.withRows(
                "<row><c t=\"str\"><v><![CDATA[" + "<".repeat(2_000_000) + "]]></v></c></row>"));
    }

    @Test
    void aListOfPartsBeyondReasonIsRefused() {
        String bomb = "<xf numFmtId=\"0\"/>".repeat((1 << 24) / 17);
        damaged(HandMadeWorkbook.withRows(ROW).styles("<cellXfs>" + bomb + "</cellXfs>"));
    }

    @Test
    void theLongestTextOfACellIsRead() {
        String longest = "é".repeat(32_767);
        Path path = HandMadeWorkbook.withRows("<row><c t=\"str\"><v>" + longest + "</v></c></row>")
                .in(folder);
        assertEquals(longest, Tables.rows(path).get(0).text(0));
    }

    @Test
    void nestingBeyondReasonIsRefused() {
        damaged(sheetOf("<worksheet>" + "<a>".repeat(100)));
    }

    @Test
    void unpackingStopsAtTheLimitThatTheListOfPartsAdmits() {
        Path path = HandMadeWorkbook.withRows(ROW.repeat(1000)).in(folder);
        FileProblem problem = Tables.problem(() -> WorkbookFile.openWorkbook(path, 10_000, PLENTY));
        assertEquals(FileProblemCode.WORKBOOK_TOO_LARGE, problem.code());
        assertEquals(10_000L, problem.arguments().get("limit"));
    }

    @Test
    void unpackingStopsAtTheLimitThoughTheListOfPartsLies() {
        byte[] bytes = HandMadeWorkbook.withRows(ROW.repeat(10_000)).bytes();
        Path path = Tables.write(folder, "children.xlsx", withSizesOfOne(bytes));
        TableFile file = WorkbookFile.openWorkbook(path, 100_000, PLENTY);
        assertEquals(
                FileProblemCode.WORKBOOK_TOO_LARGE,
                Tables.problem(() -> Tables.rows(file)).code());
    }

    @Test
    void textsBeyondTheMemoryAreRefused() {
        Path path = HandMadeWorkbook.withRows("<row><c t=\"s\"><v>0</v></c></row>")
                .sharedTexts("<si><t>Siti Nurhaliza</t></si>".repeat(1000))
                .in(folder);
        assertEquals(
                1, Tables.rows(WorkbookFile.openWorkbook(path, PLENTY, 60_000)).size());
        FileProblem problem = Tables.problem(() -> WorkbookFile.openWorkbook(path, PLENTY, 50_000));
        assertEquals(FileProblemCode.WORKBOOK_TEXT_TOO_LARGE, problem.code());
    }

    @Test
    void aFlippedBitIsFoundByTheChecksum() {
        byte[] bytes = HandMadeWorkbook.withRows(ROW).bytes();
        int directory = indexOf(bytes, lastEntry(bytes));
        bytes[directory + 16] ^= 1;
        Path path = Tables.write(folder, "children.xlsx", bytes);
        assertEquals(
                FileProblemCode.DAMAGED_WORKBOOK,
                Tables.problem(() -> Tables.rows(path)).code());
    }

    /** The sheet is the last part; its entry in the archive's list is the last of that kind. */
    private static int lastEntry(byte[] bytes) {
        int count = 0;
        for (int at = indexOf(bytes, 0); at >= 0; at = indexOf(bytes, count)) {
            count++;
        }
        return count - 1;
    }

    private static int indexOf(byte[] bytes, int ordinal) {
        int seen = 0;
        for (int at = 0; at + 4 <= bytes.length; at++) {
            boolean entry = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
            if (entry && seen++ == ordinal) {
                return at;
            }
        }
        return -1;
    }

    /** Claims in the archive's list that each part unpacks to one byte; the list has the size 24 bytes in. */
    private static byte[] withSizesOfOne(byte[] bytes) {
        byte[] lying = Arrays.copyOf(bytes, bytes.length);
        for (int ordinal = 0; indexOf(bytes, ordinal) >= 0; ordinal++) {
            int size = indexOf(bytes, ordinal) + 24;
            Arrays.fill(lying, size, size + 4, (byte) 0);
            lying[size] = 1;
        }
        return lying;
    }
}
