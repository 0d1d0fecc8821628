package id.tumbuh.care.month;

import id.tumbuh.growth.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/**
 * A calendar month, the time of a report. Its days are those of the posyandu's own calendar, so it needs no time zone.
 *
 * @param number months since year 0, as {@link CivilDate#monthNumber()}
 */
public record Period(int number) implements Comparable<Period> {
    private static final int MONTHS = 12;
    private static final int LENGTH = 7;
    private static final int DASH = 4;
    private static final int TEN = 10;
    private static final int LAST_YEAR = 9_999;

    public Period {
        if (number < 0 || number / MONTHS > LAST_YEAR) {
            throw new IllegalArgumentException("no month of the years 0 to 9999");
        }
    }

    /** The month of an epoch day. */
    public static Period of(int epochDay) {
        return new Period(CivilDate.monthNumber(epochDay));
    }

    /** The month written as {@code 2026-10}; null where the text is none. */
    public static @Nullable Period parse(String text) {
        if (text.length() != LENGTH || text.charAt(DASH) != '-') {
            return null;
        }
        int value = 0;
        for (int i = 0; i < LENGTH; i++) {
            char letter = text.charAt(i);
            if (i != DASH) {
                if (letter < '0' || letter > '9') {
                    return null;
                }
                value = value * TEN + (letter - '0');
            }
        }
        int month = value % (TEN * TEN);
        return month < 1 || month > MONTHS ? null : new Period(value / (TEN * TEN) * MONTHS + month - 1);
    }

    /** As {@link #parse} reads it. */
    public String text() {
        String year = Integer.toString(year());
        StringBuilder text = new StringBuilder();
        for (int i = year.length(); i < DASH; i++) {
            text.append('0');
        }
        text.append(year).append('-');
        return (month() < TEN ? text.append('0') : text).append(month()).toString();
    }

    public int year() {
        return number / MONTHS;
    }

    /** 1 to 12. */
    public int month() {
        return number % MONTHS + 1;
    }

    public int firstDay() {
        return new CivilDate(year(), month(), 1).toEpochDay();
    }

    public int lastDay() {
        Period next = plus(1);
        return new CivilDate(next.year(), next.month(), 1).toEpochDay() - 1;
    }

    public boolean contains(int epochDay) {
        return epochDay >= firstDay() && epochDay <= lastDay();
    }

    public Period plus(int months) {
        return new Period(number + months);
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(number, other.number);
    }
}
