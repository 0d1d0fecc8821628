package id.tumbuh.sheets.table;

/** A row of a CSV file: a range of cells in its block. */
final class CsvRow implements Row {
    private final CsvCells cells;
    private final int first;
    private final int size;
    private final long line;

    CsvRow(CsvCells cells, int first, int size, long line) {
        this.cells = cells;
        this.first = first;
        this.size = size;
        this.line = line;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public CellKind kind(int column) {
        return column >= size || start(column) == end(column) ? CellKind.BLANK : CellKind.TEXT;
    }

    @Override
    public String text(int column) {
        if (column >= size) {
            return "";
        }
        int start = start(column);
        return new String(cells.characters(), start, end(column) - start);
    }

    @Override
    public double number(int column) {
        return Double.NaN;
    }

    /** The characters behind {@link #start} and {@link #end}, so that a writer can copy a cell without a String. */
    char[] characters() {
        return cells.characters();
    }

    int start(int column) {
        return cells.start(first + column);
    }

    int end(int column) {
        return cells.end(first + column);
    }
}
