package id.tumbuh.care.month;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom an item counts: those who belong so, within an age, in some months only, with one of some marks and perhaps with another. */
final class Counting {
    private static final int FEBRUARY = 2;
    private static final int AUGUST = 8;
    private static final int OLDEST = Integer.MAX_VALUE;

    private final Belongs belongs;
    private final boolean anyAge;
    private final int first;
    private final int last;
    private final boolean inVitaminMonths;
    private final Set<Mark> any;
    private final @Nullable Mark also;

    private Counting(
            Belongs belongs,
            boolean anyAge,
            int first,
            int last,
            boolean inVitaminMonths,
            Set<Mark> any,
            @Nullable Mark also) {
        this.belongs = belongs;
        this.anyAge = anyAge;
        this.first = first;
        this.last = last;
        this.inVitaminMonths = inVitaminMonths;
        this.any = any;
        this.also = also;
    }

    /** Everybody who belongs so. */
    static Counting all(Belongs belongs) {
        return new Counting(belongs, true, 0, OLDEST, false, Set.of(), null);
    }

    /** The posyandu's own children with one of these marks. */
    static Counting having(Mark... marks) {
        return of(Belongs.MEMBER, marks);
    }

    /** The posyandu's women with one of these marks. */
    static Counting mother(Mark... marks) {
        return of(Belongs.MOTHER, marks);
    }

    private static Counting of(Belongs belongs, Mark... marks) {
        Set<Mark> any = EnumSet.noneOf(Mark.class);
        for (Mark mark : marks) {
            any.add(mark);
        }
        return new Counting(belongs, true, 0, OLDEST, false, any, null);
    }

    /** Within these completed months, both included. */
    Counting aged(int from, int to) {
        return new Counting(belongs, false, from, to, inVitaminMonths, any, also);
    }

    /** Only in February and August, the months of vitamin A. */
    Counting inVitaminMonths() {
        return new Counting(belongs, anyAge, first, last, true, any, also);
    }

    /** And with this mark too. */
    Counting and(Mark mark) {
        return new Counting(belongs, anyAge, first, last, inVitaminMonths, any, mark);
    }

    boolean counts(MonthRow row, Period period) {
        boolean season = !inVitaminMonths || period.month() == FEBRUARY || period.month() == AUGUST;
        return season
                && row.belongs() == belongs
                && (anyAge || row.isAged(first, last))
                && (any.isEmpty() || row.hasAny(any))
                && (also == null || row.has(also));
    }
}
