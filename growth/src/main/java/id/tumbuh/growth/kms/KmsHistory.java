package id.tumbuh.growth.kms;

import id.tumbuh.growth.Sex;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A child's weighings, one for each calendar month weighed, in order of days.
 *
 * @param birthDay epoch day, null where it is unknown
 * @param heldInMonth whether the posyandu is known to have been open in a calendar month ({@code CivilDate.monthNumber});
 *     read only for a {@link Register#PARTIAL} register
 */
public record KmsHistory(
        @Nullable Sex sex,
        @Nullable Integer birthDay,
        List<Weighing> weighings,
        Register register,
        IntPredicate heldInMonth) {

    public KmsHistory {
        weighings = List.copyOf(weighings);
    }

    /** The posyandu's own register. */
    public static KmsHistory complete(Sex sex, int birthDay, List<Weighing> weighings) {
        return new KmsHistory(sex, birthDay, weighings, Register.COMPLETE, month -> true);
    }
}
