package id.tumbuh.sheets.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a worksheet. Rows come at their true numbers, gaps between them as empty rows; blank rows behind the
 * last one with content, of which a formatted sheet has up to a million, are not rows of the table.
 */
final class WorkbookTableReader implements TableReader {
    private static final int ROW_LIMIT = 1_048_576;
    private static final int COLUMN_LIMIT = 16_384;

    private final WorkbookArchive archive;
    private final PartReader xml;
    private final SheetCells cells;
    private final RowCells current = new RowCells();
    private final long size;
    private int delivered;
    private int lastNumber;
    private boolean ended;
    private @Nullable WorkbookRow ahead;

    /** Takes the archive over and closes it in the end. */
    WorkbookTableReader(WorkbookArchive archive, WorkbookFile.Contents contents, String part) throws IOException {
        this.archive = archive;
        this.size = archive.announcedSize(part);
        this.xml = PartReader.large(archive, part);
        this.cells = new SheetCells(
                xml, contents.texts(), contents.formats(), contents.parts().days1904(), current);
    }

    @Override
    public List<Row> readBlock(int maxRows) {
        List<Row> rows = new ArrayList<>(Math.min(maxRows, 4096));
        while (rows.size() < maxRows) {
            ahead = ahead == null ? nextWithContent() : ahead;
            if (ahead == null) {
                return rows;
            }
            delivered++;
            if (delivered < ahead.line()) {
                rows.add(Row.of(delivered));
            } else {
                rows.add(ahead);
                ahead = null;
            }
        }
        return rows;
    }

    /** Reads on behind the last row to the end of the part, where its checksum is proven. */
    private @Nullable WorkbookRow nextWithContent() {
        while (!ended && xml.next()) {
            if (xml.starts("row")) {
                int number = rowNumber();
                readCells();
                if (!current.isEmpty()) {
                    return current.row(number);
                }
            }
        }
        ended = true;
        return null;
    }

    private int rowNumber() {
        String given = xml.attribute("r");
        int number = given == null ? lastNumber + 1 : digits(given, 0);
        if (number <= lastNumber || number > ROW_LIMIT) {
            throw xml.damaged(null);
        }
        lastNumber = number;
        return number;
    }

    private void readCells() {
        current.clear();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : column(reference);
                if (column >= COLUMN_LIMIT) {
                    throw xml.damaged(null);
                }
                cells.read(column);
            }
        }
    }

    /** Column of a reference such as AB12, from 0. */
    private int column(String reference) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && at < 4 && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
        }
        digits(reference, at);
        if (column < 1 || column > COLUMN_LIMIT) {
            throw xml.damaged(null);
        }
        return column - 1;
    }

    private int digits(String text, int from) {
        try {
            return Integer.parseInt(text, from, text.length(), 10);
        } catch (NumberFormatException notANumber) {
            throw xml.damaged(notANumber);
        }
    }

    @Override
    public double progress() {
        return size <= 0 ? 0 : Math.min(1, (double) xml.position() / size);
    }

    @Override
    public void close() {
        try (archive) {
            xml.close();
        } catch (IOException problem) {
            throw new FileProblem(
                    problem, FileProblemCode.CANNOT_READ, archive.path(), String.valueOf(problem.getMessage()));
        }
    }
}
