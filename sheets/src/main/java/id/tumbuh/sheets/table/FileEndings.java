package id.tumbuh.sheets.table;

import java.nio.file.Path;
import java.util.Map;

/** Refuses content that is no table, and names that say another type than the content is. */
final class FileEndings {
    /** Endings that promise a type. Any other ending, or none, promises nothing and the content decides. */
    private static final Map<String, Content> PROMISES = Map.ofEntries(
            Map.entry("csv", Content.DELIMITED_TEXT),
            Map.entry("tsv", Content.DELIMITED_TEXT),
            Map.entry("tab", Content.DELIMITED_TEXT),
            Map.entry("txt", Content.DELIMITED_TEXT),
            Map.entry("xlsx", Content.WORKBOOK),
            Map.entry("xlsm", Content.WORKBOOK),
            Map.entry("xls", Content.OLD_WORKBOOK),
            Map.entry("xlsb", Content.BINARY_WORKBOOK),
            Map.entry("ods", Content.OPEN_DOCUMENT),
            Map.entry("pdf", Content.PDF),
            Map.entry("html", Content.HTML),
            Map.entry("htm", Content.HTML),
            Map.entry("zip", Content.ARCHIVE));

    private FileEndings() {}

    /** @throws FileProblem OLD_EXCEL, PASSWORD_PROTECTED, DAMAGED_WORKBOOK, NOT_A_TABLE, WRONG_ENDING */
    static void requireFit(Path path, Content content) {
        switch (content) {
            case DELIMITED_TEXT, WORKBOOK -> requireEnding(path, content);
            case OLD_WORKBOOK -> throw new FileProblem(FileProblemCode.OLD_EXCEL, path);
            case PROTECTED_WORKBOOK -> throw new FileProblem(FileProblemCode.PASSWORD_PROTECTED, path);
            case UNKNOWN_BYTES -> requireNoWorkbookName(path);
            case DAMAGED_ARCHIVE -> {
                requireNoWorkbookName(path);
                throw new FileProblem(FileProblemCode.NOT_A_TABLE, path, content.shortName());
            }
            case BINARY_WORKBOOK, OPEN_DOCUMENT, OFFICE_DOCUMENT, PDF, HTML, XML, RICH_TEXT, ARCHIVE ->
                throw new FileProblem(FileProblemCode.NOT_A_TABLE, path, content.shortName());
        }
    }

    private static void requireEnding(Path path, Content content) {
        String ending = TableFile.ending(path);
        if (PROMISES.getOrDefault(ending, content) != content) {
            throw new FileProblem(FileProblemCode.WRONG_ENDING, path, "." + ending, content.shortName());
        }
    }

    /** Broken bytes are a broken workbook if the name claims one. */
    private static void requireNoWorkbookName(Path path) {
        if (PROMISES.get(TableFile.ending(path)) == Content.WORKBOOK) {
            throw new FileProblem(FileProblemCode.DAMAGED_WORKBOOK, path, "ZIP");
        }
    }
}
