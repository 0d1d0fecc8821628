package id.tumbuh.care.reward.effect;

/** Quantiles of Student's t for intervals of 95 %: the printed table, read downwards, so that intervals are rather too wide. */
final class StudentT {
    /** Degrees of freedom 1 to 30. */
    private static final double[] TO_30 = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    private static final double FROM_40 = 2.021;
    private static final double FROM_60 = 2.000;
    private static final double FROM_120 = 1.980;

    private StudentT() {}

    static double twoSided95(double freedom) {
        int whole = (int) Math.max(1, Math.floor(freedom));
        if (whole >= 120) {
            return FROM_120;
        }
        if (whole >= 60) {
            return FROM_60;
        }
        return whole >= 40 ? FROM_40 : TO_30[Math.min(whole, TO_30.length) - 1];
    }
}
