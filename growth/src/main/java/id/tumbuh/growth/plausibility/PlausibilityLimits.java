package id.tumbuh.growth.plausibility;

/**
 * The limits of plausibility for under-fives (domain notes 8.1), one row of options.
 *
 * @param leastKg below this, no child
 * @param mostKg above this, no child under five
 * @param leastGrams a figure in the kilogram field from here up can only be grams
 * @param mostBirthKg a birth weight above this can only be grams
 * @param dropKg weight lost in a calendar month that calls for a second look; times the months between
 * @param riseKg weight gained in a calendar month, likewise
 * @param shrinkCm length or head circumference lost
 */
public record PlausibilityLimits(
        double leastKg,
        double mostKg,
        double leastGrams,
        double mostBirthKg,
        double dropKg,
        double riseKg,
        double shrinkCm) {
    public static final PlausibilityLimits DEFAULT = new PlausibilityLimits(0.5, 40, 500, 10, 1.5, 2.0, 0.5);
}
