package id.tumbuh.growth.score;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.standard.Edition;
import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;

/**
 * The measurement at a z: the lines of a growth chart. For a centile take {@link Normal#zOf} first.
 *
 * <p>It exists exactly where the score exists, and scoring it gives the z back (a test holds 1e-9).
 */
public final class Inverse {
    private static final double MILLIMETRES_PER_CM = 10;
    private static final double STEP_CM = 0.1;

    private Inverse() {}

    /**
     * The measurement (kg, cm, mm or kg/m²) of one table.
     *
     * @param key the age in days, the corrected length in cm, or for the 2007 reference the age in months
     * @return NaN where the table has no score for the key, or the curve has no point above zero at that z
     * @throws IllegalArgumentException for a table of increments
     */
    public static double measurement(Standard standard, Sex sex, double key, double z) {
        if (standard.edition() == Edition.WHO_2009_VELOCITY) {
            throw new IllegalArgumentException("increments have no chart");
        }
        Figures figures = standard.figures(sex);
        double value = switch (standard.key()) {
            case DAY -> atDay(standard, figures, key, z);
            case MILLIMETRE -> atLength(standard, figures, key, z);
            case MONTH -> atMonth(standard, figures, key, z);
        };
        return value > 0 ? value : Double.NaN;
    }

    private static double atDay(Standard standard, Figures figures, double days, double z) {
        if (!Age.isDays(days)) {
            return Double.NaN;
        }
        int day = Rounding.halfUp(days);
        return ForAge.covers(standard, day, days / Age.DAYS_IN_MONTH)
                ? value(standard, z, figures.l(day), figures.m(day), figures.s(day))
                : Double.NaN;
    }

    private static double atLength(Standard standard, Figures figures, double cm, double z) {
        if (!ForLength.covers(standard, cm)) {
            return Double.NaN;
        }
        int low = (int) (cm * MILLIMETRES_PER_CM);
        int up = (int) (cm * MILLIMETRES_PER_CM + 1);
        return between(standard, figures, low, up, (cm - low / MILLIMETRES_PER_CM) / STEP_CM, z);
    }

    private static double atMonth(Standard standard, Figures figures, double months, double z) {
        if (!(months >= School.FIRST_MONTHS && months <= School.lastMonths(standard))) {
            return Double.NaN;
        }
        int low = (int) months;
        return between(standard, figures, low, low + 1, months - low, z);
    }

    /** L, M and S linear between two rows, with the very operations of the score, so that the two agree. */
    private static double between(Standard standard, Figures figures, int low, int up, double share, double z) {
        double l = figures.l(low);
        double m = figures.m(low);
        double s = figures.s(low);
        if (share > 0) {
            l += share * (figures.l(up) - l);
            m += share * (figures.m(up) - m);
            s += share * (figures.s(up) - s);
        }
        return value(standard, z, l, m, s);
    }

    private static double value(Standard standard, double z, double l, double m, double s) {
        return standard.restricted() ? Lms.restrictedValue(z, l, m, s) : Lms.value(z, l, m, s);
    }
}
