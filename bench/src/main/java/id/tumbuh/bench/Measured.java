package id.tumbuh.bench;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.SplittableRandom;

/**
 * Invented children, measured as scales and boards measure: what the WHO curves give for a z drawn from N(−0.8, 1.2), about
 * the distribution of an Indonesian district, rounded to the tool's step. The same seed gives the same children.
 */
final class Measured {
    /** Days; below 60.0 months, where all eight indicators exist. */
    static final int AGES = 1826;

    /** From this day on children stand. */
    static final int STANDING_FROM = 731;

    private static final double MEAN = -0.8;
    private static final double SPREAD = 1.2;
    /** Arm and skinfold tables begin at three months. */
    private static final int FIRST_DAY_OF_ARM = 91;

    private final SplittableRandom random;

    Measured(long seed) {
        random = new SplittableRandom(seed);
    }

    Sex sex() {
        return random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    }

    /** Uniform between two days, the second excluded. */
    int day(int from, int until) {
        return random.nextInt(from, until);
    }

    double z() {
        return MEAN + SPREAD * random.nextGaussian();
    }

    /** A little up or down around a child's own z, from month to month. */
    double near(double z) {
        return z + 0.2 * random.nextGaussian();
    }

    double weightKg(Sex sex, int day, double z) {
        return measured(Standards.WEIGHT_FOR_AGE, sex, day, z, 100);
    }

    double lengthCm(Sex sex, int day, double z) {
        return measured(Standards.LENGTH_FOR_AGE, sex, day, z, 10);
    }

    double headCm(Sex sex, int day) {
        return measured(Standards.HEAD_FOR_AGE, sex, day, z(), 10);
    }

    double armCm(Sex sex, int day) {
        return measured(Standards.ARM_FOR_AGE, sex, Math.max(day, FIRST_DAY_OF_ARM), z(), 10);
    }

    double tricepsMm(Sex sex, int day) {
        return measured(Standards.TRICEPS_FOR_AGE, sex, Math.max(day, FIRST_DAY_OF_ARM), z(), 10);
    }

    double subscapularMm(Sex sex, int day) {
        return measured(Standards.SUBSCAPULAR_FOR_AGE, sex, Math.max(day, FIRST_DAY_OF_ARM), z(), 10);
    }

    private static double measured(Standard standard, Sex sex, int day, double z, double stepsInUnit) {
        return Math.round(Inverse.measurement(standard, sex, day, z) * stepsInUnit) / stepsInUnit;
    }
}
