package id.tumbuh.sheets.table;

/**
 * Rows on their way out. A block belongs to one thread at a time: worker threads fill blocks, one thread writes them in
 * order. What a cell is, is decided by the method that appends it; every row ends with {@link #endRow()}.
 *
 * <p>Cells that came in go out unchanged, by contract; so a text that begins with {@code =} stays one, and in CSV a
 * spreadsheet program may take it for a formula, as it would have in the input. Nothing is escaped here.
 */
public interface OutputBlock {
    /**
     * The cells of an input row, exactly {@code width} of them: a shorter row is filled up with blanks, what a longer
     * one has beyond is left out. From workbook to workbook numbers stay numbers, digit by digit, and dates stay dates;
     * in any other case cells are their {@link Row#text}, so that no NIK becomes a number.
     */
    OutputBlock cells(Row row, int width);

    /** A text; "" is a blank cell. */
    OutputBlock text(String text);

    OutputBlock integer(long value);

    /**
     * A number with exactly so many decimals (0 to 6), ties away from zero; -0.00 is 0.00. The text is exact for a value
     * that is a whole multiple of its last decimal. A value that is not finite is a blank cell.
     */
    OutputBlock fixed(double value, int decimals);

    OutputBlock blank();

    OutputBlock endRow();

    /** Rows ended so far. */
    int rows();

    /** Empties the block for reuse, after it was written. */
    void clear();
}
