package id.tumbuh.care.reward.effect;

import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.growth.plausibility.PlausibilityLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A weighing as the signs look at it.
 *
 * @param grams as written down
 * @param gain grams over last calendar month; null where it cannot be compared
 * @param minimalGain KBM, grams; null where it is not known
 * @param nextGain grams from this month to the next; null where it is not known yet
 * @param sharp whether the rise is one that the plausibility check asks about
 * @param rewardMonth whether a gift hung on this month: the last one before the lists
 * @param programme whether the programme ran
 */
public record Weighed(
        int grams,
        @Nullable Integer gain,
        @Nullable Integer minimalGain,
        @Nullable Integer nextGain,
        boolean sharp,
        boolean rewardMonth,
        boolean programme) {
    private static final double GRAMS = 1000.0;

    /**
     * The believed weighings of a child.
     *
     * @param rewardMonths month numbers on which a gift hung
     * @param firstMonth from which the programme ran
     */
    public static List<Weighed> of(
            RewardChild child, Set<Integer> rewardMonths, int firstMonth, PlausibilityLimits limits) {
        List<Weighed> weighings = new ArrayList<>();
        for (RewardMonth month : child.months()) {
            if (month.grams() != null && !month.doubtful()) {
                Integer gain = gain(child.month(month.month() - 1), month);
                weighings.add(new Weighed(
                        month.grams(),
                        gain,
                        month.minimalGain(),
                        gain(month, child.month(month.month() + 1)),
                        gain != null && gain > limits.riseKg() * GRAMS,
                        rewardMonths.contains(month.month()),
                        month.month() >= firstMonth));
            }
        }
        return weighings;
    }

    private static @Nullable Integer gain(@Nullable RewardMonth before, @Nullable RewardMonth now) {
        return before == null
                        || now == null
                        || before.grams() == null
                        || now.grams() == null
                        || before.doubtful()
                        || now.doubtful()
                ? null
                : Integer.valueOf(now.grams() - before.grams());
    }
}
