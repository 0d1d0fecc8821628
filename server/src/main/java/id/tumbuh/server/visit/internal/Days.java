package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import java.time.LocalDate;
import java.util.Map;

/** Days as requests name them. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /** The epoch day of a day that a calendar on the wall could show. */
    static int number(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new Problem(GeneralProblem.INVALID, Map.of("field", "day"));
        }
        return (int) day.toEpochDay();
    }
}
