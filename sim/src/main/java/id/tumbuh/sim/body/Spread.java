package id.tumbuh.sim.body;

/**
 * How children differ (level) and how each wanders around its level (an autoregressive path), in z. Together about the
 * standard deviations of good surveys, 1.0 for length and 0.95 for weight for length.
 */
final class Spread {
    static final double LENGTH_LEVEL = 0.95;
    static final double LENGTH_WANDER = 0.35;
    /** From month to month; so near 1 that a child hardly ever would shrink. */
    static final double LENGTH_MEMORY = 0.985;

    static final double WEIGHT_LEVEL = 0.78;
    static final double WEIGHT_WANDER = 0.45;
    static final double WEIGHT_MEMORY = 0.93;

    static final double LENGTH_NEWS = Math.sqrt(1 - LENGTH_MEMORY * LENGTH_MEMORY);
    static final double WEIGHT_NEWS = Math.sqrt(1 - WEIGHT_MEMORY * WEIGHT_MEMORY);

    static final double LENGTH_VARIANCE = LENGTH_LEVEL * LENGTH_LEVEL + LENGTH_WANDER * LENGTH_WANDER;
    static final double WEIGHT_VARIANCE = WEIGHT_LEVEL * WEIGHT_LEVEL + WEIGHT_WANDER * WEIGHT_WANDER;

    /** The covariance of the two when levels and news are correlated by 1: two memories that differ blur the news. */
    static final double COVARIANCE = LENGTH_LEVEL * WEIGHT_LEVEL
            + LENGTH_WANDER * WEIGHT_WANDER * LENGTH_NEWS * WEIGHT_NEWS / (1 - LENGTH_MEMORY * WEIGHT_MEMORY);

    private Spread() {}
}
