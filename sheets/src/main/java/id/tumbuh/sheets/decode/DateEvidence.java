package id.tumbuh.sheets.decode;

import id.tumbuh.sheets.table.CellKind;
import id.tumbuh.sheets.table.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What all cells of a date column together prove about the order of day and month. */
public final class DateEvidence {
    private static final int MONTHS = 12;
    /** By chance 5 days of any month are all below 13 in fewer than 1 of 100 columns. */
    private static final int FEWEST_DATE_CELLS = 5;

    private final DateCell cell = new DateCell();
    private long dayFirst;
    private long monthFirst;
    private long open;
    private long dateCells;
    private long dateCellsAfterThe12th;

    /** What the column says. */
    public enum Proof {
        /** No cell depends on the order. */
        NOT_NEEDED,
        DMY,
        MDY,
        /** Every part is at most 12. */
        OPEN,
        /** Some cells prove one order, some the other. */
        CONTRADICTORY
    }

    /** Looks at one cell. */
    public void add(Row row, int column) {
        cell.read(row, column);
        CellKind kind = row.kind(column);
        if (cell.shape == DateCell.Shape.DAY && (kind == CellKind.DATE || kind == CellKind.DATE_TIME)) {
            dateCells++;
            dateCellsAfterThe12th += LocalDate.ofEpochDay(cell.day).getDayOfMonth() > MONTHS ? 1 : 0;
        }
        if (cell.shape == DateCell.Shape.TWO_NUMBERS) {
            if (cell.first > MONTHS) {
                dayFirst++;
            } else if (cell.second > MONTHS) {
                monthFirst++;
            } else if (cell.first != cell.second) {
                open++;
            }
        }
    }

    /** Takes over what another thread saw. */
    public void addAll(DateEvidence other) {
        dayFirst += other.dayFirst;
        monthFirst += other.monthFirst;
        open += other.open;
        dateCells += other.dateCells;
        dateCellsAfterThe12th += other.dateCellsAfterThe12th;
    }

    public Proof proof() {
        if ((dayFirst > 0 && monthFirst > 0) || halfConverted()) {
            return Proof.CONTRADICTORY;
        }
        if (dayFirst > 0) {
            return Proof.DMY;
        }
        if (monthFirst > 0) {
            return Proof.MDY;
        }
        return open > 0 ? Proof.OPEN : Proof.NOT_NEEDED;
    }

    /**
     * Texts with days above 12 beside date cells with none: the mark of a spreadsheet under another locale, which turned what
     * it could into dates, with day and month exchanged, and left the rest as text.
     */
    private boolean halfConverted() {
        boolean textsProve = dayFirst + monthFirst > 0;
        return textsProve && open == 0 && dateCells >= FEWEST_DATE_CELLS && dateCellsAfterThe12th == 0;
    }

    /** The order the column proves by itself; null where it proves none. */
    public @Nullable DateOrder order() {
        return switch (proof()) {
            case DMY -> DateOrder.DMY;
            case MDY -> DateOrder.MDY;
            case NOT_NEEDED, OPEN, CONTRADICTORY -> null;
        };
    }
}
