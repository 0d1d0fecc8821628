package id.tumbuh.sheets.decode;

import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.table.Row;

/**
 * Reads the cells of one numeric column in the light of its evidence. Certain readings only: where two are possible and
 * the column does not prove one, the cell is missing and says so. Not for two threads at once.
 */
public final class NumberColumn {
    /** What e-PPGBM prints where it could not compute. */
    private static final double NOT_COMPUTED = 999.99;

    private static final int MINUTES_IN_DAY = 1440;
    /** A fraction of a day that came from hours and minutes is a whole number of minutes to within its printed digits. */
    private static final double WHOLE_MINUTE = 0.002;

    private final Field field;
    private final int column;
    private final NumberEvidence evidence;
    private final NumberCell cell = new NumberCell();
    private double first = Double.NaN;
    private double other = Double.NaN;
    private Source source = Source.NONE;

    /** Where the last value came from. */
    public enum Source {
        NONE,
        PLAIN,
        TIME,
        DAY_FRACTION,
        AMBIGUOUS,
        UNREADABLE
    }

    public NumberColumn(Field field, int column, NumberEvidence evidence) {
        this.field = field;
        this.column = column;
        this.evidence = evidence;
    }

    /** The value, NaN where the cell is missing or not certain; the problem is noted. */
    public double read(Row row, Problems problems) {
        first = Double.NaN;
        other = Double.NaN;
        source = Source.NONE;
        if (column < 0) {
            return Double.NaN;
        }
        cell.read(row, column);
        return switch (cell.shape) {
            case MISSING -> Double.NaN;
            case PLAIN -> plain(problems);
            case TIME -> time(problems);
            case ERROR -> missing(Source.UNREADABLE, Problem.SEL_GALAT, problems);
            case UNREADABLE -> missing(Source.UNREADABLE, Problem.ANGKA_TIDAK_TERBACA, problems);
        };
    }

    /** The reading that was not chosen for the last cell, or the second of two that are possible; NaN for none. */
    public double otherReading() {
        return other;
    }

    /** The first of two possible readings of the last cell; NaN where the reading was certain. */
    public double firstReading() {
        return first;
    }

    /** Where the last value came from. */
    public Source source() {
        return source;
    }

    private double plain(Problems problems) {
        if (cell.value == NOT_COMPUTED) {
            return missing(Source.NONE, Problem.NILAI_999, problems);
        }
        boolean small = cell.value > 0 && cell.value < 1;
        boolean computed = cell.decimals >= NumberEvidence.COMPUTED_DECIMALS && cell.value > 0;
        if (evidence.damaged() && (small || computed)) {
            return dayFraction(problems);
        }
        source = Source.PLAIN;
        return cell.value;
    }

    /** .60 to .99 made more than an hour: 2.65 became 2:65, which is 3 hours 5 minutes, 0.128472222 of a day. */
    private double dayFraction(Problems problems) {
        double exact = cell.value * MINUTES_IN_DAY;
        long total = Math.round(exact);
        long hours = total / 60 - 1;
        long hundredths = total - 60 * hours;
        boolean whole = Math.abs(exact - total) <= WHOLE_MINUTE;
        if (!whole || hours < 0 || hundredths < 60 || hundredths > 99) {
            return missing(Source.UNREADABLE, Problem.ANGKA_TIDAK_TERBACA, problems);
        }
        if (!evidence.provesHundredths()) {
            return missing(Source.AMBIGUOUS, Problem.DUA_BACAAN, problems);
        }
        double value = (100 * hours + hundredths) / 100.0;
        if (value == NOT_COMPUTED) {
            return missing(Source.NONE, Problem.NILAI_999, problems);
        }
        problems.add(Problem.DIBACA_DARI_PECAHAN_HARI, field);
        source = Source.DAY_FRACTION;
        return value;
    }

    private double time(Problems problems) {
        double hundredths = (100 * cell.hours + cell.minutes) / 100.0;
        boolean twoReadings = cell.minutes >= 1 && cell.minutes <= 9;
        if (!twoReadings) {
            return fromTime(hundredths, Double.NaN, problems);
        }
        double tenths = (10 * cell.hours + cell.minutes) / 10.0;
        if (evidence.provesTenths()) {
            return fromTime(tenths, hundredths, problems);
        }
        first = tenths;
        other = hundredths;
        source = Source.AMBIGUOUS;
        problems.add(Problem.DUA_BACAAN, field, tenths + "|" + hundredths);
        return Double.NaN;
    }

    private double fromTime(double value, double notChosen, Problems problems) {
        problems.add(Problem.DIBACA_DARI_JAM, field);
        source = Source.TIME;
        other = notChosen;
        return value;
    }

    private double missing(Source from, Problem problem, Problems problems) {
        source = from;
        problems.add(problem, field);
        return Double.NaN;
    }
}
