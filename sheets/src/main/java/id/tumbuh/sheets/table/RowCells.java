package id.tumbuh.sheets.table;

import java.util.Arrays;

/** The cells of the row that is being read, each at its column whatever the order in which they come. */
final class RowCells {
    private CellKind[] kinds = new CellKind[32];
    private String[] stored = new String[32];
    private double[] numbers = new double[32];
    private CellFormat[] formats = new CellFormat[32];
    private int size;

    RowCells() {
        clear();
    }

    void clear() {
        Arrays.fill(kinds, CellKind.BLANK);
        Arrays.fill(stored, "");
        Arrays.fill(numbers, Double.NaN);
        Arrays.fill(formats, CellFormat.GENERAL);
        size = 0;
    }

    void put(int column, CellKind kind, String text, double number, CellFormat format) {
        if (column >= kinds.length) {
            grow(Math.max(column + 1, kinds.length * 2));
        }
        kinds[column] = kind;
        stored[column] = text;
        numbers[column] = number;
        formats[column] = format;
        size = Math.max(size, column + 1);
    }

    /** True when no cell has been put since the last {@link #clear()}. */
    boolean isEmpty() {
        return size == 0;
    }

    WorkbookRow row(long line) {
        return new WorkbookRow(
                line,
                Arrays.copyOf(kinds, size),
                Arrays.copyOf(stored, size),
                Arrays.copyOf(numbers, size),
                Arrays.copyOf(formats, size));
    }

    private void grow(int length) {
        int old = kinds.length;
        kinds = Arrays.copyOf(kinds, length);
        stored = Arrays.copyOf(stored, length);
        numbers = Arrays.copyOf(numbers, length);
        formats = Arrays.copyOf(formats, length);
        Arrays.fill(kinds, old, length, CellKind.BLANK);
        Arrays.fill(stored, old, length, "");
        Arrays.fill(numbers, old, length, Double.NaN);
        Arrays.fill(formats, old, length, CellFormat.GENERAL);
    }
}
