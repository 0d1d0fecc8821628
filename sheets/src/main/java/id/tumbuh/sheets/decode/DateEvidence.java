package id.tumbuh.sheets.decode;

import id.tumbuh.sheets.table.Row;
import org.jspecify.annotations.Nullable;

/** What all cells of a date column together prove about the order of day and month. */
public final class DateEvidence {
    private static final int MONTHS = 12;

    private final DateCell cell = new DateCell();
    private long dayFirst;
    private long monthFirst;
    private long open;

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
    }

    public Proof proof() {
        if (dayFirst > 0 && monthFirst > 0) {
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

    /** The order the column proves by itself; null where it proves none. */
    public @Nullable DateOrder order() {
        return switch (proof()) {
            case DMY -> DateOrder.DMY;
            case MDY -> DateOrder.MDY;
            case NOT_NEEDED, OPEN, CONTRADICTORY -> null;
        };
    }
}
