package id.tumbuh.care.reward;

import id.tumbuh.growth.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/** Days as bodies write them: {@code 2026-02-28}. Read by hand, because a phone can catch no exception. */
final class RewardDay {
    private static final String PATTERN = "0000-00-00";
    private static final int TEN = 10;
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private RewardDay() {}

    /** The epoch day; null where the text is no day of the calendar. */
    static @Nullable Integer epochDay(String text) {
        if (text.length() != PATTERN.length()) {
            return null;
        }
        for (int at = 0; at < text.length(); at++) {
            boolean digit = text.charAt(at) >= '0' && text.charAt(at) <= '9';
            if (digit != (PATTERN.charAt(at) == '0') || (!digit && text.charAt(at) != '-')) {
                return null;
            }
        }
        int month = number(text, YEAR + 1, MONTH);
        int day = number(text, MONTH + 1, PATTERN.length());
        if (month < 1 || month > 12 || day < 1) {
            return null;
        }
        CivilDate first = new CivilDate(number(text, 0, YEAR), month, 1);
        int epochDay = first.toEpochDay() + day - 1;
        return CivilDate.monthNumber(epochDay) == first.monthNumber() ? Integer.valueOf(epochDay) : null;
    }

    static String text(int epochDay) {
        CivilDate date = CivilDate.ofEpochDay(epochDay);
        return padded(date.year(), YEAR) + "-" + padded(date.month(), 2) + "-" + padded(date.day(), 2);
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int at = from; at < until; at++) {
            number = number * TEN + (text.charAt(at) - '0');
        }
        return number;
    }

    private static String padded(int number, int digits) {
        StringBuilder text = new StringBuilder(Integer.toString(number));
        while (text.length() < digits) {
            text.insert(0, '0');
        }
        return text.toString();
    }
}
