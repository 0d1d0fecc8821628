package id.tumbuh.sheets.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, written in bounded memory: texts stand in their cells instead of in a shared list. */
final class WorkbookOutput extends TableOutput {
    /** The height of an Excel sheet. */
    static final int ROW_LIMIT = 1_048_576;

    private static final int COLUMN_LIMIT = 16_384;

    /** Characters of an Excel cell. */
    private static final int CELL_LIMIT = 32_767;

    private static final int FLUSH_ROWS = 256;

    private final Path target;
    private final PartFile file;
    private final OutputStream buffered;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    WorkbookOutput(Path target, String sheetName) {
        this.target = target;
        this.file = new PartFile(target);
        this.buffered = new BufferedOutputStream(file.stream(), 1 << 16);
        this.workbook = new Workbook(buffered, "Tumbuh", null);
        this.sheet = workbook.newWorksheet(sheetName);
    }

    @Override
    public OutputBlock newBlock() {
        return new WorkbookBlock();
    }

    @Override
    public void requireRoomFor(long rowsToCome) {
        if (rows + rowsToCome > ROW_LIMIT) {
            throw new FileProblem(FileProblemCode.OUTPUT_ROW_LIMIT, target, ROW_LIMIT);
        }
    }

    @Override
    public void write(OutputBlock block) {
        requireRoomFor(block.rows());
        try {
            for (List<WorkbookBlock.Cell> row : ((WorkbookBlock) block).finishedRows()) {
                writeRow(row);
            }
        } catch (IOException problem) {
            close();
            throw PartFile.cannotWrite(target, problem);
        }
    }

    private void writeRow(List<WorkbookBlock.Cell> row) throws IOException {
        if (row.size() > COLUMN_LIMIT) {
            throw new FileProblem(FileProblemCode.OUTPUT_COLUMN_LIMIT, target, COLUMN_LIMIT);
        }
        for (int column = 0; column < row.size(); column++) {
            writeCell(column, row.get(column));
        }
        rows++;
        if (rows % FLUSH_ROWS == 0) {
            sheet.flush();
        }
    }

    private void writeCell(int column, WorkbookBlock.Cell cell) {
        if (cell instanceof WorkbookBlock.Text text) {
            writeText(column, text.text());
        } else if (cell instanceof WorkbookBlock.Whole whole) {
            sheet.value(rows, column, whole.value());
        } else if (cell instanceof WorkbookBlock.Decimal decimal) {
            sheet.value(rows, column, exact(decimal));
        } else if (cell instanceof WorkbookBlock.Stored stored) {
            writeStored(column, stored.row(), stored.column());
        }
    }

    private static BigDecimal exact(WorkbookBlock.Decimal cell) {
        return Digits.fits(cell.value(), cell.decimals())
                ? BigDecimal.valueOf(Digits.scaled(cell.value(), cell.decimals()), cell.decimals())
                : new BigDecimal(cell.value()).setScale(cell.decimals(), RoundingMode.HALF_UP);
    }

    private void writeStored(int column, WorkbookRow row, int from) {
        switch (row.kind(from)) {
            case BLANK -> {
                // No cell.
            }
            case TEXT, ERROR -> writeText(column, row.text(from));
            case BOOLEAN -> sheet.value(rows, column, row.number(from) == 1);
            case NUMBER -> writeNumber(column, new StoredNumber(row.stored(from)), row.format(from));
            case DATE, DATE_TIME, TIME -> writeNumber(column, row.number(from), row.format(from));
        }
    }

    private void writeNumber(int column, Number number, CellFormat format) {
        sheet.value(rows, column, number);
        if (!format.equals(CellFormat.GENERAL)) {
            sheet.style(rows, column).format(format.code()).set();
        }
    }

    /** Blanks at the ends of a text are kept only in runs, which fastexcel marks to be kept. */
    private void writeText(int column, String text) {
        if (text.length() > CELL_LIMIT) {
            throw new FileProblem(FileProblemCode.OUTPUT_CELL_LIMIT, target, rows + 1L, CELL_LIMIT);
        }
        String safe = ExcelText.encode(text);
        if (safe.equals(safe.strip())) {
            sheet.inlineString(rows, column, safe);
        } else {
            sheet.inlineString(rows, column, RichText.builder().run(safe).end().build());
        }
    }

    @Override
    public void commit() {
        try {
            workbook.finish();
            buffered.flush();
        } catch (IOException problem) {
            close();
            throw PartFile.cannotWrite(target, problem);
        }
        file.commit();
    }

    @Override
    public void close() {
        file.close();
    }
}
