package id.tumbuh.server.watch.internal;

import id.tumbuh.server.foundation.Problem;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;

/** A calendar month as requests and facts name it: 2026-11. */
public record Period(YearMonth month) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final int LENGTH = 7;

    public static Period of(String text) {
        try {
            YearMonth month = text.length() == LENGTH ? YearMonth.parse(text) : null;
            if (month != null && month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return new Period(month);
            }
        } catch (DateTimeException e) {
            // Told below, like every other text that is no month.
        }
        throw new Problem(WatchProblem.PERIOD, Map.of(Problem.FIELD, "period"));
    }

    /** Epoch day. */
    int firstDay() {
        return (int) month.atDay(1).toEpochDay();
    }

    /** Epoch day. */
    int lastDay() {
        return (int) month.atEndOfMonth().toEpochDay();
    }

    boolean contains(int day) {
        return day >= firstDay() && day <= lastDay();
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
