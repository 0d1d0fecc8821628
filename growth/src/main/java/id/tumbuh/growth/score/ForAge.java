package id.tumbuh.growth.score;

import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;

/** Scores by age in days: one row of the table, no interpolation. */
final class ForAge {
    /** The 2006 standards end at 60.0 months of 30.4375 days, although the tables go on to day 1856. */
    static final double END_MONTHS = 60;

    private ForAge() {}

    /** Whether the table has a row for this age. */
    static boolean covers(Standard standard, int days, double months) {
        return days >= standard.first() && days <= standard.last() && months < END_MONTHS;
    }

    /** The z not rounded; NaN where the age has no row or the measurement is not positive. */
    static double z(Standard standard, Figures figures, int days, double months, double measured) {
        if (!(measured > 0) || !covers(standard, days, months)) {
            return Double.NaN;
        }
        double l = figures.l(days);
        double m = figures.m(days);
        double s = figures.s(days);
        return standard.restricted() ? Lms.restrictedZ(measured, l, m, s) : Lms.z(measured, l, m, s);
    }
}
