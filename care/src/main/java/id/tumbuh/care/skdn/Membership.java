package id.tumbuh.care.skdn;

import id.tumbuh.growth.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child is one of S on the day as of which a month is counted: the posyandu's day, or the month's last day where it
 * was not held (child-growth.md 3.5).
 *
 * @param birthDay epoch day
 * @param from first epoch day in the area
 * @param left the epoch day on which the child moved away or died; null where it is still here
 */
public record Membership(int birthDay, int from, @Nullable Integer left, boolean guest) {
    /** Born, here, not gone, below 60 months, not a guest. */
    public boolean countsOn(int day) {
        boolean here = day >= birthDay && day >= from && (left == null || day < left);
        return here && !guest && CivilDate.completedMonths(birthDay, day) < Tally.LEAVES_AT_MONTH;
    }
}
