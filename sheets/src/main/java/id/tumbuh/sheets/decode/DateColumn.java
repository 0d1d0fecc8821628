package id.tumbuh.sheets.decode;

import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.table.Row;

/** Reads the cells of one date column under a proven order of day and month. Not for two threads at once. */
public final class DateColumn {
    /** No day. */
    public static final int NONE = Integer.MIN_VALUE;

    private final Field field;
    private final int column;
    private final DateOrder order;
    private final DateCell cell = new DateCell();

    public DateColumn(Field field, int column, DateOrder order) {
        this.field = field;
        this.column = column;
        this.order = order;
    }

    /** The epoch day, {@link #NONE} where the cell is missing or no date; the latter is noted. */
    public int read(Row row, Problems problems) {
        if (column < 0) {
            return NONE;
        }
        cell.read(row, column);
        int day = switch (cell.shape) {
            case MISSING -> NONE;
            case DAY, TWO_NUMBERS -> cell.day(order);
            case UNREADABLE -> NONE;
        };
        if (day == NONE && cell.shape != DateCell.Shape.MISSING) {
            problems.add(Problem.TANGGAL_TIDAK_TERBACA, field);
        }
        return day;
    }
}
