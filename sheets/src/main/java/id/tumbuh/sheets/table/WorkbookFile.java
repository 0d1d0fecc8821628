package id.tumbuh.sheets.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** An XLSX workbook, read at its first visible sheet that holds something. */
final class WorkbookFile extends TableFile {
    private final Contents contents;
    private final WorkbookParts.Sheet sheet;
    private final List<String> otherSheets;
    private final long unpackedLimit;

    /** What all sheets of a workbook share; read once, used by every pass. */
    record Contents(WorkbookParts parts, SharedTexts texts, CellFormats formats) {}

    private WorkbookFile(Path path, Contents contents, List<WorkbookParts.Sheet> filled, long unpackedLimit) {
        super(path);
        this.contents = contents;
        this.sheet = filled.get(0);
        this.otherSheets =
                filled.stream().skip(1).map(WorkbookParts.Sheet::name).toList();
        this.unpackedLimit = unpackedLimit;
    }

    static WorkbookFile openWorkbook(Path path) {
        return openWorkbook(path, UnpackedBudget.LIMIT, Runtime.getRuntime().maxMemory() / 2);
    }

    /** @param textLimit bytes of memory that the shared texts may take */
    static WorkbookFile openWorkbook(Path path, long unpackedLimit, long textLimit) {
        try {
            Contents contents = readContents(path, unpackedLimit, textLimit);
            List<WorkbookParts.Sheet> filled = new ArrayList<>();
            for (WorkbookParts.Sheet sheet : contents.parts().visibleSheets()) {
                try (TableReader rows = reader(path, contents, sheet, unpackedLimit)) {
                    if (!rows.readBlock(1).isEmpty()) {
                        filled.add(sheet);
                    }
                }
            }
            if (filled.isEmpty()) {
                throw new FileProblem(FileProblemCode.EMPTY_FILE, path);
            }
            return new WorkbookFile(path, contents, filled, unpackedLimit);
        } catch (IOException problem) {
            throw broken(path, problem);
        }
    }

    private static Contents readContents(Path path, long unpackedLimit, long textLimit) throws IOException {
        try (WorkbookArchive archive = new WorkbookArchive(path, unpackedLimit)) {
            WorkbookParts parts = WorkbookParts.read(archive);
            String texts = parts.sharedTexts();
            String styles = parts.styles();
            return new Contents(
                    parts,
                    texts == null ? SharedTexts.none(path) : SharedTexts.read(archive, texts, textLimit),
                    styles == null ? CellFormats.none() : CellFormats.read(archive, styles));
        }
    }

    private static TableReader reader(Path path, Contents contents, WorkbookParts.Sheet sheet, long unpackedLimit)
            throws IOException {
        WorkbookArchive archive = new WorkbookArchive(path, unpackedLimit);
        try {
            return new WorkbookTableReader(archive, contents, sheet.part());
        } catch (IOException | RuntimeException problem) {
            archive.close();
            throw problem;
        }
    }

    private static FileProblem broken(Path path, IOException problem) {
        return problem instanceof ZipException
                ? new FileProblem(problem, FileProblemCode.DAMAGED_WORKBOOK, path, "ZIP")
                : new FileProblem(problem, FileProblemCode.CANNOT_READ, path, String.valueOf(problem.getMessage()));
    }

    @Override
    public char delimiter() {
        return ',';
    }

    @Override
    public String sheet() {
        return sheet.name();
    }

    @Override
    public List<String> otherSheets() {
        return otherSheets;
    }

    @Override
    public TableReader read() {
        try {
            return reader(path(), contents, sheet, unpackedLimit);
        } catch (IOException problem) {
            throw broken(path(), problem);
        }
    }
}
