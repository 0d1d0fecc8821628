package id.tumbuh.sheets.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of hand-written XML, for what no writer would write. */
final class HandMadeWorkbook {
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String properties = "";
    private int sheetCount;

    static HandMadeWorkbook withRows(String rows) {
        return new HandMadeWorkbook().sheet("Balita", "visible", rows);
    }

    /** @param rows the content of sheetData */
    HandMadeWorkbook sheet(String name, String state, String rows) {
        sheetCount++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>"
                .formatted(name, sheetCount, state, sheetCount));
        link("s" + sheetCount, "worksheet", "worksheets/sheet" + sheetCount + ".xml");
        String sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        return part("xl/worksheets/sheet" + sheetCount + ".xml", sheet);
    }

    HandMadeWorkbook sharedTexts(String items) {
        link("texts", "sharedStrings", "/xl/sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    /** @param content numFmts and cellXfs */
    HandMadeWorkbook styles(String content) {
        link("styles", "styles", "../xl/styles.xml");
        return part("xl/styles.xml", "<styleSheet>" + content + "</styleSheet>");
    }

    HandMadeWorkbook days1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    HandMadeWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    HandMadeWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    private void link(String id, String type, String target) {
        links.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", "<Types/>");
            add(zip, "xl/workbook.xml", workbook());
            add(zip, "xl/_rels/workbook.xml.rels", RELATIONS + links + "</Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) {
        return Tables.write(folder, "children.xlsx", bytes());
    }

    private String workbook() {
        return "<?xml version=\"1.0\"?><workbook xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
