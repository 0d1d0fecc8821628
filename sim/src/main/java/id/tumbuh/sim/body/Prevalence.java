package id.tumbuh.sim.body;

/**
 * Shares of the children from birth to 59 months below −2, between 0 and 1.
 *
 * @param stunting length or height for age
 * @param wasting weight for length or height
 * @param underweight weight for age. It follows from the two others, but for how closely they go together; where no such
 *     correlation gives it, {@link Population#reached} tells what was reached instead
 */
public record Prevalence(double stunting, double wasting, double underweight) {
    /** SKI 2023: 21.5 % stunting, 8.5 % wasting, 15.9 % underweight. */
    public static final Prevalence INDONESIA_2023 = new Prevalence(0.215, 0.085, 0.159);

    public Prevalence {
        if (!(isShare(stunting) && isShare(wasting) && isShare(underweight))) {
            throw new IllegalArgumentException("each prevalence must lie between 0.005 and 0.6: " + stunting + ", "
                    + wasting + ", " + underweight);
        }
    }

    private static boolean isShare(double value) {
        return value >= 0.005 && value <= 0.6;
    }
}
