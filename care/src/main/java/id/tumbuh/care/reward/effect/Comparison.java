package id.tumbuh.care.reward.effect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posyandu with a programme against posyandu without one: how much more those changed. The posyandu is what is counted, because the
 * months of one child and the children of one kader are alike; each weighs the same.
 *
 * @param withProgramme mean change where there is one
 * @param without mean change elsewhere in the same months
 * @param difference with the interval of Welch; null where either side has fewer than two posyandu
 */
public record Comparison(
        int posts,
        double withProgramme,
        int others,
        double without,
        @Nullable Change difference) {
    /** From the posyandu of both sides; those without a figure before or after are left out. */
    public static Comparison of(List<PostEffect> with, List<PostEffect> without) {
        List<Double> changed = changes(with);
        List<Double> otherwise = changes(without);
        double one = mean(changed);
        double other = mean(otherwise);
        return new Comparison(changed.size(), one, otherwise.size(), other, difference(changed, one, otherwise, other));
    }

    private static @Nullable Change difference(List<Double> with, double one, List<Double> without, double other) {
        if (with.size() < 2 || without.size() < 2) {
            return null;
        }
        double first = variance(with, one) / with.size();
        double second = variance(without, other) / without.size();
        double spread = first + second;
        double freedom = spread == 0
                ? with.size() + without.size() - 2.0
                : spread * spread / (first * first / (with.size() - 1) + second * second / (without.size() - 1));
        double half = StudentT.twoSided95(freedom) * Math.sqrt(spread);
        double value = one - other;
        return new Change(value, value - half, value + half);
    }

    private static List<Double> changes(List<PostEffect> posts) {
        List<Double> changes = new ArrayList<>();
        for (PostEffect post : posts) {
            if (post.before().isKnown() && post.after().isKnown()) {
                changes.add(post.after().value() - post.before().value());
            }
        }
        return changes;
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.isEmpty() ? 0 : sum / values.size();
    }

    private static double variance(List<Double> values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.size() - 1);
    }
}
