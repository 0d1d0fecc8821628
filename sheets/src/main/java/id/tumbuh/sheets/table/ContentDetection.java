package id.tumbuh.sheets.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells the type of a file by its first bytes and, for containers, by what is inside. */
final class ContentDetection {
    private static final int HEAD = 1024;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ContentDetection() {}

    static Content of(Path path) throws IOException {
        byte[] head = head(path);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6")) {
            return zipContent(path);
        }
        if (text.startsWith(new String(OLE2, StandardCharsets.ISO_8859_1))) {
            return compoundContent(path);
        }
        if (text.startsWith("%PDF")) {
            return Content.PDF;
        }
        if (isOldExcelRecord(head)) {
            return Content.OLD_WORKBOOK;
        }
        boolean wide = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
        return text.contains("\0") && !wide ? Content.UNKNOWN_BYTES : textContent(text);
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Excel 2 to 4 wrote bare records; the first, "beginning of file", is 09 and its version. */
    private static boolean isOldExcelRecord(byte[] head) {
        return head.length > 3
                && head[0] == 0x09
                && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8)
                && head[3] == 0;
    }

    /** Many systems "export to Excel" by naming an HTML page .xls or .csv. */
    private static Content textContent(String head) {
        String start = head.replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml")) {
            return start.contains("<html") ? Content.HTML : Content.XML;
        }
        if (start.startsWith("{\\rtf")) {
            return Content.RICH_TEXT;
        }
        boolean markup = start.matches("(?s)<(!doctype|!--|html|head|meta|body|table|style|div|center)\\b?.*");
        return markup ? Content.HTML : Content.DELIMITED_TEXT;
    }

    private static Content zipContent(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                return Content.BINARY_WORKBOOK;
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Content.WORKBOOK;
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                return Content.OPEN_DOCUMENT;
            }
            if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
                return Content.OFFICE_DOCUMENT;
            }
            // A package whose parts have other names, or one that lost its workbook: the reader tells them apart.
            return zip.getEntry("[Content_Types].xml") != null ? Content.WORKBOOK : Content.ARCHIVE;
        } catch (ZipException damaged) {
            return Content.DAMAGED_ARCHIVE;
        }
    }

    /** The names of the streams in the container's directory stand as UTF-16; where it lies does not matter here. */
    private static Content compoundContent(Path path) throws IOException {
        if (contains(path, "EncryptedPackage")) {
            return Content.PROTECTED_WORKBOOK;
        }
        return contains(path, "Workbook") || contains(path, "Book") ? Content.OLD_WORKBOOK : Content.OFFICE_DOCUMENT;
    }

    private static boolean contains(Path path, String name) throws IOException {
        String wanted = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        String carried = "";
        try (InputStream in = Files.newInputStream(path)) {
            for (byte[] chunk = in.readNBytes(1 << 16); chunk.length > 0; chunk = in.readNBytes(1 << 16)) {
                String window = carried + new String(chunk, StandardCharsets.ISO_8859_1);
                if (window.contains(wanted)) {
                    return true;
                }
                carried = window.substring(Math.max(0, window.length() - wanted.length()));
            }
        }
        return false;
    }
}
