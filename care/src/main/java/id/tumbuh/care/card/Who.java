package id.tumbuh.care.card;

import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.growth.calendar.CivilDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked, and when.
 *
 * @param day epoch day
 * @param birthDay epoch day; null where it is not known
 * @param groups those of the day
 */
public record Who(int day, @Nullable Integer birthDay, List<TargetGroup> groups) {
    private static final int MONTHS_IN_YEAR = 12;

    public Who {
        groups = List.copyOf(groups);
    }

    /** Completed months of age; null where the birthday is not known. */
    public @Nullable Integer months() {
        return birthDay == null ? null : Integer.valueOf(CivilDate.completedMonths(birthDay, day));
    }

    /** Completed years of age; null where the birthday is not known. */
    public @Nullable Integer years() {
        Integer months = months();
        return months == null ? null : Integer.valueOf(Math.floorDiv(months, MONTHS_IN_YEAR));
    }

    /** Whether the age lies between two completed months, both included; true where it is not known. */
    public boolean aged(int first, int last) {
        Integer months = months();
        return months == null || (months >= first && months <= last);
    }
}
