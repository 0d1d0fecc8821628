package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

final class InverseTest {
    private static final List<Standard> BY_DAY = List.of(
            Standards.WEIGHT_FOR_AGE,
            Standards.LENGTH_FOR_AGE,
            Standards.BMI_FOR_AGE,
            Standards.HEAD_FOR_AGE,
            Standards.ARM_FOR_AGE,
            Standards.TRICEPS_FOR_AGE,
            Standards.SUBSCAPULAR_FOR_AGE);
    private static final List<Standard> BY_LENGTH = List.of(Standards.WEIGHT_FOR_LENGTH, Standards.WEIGHT_FOR_HEIGHT);
    private static final List<Standard> BY_MONTH =
            List.of(Standards.SCHOOL_HEIGHT_FOR_AGE, Standards.SCHOOL_WEIGHT_FOR_AGE, Standards.SCHOOL_BMI_FOR_AGE);

    /** 1827 days are more than 60.0 months. */
    private static final int LAST_DAY = 1826;

    /** A z beyond the last measurement above zero; skinfolds of the leanest have none. */
    private static final double LEAST_Z = -5;

    @Test
    void scoringTheMeasurementOfEveryDayGivesTheZBack() {
        for (Standard standard : BY_DAY) {
            for (Sex sex : Sex.values()) {
                Figures figures = standard.figures(sex);
                for (int day = standard.first(); day <= LAST_DAY; day++) {
                    int at = day;
                    comesBack(standard, sex, day, (key, y) -> ForAge.z(standard, figures, at, key / 30.4375, y));
                }
            }
        }
    }

    @Test
    void scoringTheWeightOfEveryLengthGivesTheZBack() {
        for (Standard standard : BY_LENGTH) {
            for (Sex sex : Sex.values()) {
                Figures figures = standard.figures(sex);
                for (int half = 2 * standard.first(); half <= 2 * standard.last(); half++) {
                    comesBack(standard, sex, half / 20.0, (cm, y) -> ForLength.z(standard, figures, cm, y));
                }
            }
        }
    }

    @Test
    void scoringTheMeasurementOfEveryMonthGivesTheZBack() {
        for (Standard standard : BY_MONTH) {
            for (Sex sex : Sex.values()) {
                Figures figures = standard.figures(sex);
                for (double month = 60; month <= School.lastMonths(standard); month += 0.25) {
                    comesBack(standard, sex, month, (months, y) -> School.z(standard, figures, months, y));
                }
            }
        }
    }

    private static void comesBack(Standard standard, Sex sex, double key, DoubleBinaryOperator score) {
        for (double z = -6; z <= 6; z += 0.5) {
            double measurement = Inverse.measurement(standard, sex, key, z);
            String where = standard.name() + " " + sex + " " + key + " at " + z;
            if (Double.isNaN(measurement)) {
                assertTrue(z < LEAST_Z, where);
            } else {
                assertEquals(z, score.applyAsDouble(key, measurement), 1e-9, where);
            }
        }
    }

    @Test
    void theMedianIsThePublishedFigure() {
        assertEquals(3.3464, Inverse.measurement(Standards.WEIGHT_FOR_AGE, Sex.MALE, 0, 0));
        assertEquals(3.2322, Inverse.measurement(Standards.WEIGHT_FOR_AGE, Sex.FEMALE, 0, 0));
        assertEquals(49.8842, Inverse.measurement(Standards.LENGTH_FOR_AGE, Sex.MALE, 0, 0));
    }

    @Test
    void anAgeIsRoundedAsForAScore() {
        double day731 = Inverse.measurement(Standards.WEIGHT_FOR_AGE, Sex.MALE, 731, -2);
        assertEquals(day731, Inverse.measurement(Standards.WEIGHT_FOR_AGE, Sex.MALE, 730.5, -2));
        assertEquals(day731, Inverse.measurement(Standards.WEIGHT_FOR_AGE, Sex.MALE, 731.49, -2));
    }

    @Test
    void whereThereIsNoScoreThereIsNoMeasurement() {
        none(Standards.WEIGHT_FOR_AGE, -1);
        none(Standards.WEIGHT_FOR_AGE, 1826.25);
        none(Standards.WEIGHT_FOR_AGE, Double.POSITIVE_INFINITY);
        none(Standards.ARM_FOR_AGE, 90.49);
        none(Standards.WEIGHT_FOR_LENGTH, 44.99);
        none(Standards.WEIGHT_FOR_LENGTH, 110.01);
        none(Standards.WEIGHT_FOR_HEIGHT, 64.99);
        none(Standards.WEIGHT_FOR_HEIGHT, 120.01);
        none(Standards.SCHOOL_HEIGHT_FOR_AGE, 59.99);
        none(Standards.SCHOOL_HEIGHT_FOR_AGE, 228.01);
        none(Standards.SCHOOL_WEIGHT_FOR_AGE, 120.01);
        none(Standards.SCHOOL_BMI_FOR_AGE, Double.NaN);
        assertEquals(Double.NaN, Inverse.measurement(Standards.WEIGHT_FOR_AGE, Sex.MALE, 0, Double.NaN));
    }

    private static void none(Standard standard, double key) {
        assertEquals(Double.NaN, Inverse.measurement(standard, Sex.MALE, key, 0), standard.name() + " " + key);
    }

    @Test
    void incrementsHaveNoChart() {
        Standard increments = Objects.requireNonNull(Standards.weightVelocity(2));
        assertThrows(IllegalArgumentException.class, () -> Inverse.measurement(increments, Sex.MALE, 3, 0));
    }
}
