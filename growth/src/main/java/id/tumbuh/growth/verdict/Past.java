package id.tumbuh.growth.verdict;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.Register;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What was measured before, oldest first.
 *
 * @param weighings the weighing that counts of each earlier calendar month
 * @param visits every earlier visit, for jumps and shrinkage
 * @param heldInMonth whether the posyandu is known to have been open in a calendar month; read for a partial register
 */
public record Past(List<Weighing> weighings, List<Earlier> visits, Register register, IntPredicate heldInMonth) {
    public Past {
        weighings = List.copyOf(weighings);
        visits = List.copyOf(visits);
    }

    /**
     * The newest weight, length and head circumference, which need not be of one visit; its day is that of the weight.
     * Null where there was no visit.
     */
    @Nullable
    Earlier lastKnown() {
        Earlier known = null;
        for (Earlier visit : visits) {
            known = known == null ? visit : known.then(visit);
        }
        return known;
    }

    /** A new list of the weighings before the calendar month of an epoch day: a visit is taken for the one that counts in its month. */
    public List<Weighing> weighingsBeforeMonthOf(int day) {
        List<Weighing> before = new ArrayList<>();
        for (Weighing weighing : weighings) {
            if (CivilDate.monthNumber(weighing.day()) < CivilDate.monthNumber(day)) {
                before.add(weighing);
            }
        }
        return before;
    }

    /** Nothing is known: neither B nor any other letter can be given. */
    public static final Past UNKNOWN = new Past(List.of(), List.of(), Register.PARTIAL, month -> false);

    /** A child of the posyandu's own register. */
    public static Past complete(List<Weighing> weighings, List<Earlier> visits) {
        return new Past(weighings, visits, Register.COMPLETE, month -> true);
    }
}
