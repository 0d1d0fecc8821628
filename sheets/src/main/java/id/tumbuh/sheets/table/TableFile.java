package id.tumbuh.sheets.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A table that lies in a file, CSV or XLSX as its content says; it can be read as often as wanted. Opening looks at the
 * whole of a CSV file once (encoding, NUL bytes) and at the parts list and the shared texts of a workbook.
 */
public abstract class TableFile {
    private final Path path;

    TableFile(Path path) {
        this.path = path;
    }

    /**
     * Looks at what the file is and makes it ready to be read.
     *
     * @throws FileProblem when the file cannot be read, is empty, is no table, or its name contradicts its content
     */
    public static TableFile open(Path path) {
        try {
            requireFile(path);
            Content content = ContentDetection.of(path);
            FileEndings.requireFit(path, content);
            return content == Content.WORKBOOK
                    ? WorkbookFile.openWorkbook(path)
                    : new CsvFile(path, CsvDetection.detect(path));
        } catch (IOException problem) {
            throw new FileProblem(problem, FileProblemCode.CANNOT_READ, path, String.valueOf(problem.getMessage()));
        }
    }

    private static void requireFile(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new FileProblem(FileProblemCode.NOT_FOUND, path);
        }
        if (Files.isDirectory(path)) {
            throw new FileProblem(FileProblemCode.IS_A_DIRECTORY, path);
        }
        if (!Files.isReadable(path)) {
            throw new FileProblem(FileProblemCode.NO_PERMISSION, path);
        }
        if (!Files.isRegularFile(path)) {
            // Rows are read more than once, which a pipe does not allow.
            throw new FileProblem(FileProblemCode.CANNOT_READ, path, "not a regular file");
        }
        if (Files.size(path) == 0) {
            throw new FileProblem(FileProblemCode.EMPTY_FILE, path);
        }
    }

    /** The path as it was given. */
    public Path path() {
        return path;
    }

    /** The delimiter of a CSV file; for a workbook a comma. What an output of the same form would use. */
    public abstract char delimiter();

    /** Name of the sheet that is read; empty for CSV. */
    public abstract String sheet();

    /** Names of the other visible sheets that hold something and are left out; tell the user of them. */
    public abstract List<String> otherSheets();

    /** Begins a new pass; close it. */
    public abstract TableReader read();

    /** The ending of a file name in small letters without its point, or "" when it has none. */
    static String ending(Path path) {
        String name = String.valueOf(path.getFileName());
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }
}
