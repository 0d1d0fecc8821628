package id.tumbuh.care.skdn;

/**
 * A part of a whole, in percent with one decimal.
 *
 * @param whole 0 where there is nothing to divide by: then there is no figure, which is not 0
 */
public record Ratio(int part, int whole) {
    private static final double THOUSAND = 1000.0;

    /** Whether there is a figure. */
    public boolean isKnown() {
        return whole != 0;
    }

    /** Tenths of a percent, a half up: 875 is 87.5 %. Only where {@link #isKnown}. */
    public int tenths() {
        if (!isKnown()) {
            throw new IllegalStateException("no figure without a whole");
        }
        return (int) Math.floor((2 * THOUSAND * part + whole) / (2.0 * whole));
    }
}
