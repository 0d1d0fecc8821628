package id.tumbuh.care.reward.clock;

import java.util.HashSet;
import java.util.Set;

/** The holidays that a Puskesmas has entered, as epoch days; none is shipped as fact. Sundays need not be entered. */
public record Holidays(Set<Integer> days) {
    public static final Holidays NONE = new Holidays(Set.of());

    private static final int DAYS_IN_WEEK = 7;
    /** Epoch day 0 was a Thursday. */
    private static final int SUNDAY = 3;

    public Holidays {
        days = Set.copyOf(new HashSet<>(days));
    }

    /** Whether nobody can be asked to work on a day. */
    public boolean isRest(int day) {
        return Math.floorMod(day, DAYS_IN_WEEK) == SUNDAY || days.contains(day);
    }

    /** The day itself, or the last one before it on which there is work. */
    public int workingDayUpTo(int day) {
        int working = day;
        // A run of holidays is short; one that never ends would be a mistake of whoever entered it.
        while (isRest(working) && working > day - days.size() - 2 * DAYS_IN_WEEK) {
            working--;
        }
        return working;
    }
}
