package id.tumbuh.sheets.quality;

import java.util.List;

/**
 * Penalty points of a survey's weight for height: SMART flags, spread, sex ratio, age ratio, digit preference of weight
 * and of height, skewness, kurtosis. Points as in mwana (194076a), skewness and kurtosis by their absolute values. One
 * check without enough data leaves the whole without a score: points not counted would pass for points not earned.
 */
final class PlausibilityScore {
    private PlausibilityScore() {}

    static QualityResult of(List<QualityResult> checks) {
        long fewest = Long.MAX_VALUE;
        int points = 0;
        boolean complete = true;
        for (QualityResult check : checks) {
            fewest = Math.min(fewest, check.count());
            complete &= check.quality() != QualityClass.NOT_ENOUGH_DATA;
            points += points(check);
        }
        double value = complete ? points : Double.NaN;
        QualityClass quality = Scale.PLAUSIBILITY.classOf(value);
        return QualityResult.of(
                Check.PLAUSIBILITY,
                Subject.WEIGHT_FOR_HEIGHT,
                fewest,
                value,
                Significance.NONE,
                quality,
                reading(quality));
    }

    private static int points(QualityResult result) {
        return switch (result.check()) {
            case SMART_FLAGS, WHO_FLAGS, SPREAD -> points(result.quality(), 5, 10, 20);
            case SEX_RATIO, AGE_RATIO, DIGIT_PREFERENCE -> points(result.quality(), 2, 4, 10);
            case SKEWNESS, KURTOSIS -> points(result.quality(), 1, 3, 5);
            case AGE_HEAPING_AT_YEARS, AGE_HEAPING_AT_HALF_YEARS, PLAUSIBILITY -> 0;
        };
    }

    private static int points(QualityClass quality, int good, int acceptable, int problematic) {
        return switch (quality) {
            case EXCELLENT, NOT_ENOUGH_DATA -> 0;
            case GOOD -> good;
            case ACCEPTABLE -> acceptable;
            case PROBLEMATIC -> problematic;
        };
    }

    private static Reading reading(QualityClass quality) {
        return switch (quality) {
            case EXCELLENT, GOOD -> Reading.PLAUSIBLE;
            case ACCEPTABLE -> Reading.USE_WITH_CARE;
            case PROBLEMATIC -> Reading.DOUBTFUL;
            case NOT_ENOUGH_DATA -> Reading.NOT_ENOUGH_DATA;
        };
    }
}
