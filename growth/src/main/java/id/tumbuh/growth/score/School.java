package id.tumbuh.growth.score;

import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;

/** Scores of the WHO 2007 reference, from 60 months: L, M and S linear between two months. */
final class School {
    static final double FIRST_MONTHS = 60;
    static final double LAST_MONTHS = 228;
    /** Weight-for-age ends early: later it cannot tell tall from heavy. */
    static final double LAST_MONTHS_WEIGHT = 120;

    private School() {}

    /** Last age scored, inclusive. */
    static double lastMonths(Standard standard) {
        return standard == Standards.SCHOOL_WEIGHT_FOR_AGE ? LAST_MONTHS_WEIGHT : LAST_MONTHS;
    }

    /** The z not rounded; NaN outside the ages. A height of zero is scored (and flagged), as WHO's own programs do. */
    static double z(Standard standard, Figures figures, double months, double measured) {
        if (!(months >= FIRST_MONTHS && months <= lastMonths(standard))) {
            return Double.NaN;
        }
        int low = (int) months;
        double between = months - low;
        double l = figures.l(low);
        double m = figures.m(low);
        double s = figures.s(low);
        if (between > 0) {
            l += between * (figures.l(low + 1) - l);
            m += between * (figures.m(low + 1) - m);
            s += between * (figures.s(low + 1) - s);
        }
        return standard.restricted() ? Lms.restrictedZ(measured, l, m, s) : Lms.z(measured, l, m, s);
    }
}
