package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the child whatever the visit; null is "not known".
 *
 * @param birthDay epoch day
 * @param birthWeightG grams
 */
public record Child(
        @Nullable Sex sex,
        @Nullable Integer birthDay,
        @Nullable Integer birthWeightG) {}
