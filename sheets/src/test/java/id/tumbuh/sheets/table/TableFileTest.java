package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    private FileProblem refused(String name, byte[] content) {
        Path path = Tables.write(folder, name, content);
        return Tables.problem(() -> TableFile.open(path));
    }

    private FileProblem refused(String name, String content) {
        return refused(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMissingFileAndAFolderAreSaidSo() {
        assertEquals(
                FileProblemCode.NOT_FOUND,
                Tables.problem(() -> TableFile.open(folder.resolve("no.csv"))).code());
        assertEquals(
                FileProblemCode.IS_A_DIRECTORY,
                Tables.problem(() -> TableFile.open(folder)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\r\n  \n"})
    void aFileOfBlankLinesIsEmpty(String content) {
        assertEquals(FileProblemCode.EMPTY_FILE, refused("a.csv", content).code());
    }

    @Test
    void aFileOfNothingButAByteOrderMarkIsEmpty() {
        assertEquals(FileProblemCode.EMPTY_FILE, refused("a.csv", "\uFEFF").code());
        assertEquals(FileProblemCode.EMPTY_FILE, refused("a.csv", "\uFEFF \r\n").code());
        assertEquals(
                FileProblemCode.EMPTY_FILE,
                refused("a.csv", "\uFEFF\r\n".getBytes(StandardCharsets.UTF_16LE))
                        .code());
    }

    @Test
    void aTextNamedXlsxAndAWorkbookNamedCsvContradictTheirEndings() {
        FileProblem text = refused("a.XLSX", "a,b\n1,2\n");
        assertEquals(FileProblemCode.WRONG_ENDING, text.code());
        assertEquals(
                Map.of("file", folder.resolve("a.XLSX").toString(), "ending", ".xlsx", "content", "CSV"),
                text.arguments());
        byte[] workbook =
                HandMadeWorkbook.withRows("<row><c><v>1</v></c></row>").bytes();
        FileProblem zipped = refused("a.csv", workbook);
        assertEquals(FileProblemCode.WRONG_ENDING, zipped.code());
        assertEquals("XLSX", zipped.arguments().get("content"));
    }

    @Test
    void aNameWithoutAKnownEndingPromisesNothing() {
        assertEquals(
                2,
                Tables.texts(Tables.write(folder, "export", "a,b\n1,2\n", StandardCharsets.UTF_8))
                        .size());
        byte[] workbook =
                HandMadeWorkbook.withRows("<row><c><v>1</v></c></row>").bytes();
        assertEquals(
                1,
                Tables.texts(Tables.write(folder, "export.download", workbook)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 ...', PDF",
        "' <!DOCTYPE html><table>', HTML",
        "'<html><body>', HTML",
        "'<table border=1><tr>', HTML",
        "'<?xml version=\"1.0\"?><Workbook>', XML",
        "'{\\rtf1 x}', RTF"
    })
    void aPageOrDocumentIsNoTableWhateverItsName(String content, String type) {
        for (String name : new String[] {"a.csv", "a.xlsx", "a.xls"}) {
            FileProblem problem = refused(name, content);
            assertEquals(FileProblemCode.NOT_A_TABLE, problem.code());
            assertEquals(type, problem.arguments().get("content"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "content.xml, OpenDocument (ODS)",
        "word/document.xml, Microsoft Office",
        "xl/workbook.bin, XLSB",
        "photo.jpg, ZIP"
    })
    void otherContainersAreNoTable(String part, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.putNextEntry(new ZipEntry(part));
        }
        FileProblem problem = refused("a.xlsx", bytes.toByteArray());
        assertEquals(FileProblemCode.NOT_A_TABLE, problem.code());
        assertEquals(type, problem.arguments().get("content"));
    }

    @Test
    void anOldExcelFileIsToBeSavedAnew() {
        assertEquals(
                FileProblemCode.OLD_EXCEL,
                refused("a.xls", compound("Workbook")).code());
        assertEquals(
                FileProblemCode.OLD_EXCEL, refused("a.xlsx", compound("Book")).code());
        byte[] excel4 = {0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00};
        assertEquals(FileProblemCode.OLD_EXCEL, refused("a.csv", excel4).code());
    }

    @Test
    void aPasswordIsRecognised() {
        assertEquals(
                FileProblemCode.PASSWORD_PROTECTED,
                refused("a.xlsx", compound("EncryptedPackage")).code());
    }

    @Test
    void anotherCompoundFileIsNoTable() {
        assertEquals(
                FileProblemCode.NOT_A_TABLE,
                refused("a.xlsx", compound("WordDocument")).code());
    }

    @Test
    void zeroesFromAFailedCopyAreADamagedWorkbookOrBinaryContent() {
        assertEquals(
                FileProblemCode.DAMAGED_WORKBOOK,
                refused("a.xlsx", new byte[5000]).code());
        assertEquals(
                FileProblemCode.BINARY_CONTENT, refused("a.csv", new byte[5000]).code());
    }

    @Test
    void aWorkbookCutShortIsDamaged() {
        byte[] whole = HandMadeWorkbook.withRows("<row><c><v>1</v></c></row>").bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 30);
        assertEquals(FileProblemCode.DAMAGED_WORKBOOK, refused("a.xlsx", cut).code());
    }

    @Test
    void aProblemTakesExactlyItsArguments() {
        assertThrows(IllegalArgumentException.class, () -> new FileProblem(FileProblemCode.BROKEN_QUOTES, "a.csv"));
        for (FileProblemCode code : FileProblemCode.values()) {
            assertTrue(code.argumentNames().get(0).equals("file"), code.name());
        }
    }

    /** The directory of a compound file holds the names of its streams; this one holds little else. */
    private static byte[] compound(String stream) {
        byte[] file = Arrays.copyOf(OLE2, 200_000);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        // Across the border of what is read at once.
        System.arraycopy(name, 0, file, (1 << 16) - 5, name.length);
        return file;
    }
}
