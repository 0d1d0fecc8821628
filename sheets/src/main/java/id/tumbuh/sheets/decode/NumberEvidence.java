package id.tumbuh.sheets.decode;

import id.tumbuh.sheets.table.Row;

/** What all cells of a numeric column together prove about its damage. */
public final class NumberEvidence {
    /** Decimals from which a number is taken for a fraction of a day that Excel computed. */
    static final int COMPUTED_DECIMALS = 5;

    private final NumberCell cell = new NumberCell();
    private long timesWithTenths;
    private long timesWithHundredths;
    private long times;
    private long fractions;
    private long twoDecimals;
    private long threeDecimals;
    private long pointedTimes;
    private long likePointedTimes;
    private long oneDecimal;
    private boolean fileWritesTimesWithPoints;

    /** Looks at one cell. */
    public void add(Row row, int column) {
        cell.read(row, column);
        switch (cell.shape) {
            case TIME -> {
                times++;
                pointedTimes += cell.pointed ? 1 : 0;
                timesWithTenths += cell.minutes >= 1 && cell.minutes <= 9 ? 1 : 0;
                timesWithHundredths += cell.minutes >= 10 ? 1 : 0;
            }
            case PLAIN -> {
                likePointedTimes += cell.looksLikePointedTime() ? 1 : 0;
                oneDecimal += cell.decimals == 1 ? 1 : 0;
                boolean small = cell.value > 0 && cell.value < 1;
                boolean computed = cell.decimals >= COMPUTED_DECIMALS;
                fractions += small || computed ? 1 : 0;
                twoDecimals += cell.decimals == 2 && !small ? 1 : 0;
                threeDecimals += cell.decimals > 2 && !small && !computed ? 1 : 0;
            }
            case MISSING, ERROR, UNREADABLE -> {}
        }
    }

    /** Takes over what another thread saw. */
    public void addAll(NumberEvidence other) {
        timesWithTenths += other.timesWithTenths;
        timesWithHundredths += other.timesWithHundredths;
        times += other.times;
        fractions += other.fractions;
        twoDecimals += other.twoDecimals;
        threeDecimals += other.threeDecimals;
        pointedTimes += other.pointedTimes;
        likePointedTimes += other.likePointedTimes;
        oneDecimal += other.oneDecimal;
    }

    /** Whether this column has times written with points ({@code 67.06.00}). */
    public boolean writesTimesWithPoints() {
        return pointedTimes > 0;
    }

    /** Another column of the file has times written with points, so that 7.07 in this one may be a time as well. */
    public void fileWritesTimesWithPoints() {
        fileWritesTimesWithPoints = true;
    }

    /**
     * Whether 7.07 in this column is a time: the file writes times with points, and no cell of the column has the one
     * decimal that an undamaged column would have.
     */
    boolean pointedTimes() {
        return fileWritesTimesWithPoints && likePointedTimes > 0 && oneDecimal == 0;
    }

    /** Whether every number of two decimals in the column looks like such a time. */
    boolean onlyPointedTimes() {
        return twoDecimals == likePointedTimes;
    }

    /** Whether Excel took decimals of this column for times. */
    boolean damaged() {
        return times > 0;
    }

    /**
     * Whether the column had one decimal at its source: all minutes are below ten, no decimals grew into a fraction of a
     * day, and no number that survived has two. Then 7:07 was 7.7; otherwise it may have been 7.07.
     */
    boolean provesTenths() {
        boolean noTwoDecimals = twoDecimals == 0 || (pointedTimes() && onlyPointedTimes());
        return timesWithHundredths == 0 && fractions == 0 && noTwoDecimals && threeDecimals == 0;
    }

    /** Whether a fraction of a day can only come from two decimals; with three at the source, 3.125 and 4.65 give the same. */
    boolean provesHundredths() {
        return threeDecimals == 0;
    }
}
