package id.tumbuh.sim.body;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.score.Lms;
import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;

/** The WHO tables asked at the ends of months; length is always the lying one, so that it never falls at 24 months. */
final class Tables {
    /** The arm's table begins here. */
    static final int FIRST_DAY_OF_ARM = 91;

    private static final double STANDING_LOSS_MM = 10 * Position.LYING_EXCEEDS_STANDING_CM;
    private static final double MM_IN_CM = 10;

    private Tables() {}

    /** The day of life at the end of a month. */
    static int day(int month) {
        return (int) (month * Age.DAYS_IN_MONTH + 0.5);
    }

    static double lengthMm(Sex sex, int day, double z) {
        double shown = 10 * forAge(Standards.LENGTH_FOR_AGE, sex, day, z);
        return day >= Position.STANDING_FROM_DAY ? shown + STANDING_LOSS_MM : shown;
    }

    static double headMm(Sex sex, int day, double z) {
        return 10 * forAge(Standards.HEAD_FOR_AGE, sex, day, z);
    }

    static double armMm(Sex sex, int day, double z) {
        return 10 * forAge(Standards.ARM_FOR_AGE, sex, Math.max(FIRST_DAY_OF_ARM, day), z);
    }

    /** Grams of a child of a lying length; beyond the table's ends (45 and 120 cm) in proportion to the cube. */
    static double weightGrams(Sex sex, int day, double lengthMm, double z) {
        Standard standard = standard(day);
        double cm = shownCm(day, lengthMm);
        double within = within(standard, cm);
        double cube = cm / within;
        return 1000 * Inverse.measurement(standard, sex, within, z) * cube * cube * cube;
    }

    /** Weight for length at which a child of this lying length is at −2 of weight for age. */
    static double weightForLengthWhereUnderweight(Sex sex, int day, double lengthMm) {
        Standard standard = standard(day);
        double cm = shownCm(day, lengthMm);
        double within = within(standard, cm);
        double cube = cm / within;
        double kg = forAge(Standards.WEIGHT_FOR_AGE, sex, day, -2) / (cube * cube * cube);
        Figures figures = standard.figures(sex);
        int row = (int) (MM_IN_CM * within + 0.5);
        return Lms.restrictedZ(kg, figures.l(row), figures.m(row), figures.s(row));
    }

    private static double within(Standard standard, double cm) {
        return Math.max(standard.first() / MM_IN_CM, Math.min(standard.last() / MM_IN_CM, cm));
    }

    private static Standard standard(int day) {
        return day < Position.STANDING_FROM_DAY ? Standards.WEIGHT_FOR_LENGTH : Standards.WEIGHT_FOR_HEIGHT;
    }

    private static double shownCm(int day, double lengthMm) {
        return (day < Position.STANDING_FROM_DAY ? lengthMm : lengthMm - STANDING_LOSS_MM) / 10;
    }

    /** Read from the rows themselves: they go on beyond 60 months, where scores end, and a path needs its last point. */
    private static double forAge(Standard standard, Sex sex, int day, double z) {
        Figures figures = standard.figures(sex);
        double l = figures.l(day);
        return standard.restricted()
                ? Lms.restrictedValue(z, l, figures.m(day), figures.s(day))
                : Lms.value(z, l, figures.m(day), figures.s(day));
    }
}
