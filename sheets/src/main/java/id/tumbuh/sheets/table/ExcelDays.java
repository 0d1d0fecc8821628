package id.tumbuh.sheets.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * Day serials of Excel's 1900 system: 1 is 1 January 1900, and 60 is a 29 February 1900 that never was (kept from
 * Lotus 1-2-3). A workbook of the 1904 system counts 1,462 days fewer.
 */
final class ExcelDays {
    /** Days between the two systems. */
    static final int SYSTEM_1904 = 1462;

    /** First serial of the year 10000, which Excel does not know. */
    static final double END = 2_958_466;

    private static final long DAY = 86_400;
    private static final int FALSE_LEAP_DAY = 60;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_BEFORE_LEAP_DAY = LocalDate.of(1899, 12, 31);

    private ExcelDays() {}

    /** Whole seconds, because a stored day fraction seldom is one exactly. */
    static long seconds(double serial) {
        return Math.round(serial * DAY);
    }

    static boolean wholeDay(double serial) {
        return seconds(serial) % DAY == 0;
    }

    /** {@code 2025-08-16}, or {@code 2025-08-16T07:30:00} when there is a time of day. */
    static String dateText(double serial) {
        long seconds = seconds(serial);
        String day = dayText(seconds / DAY);
        long rest = seconds % DAY;
        return rest == 0
                ? day
                : day + String.format(Locale.ROOT, "T%02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
    }

    /** {@code 7:07:00}; hours run past 24. */
    static String timeText(double serial) {
        long seconds = seconds(serial);
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String dayText(long day) {
        if (day == FALSE_LEAP_DAY) {
            return "1900-02-29";
        }
        return (day > FALSE_LEAP_DAY ? EPOCH : EPOCH_BEFORE_LEAP_DAY)
                .plusDays(day)
                .toString();
    }

    /** The serial of a day and time, for cells that a workbook stores as ISO text. */
    static double serial(LocalDateTime time) {
        long days = time.toLocalDate().toEpochDay() - EPOCH.toEpochDay();
        return (days > FALSE_LEAP_DAY ? days : days - 1) + time.toLocalTime().toSecondOfDay() / (double) DAY;
    }
}
