package id.tumbuh.care.reward.child;

import id.tumbuh.growth.kms.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A child's month. A month without one is a month in which the child was not there.
 *
 * @param month {@code CivilDate.monthNumber}
 * @param grams null where it was not weighed
 * @param letter of the KMS; null where there is none
 * @param minimalGain KBM of the child's age in the month, grams, also where no letter was given; null where it is not known. A programme
 *     that looks at the net gain by KBM needs it of months without a weighing, too
 * @param doubtful marked implausible and not verified by the bidan
 * @param weightForLength hundredths of z of BB/TB; null where it is not known
 */
public record RewardMonth(
        int month,
        Present present,
        @Nullable Integer grams,
        @Nullable Letter letter,
        @Nullable Integer minimalGain,
        boolean doubtful,
        @Nullable Integer weightForLength) {
    /** Weighed at the posyandu, with nothing in doubt. */
    public static RewardMonth weighed(int month, int grams, Letter letter) {
        return new RewardMonth(month, Present.DI_POSYANDU, grams, letter, null, false, null);
    }

    /** Not weighed. */
    public static RewardMonth without(int month, Present present) {
        return new RewardMonth(month, present, null, null, null, false, null);
    }

    public RewardMonth at(Present place) {
        return new RewardMonth(month, place, grams, letter, minimalGain, doubtful, weightForLength);
    }

    public RewardMonth inDoubt() {
        return new RewardMonth(month, present, grams, letter, minimalGain, true, weightForLength);
    }

    public RewardMonth withMinimalGain(int kbm) {
        return new RewardMonth(month, present, grams, letter, kbm, doubtful, weightForLength);
    }

    public RewardMonth withWeightForLength(int hundredths) {
        return new RewardMonth(month, present, grams, letter, minimalGain, doubtful, hundredths);
    }
}
