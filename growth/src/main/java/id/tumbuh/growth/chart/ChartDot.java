package id.tumbuh.growth.chart;

import id.tumbuh.growth.kms.KmsFinding;
import org.jspecify.annotations.Nullable;

/**
 * A measurement of the child on a sheet.
 *
 * @param x days of age, or corrected centimetres
 * @param value kilograms, or corrected centimetres
 * @param day epoch day
 * @param completedMonths null where the birth day is not known
 * @param joined a line leads to it from the dot before, which is of the calendar month before; a month missed is a gap
 * @param inDoubt under question: drawn hollow, and perhaps outside {@link ChartData#low} and {@link ChartData#high}
 * @param current of the visit that is judged: drawn ringed
 * @param z rounded; null where there is none
 * @param kms what stands beneath it on the KMS; null on other sheets
 */
public record ChartDot(
        double x,
        double value,
        int day,
        @Nullable Integer completedMonths,
        boolean joined,
        boolean inDoubt,
        boolean current,
        @Nullable Double z,
        @Nullable KmsFinding kms) {

    ChartDot joinedIf(boolean joins) {
        return new ChartDot(x, value, day, completedMonths, joins, inDoubt, current, z, kms);
    }
}
