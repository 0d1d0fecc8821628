package id.tumbuh.care.month;

import id.tumbuh.growth.Sex;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's month, as it counts.
 *
 * @param months completed months on the day as of which the month is counted; null where the birth date is not known
 * @param poor null where nobody knows
 */
public record MonthRow(
        Belongs belongs,
        @Nullable Integer months,
        @Nullable Sex sex,
        @Nullable Boolean poor,
        Set<Mark> marks) {
    public MonthRow {
        EnumSet<Mark> own = EnumSet.noneOf(Mark.class);
        own.addAll(marks);
        marks = own;
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** The same as an older form of the marks would have it. */
    public MonthRow in(int form) {
        EnumSet<Mark> known = EnumSet.noneOf(Mark.class);
        for (Mark mark : marks) {
            if (mark.form() <= form) {
                known.add(mark);
            }
        }
        return new MonthRow(belongs, months, sex, poor, known);
    }

    /** Whether any of these is marked. */
    public boolean hasAny(Set<Mark> any) {
        for (Mark mark : any) {
            if (marks.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the age is known and within these completed months, both included. */
    public boolean isAged(int first, int last) {
        return months != null && months >= first && months <= last;
    }
}
