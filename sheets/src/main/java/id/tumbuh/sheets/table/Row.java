package id.tumbuh.sheets.table;

import java.util.List;

/**
 * One row of a table. Cells are asked for by column, from 0, so that a million rows need no object for each cell; a
 * column at or beyond {@link #size()} is blank. Rows never change and may be handed to other threads.
 */
public interface Row {
    /** CSV: number of the physical line on which the row starts; XLSX: number of the row in the sheet. From 1. */
    long line();

    /** Number of cells the row itself has; rows of one table may differ. An empty line has none. */
    int size();

    CellKind kind(int column);

    /**
     * The cell as text: CSV as it stands; a number as its shortest plain decimal text, a stored whole number digit by
     * digit; a date as {@code 2025-08-16}, with {@code T07:30:00} behind it when it has a time of day; a time as
     * {@code 7:07:00}, hours running past 24; a boolean as TRUE or FALSE; an error as Excel writes it; blank as "".
     */
    String text(int column);

    /**
     * The value of a number; of a date or time the day serial of Excel's 1900 system (1904 workbooks are converted); 1
     * or 0 of a boolean; otherwise NaN.
     */
    double number(int column);

    /** True when no cell holds anything but white space. */
    default boolean isBlank() {
        for (int column = 0; column < size(); column++) {
            if (kind(column) != CellKind.BLANK && !text(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** A row of given texts, for headers and tests. */
    static Row of(long line, String... texts) {
        return CsvCells.row(line, List.of(texts));
    }
}
