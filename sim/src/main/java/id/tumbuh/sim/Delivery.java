package id.tumbuh.sim;

import id.tumbuh.sim.body.Gestation;
import id.tumbuh.sim.chance.Draw;
import java.util.ArrayList;
import java.util.List;

/**
 * One birth in a woman's life.
 *
 * @param order of the first child born by it
 * @param pregnancy 1 for her first
 * @param miscarriageDay last period of a pregnancy lost before this one; {@link World#NEVER} where there was none
 */
record Delivery(int day, Gestation gestation, int order, int pregnancy, boolean stillborn, int miscarriageDay) {
    private static final double FIRST_AGE = 24;
    private static final double FIRST_SPREAD = 4;
    private static final double YOUNGEST = 17;
    private static final double OLDEST_FIRST = 38;
    private static final double LAST_AGE = 45;
    /** Children a couple wants, 1 to 5: on average 2.3, as the total fertility of Indonesia (2.2 in 2020). */
    private static final double[] WANTED = {0.20, 0.65, 0.89, 0.97, 1.0};

    private static final int CLOSEST = 600;
    private static final int FARTHEST = 2_500;
    private static final double STILLBIRTHS = 0.01;
    private static final double MISCARRIAGES = 0.08;
    private static final int SINCE_MISCARRIAGE = 240;
    private static final int MOST_CHILDREN = 5;

    /** All of a woman's life, in order. */
    static List<Delivery> of(HomeKey home, int motherBirthDay) {
        Draw draw = Draw.of(home.key(), Purpose.DELIVERIES);
        double firstAge = FIRST_AGE + FIRST_SPREAD * draw.gaussian();
        double years = Math.max(YOUNGEST, Math.min(OLDEST_FIRST, firstAge));
        int day = motherBirthDay + (int) (years * World.DAYS_IN_YEAR);
        int wanted = wanted(draw.uniform());
        List<Delivery> deliveries = new ArrayList<>();
        int order = 1;
        int pregnancy = 1;
        for (int birth = 0; birth < wanted; birth++) {
            Gestation gestation = Gestation.drawn(draw);
            boolean lost = draw.chance(MISCARRIAGES);
            boolean stillborn = draw.chance(STILLBIRTHS);
            int aligned = Nik.alignedBirth(home, day);
            int children = gestation.twins() ? 2 : 1;
            if (aligned > motherBirthDay + LAST_AGE * World.DAYS_IN_YEAR || order + children > MOST_CHILDREN + 1) {
                break;
            }
            int lastPeriod = aligned - 7 * gestation.weeks();
            int lostDay = lost ? lastPeriod - SINCE_MISCARRIAGE : World.NEVER;
            pregnancy += lost ? 1 : 0;
            deliveries.add(new Delivery(aligned, gestation, order, pregnancy, stillborn, lostDay));
            order += stillborn ? 0 : children;
            pregnancy++;
            day = aligned + draw.between(CLOSEST, FARTHEST);
        }
        return deliveries;
    }

    private static int wanted(double share) {
        int wanted = 1;
        while (share > WANTED[wanted - 1]) {
            wanted++;
        }
        return wanted;
    }

    /** How many are born alive. */
    int children() {
        return stillborn ? 0 : gestation.twins() ? 2 : 1;
    }

    int lastPeriodDay() {
        return day - 7 * gestation.weeks();
    }
}
