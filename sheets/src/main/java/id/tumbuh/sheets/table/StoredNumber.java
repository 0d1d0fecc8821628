package id.tumbuh.sheets.table;

/** A number that is written as its workbook wrote it, so that passing through changes no digit. */
final class StoredNumber extends Number {
    private static final long serialVersionUID = 1L;

    private final String stored;

    StoredNumber(String stored) {
        this.stored = stored;
    }

    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(stored);
    }

    @Override
    public String toString() {
        return stored;
    }
}
