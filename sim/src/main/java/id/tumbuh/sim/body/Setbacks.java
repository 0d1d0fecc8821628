package id.tumbuh.sim.body;

import id.tumbuh.sim.chance.Draw;

/**
 * What pulls a child below its own line, month by month from birth to 60: having been born early or as a twin, which is made
 * up within a year, and illnesses, which take weight at once and a little length later and are mostly regained.
 *
 * <p>The figures are chosen so that the paths look like those of a register; they are not measured.
 */
final class Setbacks {
    /** Birth and the ends of 60 months. */
    static final int MONTHS = 61;

    private static final double ILLNESS_A_MONTH = 0.13;
    private static final double LEAST_ILLNESS = 0.2;
    private static final double WORST_ILLNESS = 0.95;
    private static final double WEIGHT_KEPT_LOST = 0.45;
    private static final double LENGTH_KEPT_LOST = 0.93;
    private static final double LENGTH_LOST = 0.04;

    private static final int TERM_WEEKS = 38;
    private static final double LENGTH_A_WEEK_EARLY = 0.40;
    private static final double WEIGHT_A_WEEK_EARLY = 0.25;
    private static final double TWIN_LENGTH = 0.35;
    private static final double TWIN_WEIGHT = 0.45;
    private static final double STILL_BEHIND = 0.80;

    /** z lost of weight for length and of length, by month. */
    final double[] weight = new double[MONTHS];

    final double[] length = new double[MONTHS];
    /** Whether an illness began in the month before. */
    final boolean[] ill = new boolean[MONTHS];

    Setbacks(Draw draw, int gestationalWeeks, boolean twin) {
        int early = Math.max(0, TERM_WEEKS - gestationalWeeks);
        double lengthBehind = early * LENGTH_A_WEEK_EARLY + (twin ? TWIN_LENGTH : 0);
        double weightBehind = early * WEIGHT_A_WEEK_EARLY + (twin ? TWIN_WEIGHT : 0);
        double sick = 0;
        double slow = 0;
        for (int month = 0; month < MONTHS; month++) {
            ill[month] = month > 0 && draw.chance(ILLNESS_A_MONTH);
            sick = WEIGHT_KEPT_LOST * sick + (ill[month] ? draw.uniform(LEAST_ILLNESS, WORST_ILLNESS) : 0);
            slow = LENGTH_KEPT_LOST * slow + LENGTH_LOST * sick;
            weight[month] = sick + weightBehind;
            length[month] = slow + lengthBehind;
            lengthBehind *= STILL_BEHIND;
            weightBehind *= STILL_BEHIND;
        }
    }
}
