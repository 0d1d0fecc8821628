package id.tumbuh.growth;

/** How length or height was measured (cara ukur). */
public enum Position {
    /** Lying, telentang: length. */
    LYING,
    /** Standing, berdiri: height. */
    STANDING;

    /** From this day of life on, the standards are of standing children. */
    public static final int STANDING_FROM_DAY = 731;

    /** Below this age in months, "standing" is not believed (WHO). */
    public static final double LEAST_STANDING_MONTHS = 9;

    /** What a child measures less standing than lying, centimetres (WHO). */
    public static final double LYING_EXCEEDS_STANDING_CM = 0.7;
}
