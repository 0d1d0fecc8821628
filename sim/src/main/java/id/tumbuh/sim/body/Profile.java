package id.tumbuh.sim.body;

/**
 * How the mean z goes with age, around 0 over all ages: Indonesian children are born near the standard, lose length from
 * three months to two years and regain a little; weight for length falls when other food begins. The shape is chosen after
 * Victora et al. 2010 (Pediatrics 125: e473), the figures are not measured.
 */
final class Profile {
    private static final int[] MONTHS = {0, 3, 6, 12, 18, 24, 36, 60};

    static final Profile LENGTH = new Profile(0.85, 0.48, 0.28, 0.02, -0.18, -0.26, -0.14, -0.04);
    static final Profile WEIGHT_FOR_LENGTH = new Profile(0.80, 0.40, 0.22, -0.06, -0.14, -0.10, 0.0, -0.04);

    private final double[] byMonth = new double[Setbacks.MONTHS];

    private Profile(double... points) {
        for (int segment = 1; segment < MONTHS.length; segment++) {
            int from = MONTHS[segment - 1];
            int until = MONTHS[segment];
            double slope = (points[segment] - points[segment - 1]) / (until - from);
            for (int month = from; month <= until; month++) {
                byMonth[month] = points[segment - 1] + slope * (month - from);
            }
        }
    }

    double at(int month) {
        return byMonth[month];
    }
}
