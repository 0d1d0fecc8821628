package id.tumbuh.care.skdn;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A child's month, as it counts.
 *
 * @param completedMonths on the posyandu's day
 * @param guest from elsewhere: counted apart
 * @param ownsKms a KMS or a Buku KIA
 * @param weighed this month, at the posyandu or at home
 * @param letter of the KMS; null for a child not weighed, and where none can be given
 * @param belowRed BGM
 * @param aboveOrange AOL
 * @param twiceT T in this month and in the last
 */
public record ChildMonth(
        int completedMonths,
        Sex sex,
        boolean guest,
        boolean ownsKms,
        boolean weighed,
        @Nullable Letter letter,
        boolean belowRed,
        boolean aboveOrange,
        boolean twiceT) {
    /** A child of the area who was not weighed: no letter, never T, never O. */
    public static ChildMonth absent(int completedMonths, Sex sex, boolean ownsKms) {
        return new ChildMonth(completedMonths, sex, false, ownsKms, false, null, false, false, false);
    }

    /** A child of the area who was weighed. */
    public static ChildMonth weighed(int completedMonths, Sex sex, boolean ownsKms, Letter letter) {
        return new ChildMonth(completedMonths, sex, false, ownsKms, true, letter, false, false, false);
    }
}
