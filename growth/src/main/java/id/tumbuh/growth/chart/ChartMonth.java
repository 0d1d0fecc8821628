package id.tumbuh.growth.chart;

import org.jspecify.annotations.Nullable;

/**
 * A full month of age on a sheet by age.
 *
 * @param x where it stands, days of age
 * @param calendarMonth the calendar month in which the child reaches it, as {@code CivilDate.monthNumber} counts
 * @param kbmGrams minimal gain; null where the sheet is no KMS
 */
public record ChartMonth(
        int month, double x, int calendarMonth, @Nullable Integer kbmGrams) {}
