package id.tumbuh.sheets.score;

import id.tumbuh.growth.verdict.Alert;
import java.util.EnumSet;

/**
 * What is certain of a child whose sex nobody told: what holds for a boy and for a girl alike. Certain is that a z lies
 * below, within or above the limits of an index, not in which class beyond a limit: a child who is short as a girl and
 * very short as a boy is short.
 */
enum EitherSex {
    WEIGHT_FOR_AGE(-2, 1),
    LENGTH_FOR_AGE(-2, 3),
    WEIGHT_FOR_LENGTH(-2, 2),
    BMI_FOR_AGE(-2, 2);

    private final double low;
    private final double high;

    EitherSex(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** The milder of the two z where both lie on the same side of the limits; NaN where they do not, or one is missing. */
    double certain(double boy, double girl) {
        boolean same = side(boy) == side(girl);
        return same && !Double.isNaN(boy) && !Double.isNaN(girl) ? milder(boy, girl) : Double.NaN;
    }

    /** Whether both are known and lie on different sides. */
    boolean undecided(double boy, double girl) {
        return !Double.isNaN(boy) && !Double.isNaN(girl) && side(boy) != side(girl);
    }

    private int side(double z) {
        return z < low ? -1 : z > high ? 1 : 0;
    }

    private static double milder(double a, double b) {
        return Math.abs(a) <= Math.abs(b) ? a : b;
    }

    /** The alerts to act on: those of both, and where both ask for action those of the milder, for that much is certain. */
    static EnumSet<Alert> certain(EnumSet<Alert> boy, EnumSet<Alert> girl) {
        EnumSet<Alert> certain = EnumSet.copyOf(boy);
        certain.retainAll(girl);
        if (!boy.isEmpty() && !girl.isEmpty()) {
            certain.addAll(worst(boy).compareTo(worst(girl)) >= 0 ? boy : girl);
        }
        return certain;
    }

    private static Alert worst(EnumSet<Alert> alerts) {
        return alerts.iterator().next();
    }
}
