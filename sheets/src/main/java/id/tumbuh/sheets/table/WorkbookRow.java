package id.tumbuh.sheets.table;

/** A row of a worksheet. */
final class WorkbookRow implements Row {
    private final long line;
    private final CellKind[] kinds;
    private final String[] stored;
    private final double[] numbers;
    private final CellFormat[] formats;

    /** The arrays belong to the row from now on and are of one length. */
    WorkbookRow(long line, CellKind[] kinds, String[] stored, double[] numbers, CellFormat[] formats) {
        this.line = line;
        this.kinds = kinds;
        this.stored = stored;
        this.numbers = numbers;
        this.formats = formats;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int size() {
        return kinds.length;
    }

    @Override
    public CellKind kind(int column) {
        return column < kinds.length ? kinds[column] : CellKind.BLANK;
    }

    @Override
    public String text(int column) {
        return switch (kind(column)) {
            case BLANK -> "";
            case TEXT, BOOLEAN, ERROR -> stored[column];
            case NUMBER -> PlainNumber.text(stored[column], numbers[column]);
            case DATE, DATE_TIME -> ExcelDays.dateText(numbers[column]);
            case TIME -> ExcelDays.timeText(numbers[column]);
        };
    }

    @Override
    public double number(int column) {
        return column < numbers.length ? numbers[column] : Double.NaN;
    }

    /** The number as its workbook writes it, so that it goes out as it came in. */
    String stored(int column) {
        return stored[column];
    }

    /** The format in which the sheet shows the cell. */
    CellFormat format(int column) {
        return formats[column];
    }
}
