package id.tumbuh.sheets.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.file.Path;

/** Takes the cells from the parser's own buffer into the block that is being read. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final Path path;
    private CsvCells block = new CsvCells(1 << 12, 1 << 8);
    private int firstCell;
    private int firstCharacter;

    CsvRowHandler(Path path) {
        this.path = path;
    }

    /** Begins a new block about as large as the one before; rows of the old one keep it. */
    void startBlock() {
        block = new CsvCells(block.characterCount() + (1 << 12), block.cellCount() + (1 << 8));
    }

    /** Line on which the row begins that is being read. */
    long line() {
        return getStartingLineNumber();
    }

    int blockCharacters() {
        return block.characterCount();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        firstCell = block.cellCount();
        firstCharacter = block.characterCount();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= CsvFormat.COLUMN_LIMIT) {
            throw new FileProblem(
                    FileProblemCode.TOO_MANY_COLUMNS, path, getStartingLineNumber(), CsvFormat.COLUMN_LIMIT);
        }
        if (block.characterCount() - firstCharacter + length > CsvFormat.ROW_LIMIT) {
            throw new FileProblem(FileProblemCode.LINE_TOO_LONG, path, getStartingLineNumber(), CsvFormat.ROW_LIMIT);
        }
        block.add(buffer, offset, length);
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(block, firstCell, block.cellCount() - firstCell, getStartingLineNumber());
    }
}
