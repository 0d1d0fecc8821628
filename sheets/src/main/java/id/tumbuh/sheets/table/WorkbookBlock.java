package id.tumbuh.sheets.table;

import java.util.ArrayList;
import java.util.List;

/** Rows for a workbook, kept until the one thread that may touch the workbook takes them. */
final class WorkbookBlock implements OutputBlock {
    /** A cell of the output. */
    sealed interface Cell {}

    record Text(String text) implements Cell {}

    record Whole(long value) implements Cell {}

    record Decimal(double value, int decimals) implements Cell {}

    record Stored(WorkbookRow row, int column) implements Cell {}

    record Blank() implements Cell {}

    private static final Blank BLANK = new Blank();

    private final List<List<Cell>> finished = new ArrayList<>();
    private List<Cell> current = new ArrayList<>();

    @Override
    public WorkbookBlock cells(Row row, int width) {
        for (int column = 0; column < width; column++) {
            if (row.kind(column) == CellKind.BLANK) {
                blank();
            } else if (row instanceof WorkbookRow same) {
                current.add(new Stored(same, column));
            } else {
                text(row.text(column));
            }
        }
        return this;
    }

    @Override
    public WorkbookBlock text(String text) {
        current.add(text.isEmpty() ? BLANK : new Text(text));
        return this;
    }

    @Override
    public WorkbookBlock integer(long value) {
        current.add(new Whole(value));
        return this;
    }

    @Override
    public WorkbookBlock fixed(double value, int decimals) {
        current.add(Double.isFinite(value) ? new Decimal(value, decimals) : BLANK);
        return this;
    }

    @Override
    public WorkbookBlock blank() {
        current.add(BLANK);
        return this;
    }

    @Override
    public WorkbookBlock endRow() {
        finished.add(current);
        current = new ArrayList<>(current.size());
        return this;
    }

    @Override
    public int rows() {
        return finished.size();
    }

    @Override
    public void clear() {
        finished.clear();
        current.clear();
    }

    List<List<Cell>> finishedRows() {
        return finished;
    }
}
