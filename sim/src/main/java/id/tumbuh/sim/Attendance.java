package id.tumbuh.sim;

import id.tumbuh.growth.arithmetic.DeterministicMath;
import id.tumbuh.sim.chance.Draw;

/**
 * Who comes. A family has a habit u, uniform; its probability to come is u^((1−A)/A), whose mean is A: most families come nearly
 * always, some hardly ever. Brothers and sisters come together. A is higher in the first year and lower from the third, and
 * over all ages the one asked for.
 */
final class Attendance {
    private static final int INFANT = 365;
    private static final int TODDLER = 731;
    /** Weighted by months of age these are 0: 12·0.10 + 12·0.03 − 36·0.0433. */
    private static final double INFANTS_MORE = 0.10;

    private static final double TODDLERS_MORE = 0.03;
    private static final double OTHERS_LESS = -1.56 / 36;
    private static final double MOST = 0.99;

    private Attendance() {}

    static boolean comes(World world, Home home, int month, int ageDays) {
        double share = share(world.parameters.programme().attendance(), ageDays);
        double probability = DeterministicMath.pow(home.habit, (1 - share) / share);
        long key = Draw.key(Draw.key(home.key.key(), Purpose.ATTENDANCE), month);
        return Draw.of(key).chance(probability);
    }

    private static double share(double mean, int ageDays) {
        // Nearly everybody or nearly nobody comes: then age makes less of a difference.
        double room = Math.min(1, Math.min(mean, MOST - mean) / INFANTS_MORE);
        double more = ageDays < INFANT ? INFANTS_MORE : ageDays < TODDLER ? TODDLERS_MORE : OTHERS_LESS;
        return mean + Math.max(0, room) * more;
    }
}
