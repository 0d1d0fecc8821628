package id.tumbuh.sheets.quality;

/**
 * Where one class ends and the next begins. Sources: digit preference, NiPN data-quality toolkit; all others, the SMART
 * plausibility check as the mwana package (194076a) states it.
 */
enum Scale {
    DIGIT_PREFERENCE(Side.BELOW, 8, 12, 20),
    /** By analogy with digit preference, whose formula it shares; no source classes heaping. */
    AGE_HEAPING(Side.BELOW, 8, 12, 20),
    FLAGGED_PERCENT(Side.UP_TO, 2.5, 5, 7.5),
    FLAGGED_PERCENT_OF_MUAC(Side.UP_TO, 1, 1.5, 2),
    RATIO_PROBABILITY(Side.ABOVE, 0.1, 0.05, 0.001),
    SPREAD_ABOVE_ONE(Side.BELOW, 1.1, 1.15, 1.2),
    SPREAD_BELOW_ONE(Side.ABOVE, 0.9, 0.85, 0.8),
    /** For the absolute value of skewness and of kurtosis; mwana forgets the sign, so a left skew never shows. */
    SHAPE(Side.BELOW, 0.2, 0.4, 0.6),
    PLAUSIBILITY(Side.UP_TO, 9, 14, 24);

    private enum Side {
        BELOW,
        UP_TO,
        ABOVE;

        boolean holds(double value, double limit) {
            return switch (this) {
                case BELOW -> value < limit;
                case UP_TO -> value <= limit;
                case ABOVE -> value > limit;
            };
        }
    }

    private final Side side;
    private final double excellent;
    private final double good;
    private final double acceptable;

    Scale(Side side, double excellent, double good, double acceptable) {
        this.side = side;
        this.excellent = excellent;
        this.good = good;
        this.acceptable = acceptable;
    }

    /** The class of a value; NaN, which no data can be blamed for, is not enough data. */
    QualityClass classOf(double value) {
        if (Double.isNaN(value)) {
            return QualityClass.NOT_ENOUGH_DATA;
        }
        if (side.holds(value, excellent)) {
            return QualityClass.EXCELLENT;
        }
        if (side.holds(value, good)) {
            return QualityClass.GOOD;
        }
        return side.holds(value, acceptable) ? QualityClass.ACCEPTABLE : QualityClass.PROBLEMATIC;
    }
}
