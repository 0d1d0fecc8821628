package id.tumbuh.sheets.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Small workbooks by hand, because only so a cell holds exactly what Excel stores. A cell is a text, or after a mark:
 * {@code #9.5} a number, {@code @0.2965} a time of day (h:mm), {@code ~2.79} a length of time ([h]:mm:ss),
 * {@code ^45885} a date, "" nothing.
 */
final class Workbooks {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MARKS = "#@~^";

    private Workbooks() {}

    static byte[] of(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            frame(zip);
            add(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    /** All parts but the sheet. */
    private static void frame(ZipOutputStream zip) throws IOException {
        add(zip, "[Content_Types].xml", "<Types/>");
        add(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Anak\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
        add(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("s1", "worksheet", "worksheets/sheet1.xml")
                        + relation("st", "styles", "styles.xml")
                        + "</Relationships>");
        add(
                zip,
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"20\"/><xf numFmtId=\"46\"/>"
                        + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        for (List<String> row : rows) {
            xml.append("<row>");
            row.forEach(cell -> xml.append(cell(cell)));
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String cell) {
        if (cell.isEmpty()) {
            return "<c/>";
        }
        int style = MARKS.indexOf(cell.charAt(0));
        return style < 0
                ? "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>"
                : "<c s=\"" + style + "\"><v>" + cell.substring(1) + "</v></c>";
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
