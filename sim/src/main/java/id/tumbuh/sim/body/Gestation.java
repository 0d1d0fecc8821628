package id.tumbuh.sim.body;

import id.tumbuh.sim.chance.Draw;

/**
 * How long pregnancies last and how often there are two.
 *
 * @param weeks completed weeks at birth, 28 to 42
 * @param twins whether two were born
 */
public record Gestation(int weeks, boolean twins) {
    /** Twin deliveries in Indonesia, about 12 of 1,000. */
    private static final double TWINS = 0.012;

    private static final double MEAN = 39.0;
    private static final double SPREAD = 1.3;
    /** Births that come early for a reason of their own: with the lower tail of the rest about 9 in 100 before 37 weeks. */
    private static final double EARLY = 0.08;

    private static final double EARLY_MEAN = 35.0;
    private static final double EARLY_SPREAD = 2.0;
    private static final double TWINS_EARLIER = 2.2;
    private static final int LEAST = 28;
    private static final int MOST = 42;

    public static Gestation drawn(Draw draw) {
        boolean twins = draw.chance(TWINS);
        boolean early = draw.chance(EARLY);
        double weeks = early ? EARLY_MEAN + EARLY_SPREAD * draw.gaussian() : MEAN + SPREAD * draw.gaussian();
        int whole = (int) (weeks - (twins ? TWINS_EARLIER : 0) + 0.5);
        return new Gestation(Math.max(LEAST, Math.min(MOST, whole)), twins);
    }
}
