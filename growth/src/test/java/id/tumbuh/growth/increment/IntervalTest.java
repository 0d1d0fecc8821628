package id.tumbuh.growth.increment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first and the last day of each interval: its months of 30.4375 days, with the tolerance of ADR 0005. */
final class IntervalTest {
    @Test
    void eachIntervalTakesItsDaysAndNoOthers() {
        assertEquals(List.of(24, 37), edges(Interval.ONE));
        assertEquals(List.of(51, 70), edges(Interval.TWO));
        assertEquals(List.of(78, 105), edges(Interval.THREE));
        assertEquals(List.of(108, 135), edges(Interval.FOUR));
        assertEquals(List.of(169, 196), edges(Interval.SIX));
    }

    private static List<Integer> edges(Interval interval) {
        List<Integer> fitting = new ArrayList<>();
        for (int days = -400; days <= 400; days++) {
            if (interval.fits(days)) {
                fitting.add(days);
            }
        }
        int first = fitting.get(0);
        int last = fitting.get(fitting.size() - 1);
        assertEquals(last - first + 1, fitting.size());
        return List.of(first, last);
    }
}
