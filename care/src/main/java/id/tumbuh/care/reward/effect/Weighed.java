package id.tumbuh.care.reward.effect;

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
        boolean programme) {}
