package id.tumbuh.sim;

import id.tumbuh.growth.arithmetic.DeterministicMath;
import id.tumbuh.sim.chance.Draw;

/** When people die: children after Indonesia's rates (SDKI 2017 and census 2020, about 17 and 20 of 1,000), adults roughly. */
final class Deaths {
    private static final double NEWBORN = 0.010;
    private static final double LATER = 0.008;
    private static final int NEWBORN_DAYS = 28;
    private static final int CHILDHOOD_DAYS = 1_826;
    private static final double ADULT_A_YEAR = 0.002;
    private static final double SIXTIES_A_YEAR = 0.015;
    private static final double OLD_A_YEAR = 0.05;

    private Deaths() {}

    /** The day on which a child dies, {@link World#NEVER} for nearly all. */
    static int ofChild(Draw draw, int birthDay) {
        double share = draw.uniform();
        if (share < NEWBORN) {
            return birthDay + draw.below(NEWBORN_DAYS);
        }
        return share < NEWBORN + LATER ? birthDay + draw.between(NEWBORN_DAYS, CHILDHOOD_DAYS) : World.NEVER;
    }

    /** The day after {@code from} on which a grown person dies; {@link World#NEVER} where it is beyond the simulation. */
    static int ofAdult(World world, Draw draw, int birthDay, int from) {
        double years = (from - birthDay) / World.DAYS_IN_YEAR;
        double hazard = years < 60 ? ADULT_A_YEAR : years < 70 ? SIXTIES_A_YEAR : OLD_A_YEAR;
        double after = -DeterministicMath.log(1 - draw.uniform()) / hazard * World.DAYS_IN_YEAR;
        return after < world.endDay - from ? from + 1 + (int) after : World.NEVER;
    }
}
