package id.tumbuh.sim;

import id.tumbuh.sim.chance.Draw;
import id.tumbuh.sim.chance.Identifiers;
import java.util.ArrayList;
import java.util.List;

/** The open days of a posyandu: its own day of the month, a day later when that is a Sunday. */
final class Sessions {
    private static final int EARLIEST_DAY = 4;
    private static final int LATEST_DAY = 20;
    private static final int THURSDAY = 3;
    private static final int SUNDAY = 6;
    private static final int DAYS_IN_WEEK = 7;
    private static final int EIGHT = 480;
    private static final int HALF_HOUR = 30;
    private static final int OPEN_MINUTES = 180;

    private Sessions() {}

    /** One a month, in order. */
    static List<Session> of(World world, int post) {
        long postKey = Draw.key(world.postKey(post), Purpose.SESSION);
        Draw habit = Draw.of(postKey);
        int dayOfMonth = habit.between(EARLIEST_DAY, LATEST_DAY);
        int open = EIGHT + HALF_HOUR * habit.below(3);
        List<Session.Cancellation> reasons = List.of(Session.Cancellation.values());
        List<Session> sessions = new ArrayList<>();
        for (int month = 0; month < world.parameters.months(); month++) {
            long key = Draw.key(postKey, world.monthNumber(month));
            Draw draw = Draw.of(key);
            int day = world.firstDay(month) + dayOfMonth;
            day += weekday(day) == SUNDAY ? 1 : 0;
            boolean cancelled = draw.chance(world.parameters.programme().cancelled());
            sessions.add(new Session(
                    Identifiers.at(world.zone(post).milliseconds(day, open), key),
                    world.monthNumber(month),
                    day,
                    open,
                    open + OPEN_MINUTES,
                    cancelled ? draw.pick(reasons) : null));
        }
        return sessions;
    }

    /** 0 is Monday; 1 January 1970 was a Thursday. */
    private static int weekday(int epochDay) {
        return Math.floorMod(epochDay + THURSDAY, DAYS_IN_WEEK);
    }
}
