package id.tumbuh.care.card;

import id.tumbuh.growth.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/** Days as answers write them: {@code 2026-02-28}. Read by hand, because a phone can catch no exception. */
final class IsoDay {
    private static final int LENGTH = 10;
    private static final int MONTH_AT = 5;
    private static final int DAY_AT = 8;
    private static final int TEN = 10;

    private IsoDay() {}

    /** The epoch day; null where the text is no day of the calendar. */
    static @Nullable Integer epochDay(String text) {
        if (text.length() != LENGTH || text.charAt(MONTH_AT - 1) != '-' || text.charAt(DAY_AT - 1) != '-') {
            return null;
        }
        int year = number(text, 0, MONTH_AT - 1);
        int month = number(text, MONTH_AT, DAY_AT - 1);
        int day = number(text, DAY_AT, LENGTH);
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        CivilDate date = new CivilDate(year, month, 1);
        int epochDay = date.toEpochDay() + day - 1;
        // A day that the month does not have would lie in the next one.
        return CivilDate.monthNumber(epochDay) == date.monthNumber() ? Integer.valueOf(epochDay) : null;
    }

    /** −1 where something else than a digit stands there. */
    private static int number(String text, int from, int until) {
        int number = 0;
        for (int at = from; at < until; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * TEN + (digit - '0');
        }
        return number;
    }
}
