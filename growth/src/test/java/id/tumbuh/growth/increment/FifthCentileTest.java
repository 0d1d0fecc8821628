package id.tumbuh.growth.increment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.standard.Standard;
import org.junit.jupiter.api.Test;

/** The 5th centiles of the weight gain as the domain notes 2.8 list them, in grams. */
final class FifthCentileTest {
    private static final int[] BOYS_ONE = {460, 713, 446, 285, 194, 103, 42, -1, -36, -66, -89, -106};
    private static final int[] GIRLS_ONE = {446, 578, 369, 259, 172, 93, 37, -2, -40, -70, -89, -102};
    private static final int[] BOYS_TWO = {
        1443, 1303, 884, 642, 466, 330, 238, 172, 115, 67, 30, -2, -31, -58, -75, -84, -90, -97, -104, -111, -118, -123,
        -128
    };
    private static final int[] GIRLS_TWO = {
        1216, 1107, 804, 615, 450, 321, 229, 157, 95, 53, 26, 1, -19, -35, -47, -55, -64, -75, -86, -97, -109, -124,
        -137
    };

    @Test
    void overOneMonth() {
        same(Sex.MALE, 1, BOYS_ONE);
        same(Sex.FEMALE, 1, GIRLS_ONE);
    }

    @Test
    void overTwoMonths() {
        same(Sex.MALE, 2, BOYS_TWO);
        same(Sex.FEMALE, 2, GIRLS_TWO);
    }

    @Test
    void everyRowOfEveryTableHasAFifthCentileBelowItsMedian() {
        for (Velocity velocity : Velocity.values()) {
            for (int months : new int[] {1, 2, 3, 4, 6}) {
                Standard standard = velocity.standard(months);
                if (standard != null) {
                    for (Sex sex : Sex.values()) {
                        rising(velocity, sex, months, standard);
                    }
                }
            }
        }
    }

    @Test
    void theZOfTheFifthCentileIsTheFifthCentile() {
        for (Sex sex : Sex.values()) {
            for (int start = 0; start < 12; start++) {
                double fifth = Increments.fifthCentile(Velocity.WEIGHT, sex, 1, start);
                assertEquals(-1.6449, Increments.z(Velocity.WEIGHT, sex, 1, start, fifth), 1e-9);
            }
        }
    }

    @Test
    void outsideTheRowsOfATableThereIsNoNumber() {
        assertEquals(Double.NaN, Increments.fifthCentile(Velocity.WEIGHT, Sex.MALE, 1, 12));
        assertEquals(Double.NaN, Increments.fifthCentile(Velocity.WEIGHT, Sex.MALE, 1, -1));
        assertEquals(Double.NaN, Increments.z(Velocity.WEIGHT, Sex.MALE, 5, 0, 500));
        assertEquals(Double.NaN, Increments.z(Velocity.LENGTH, Sex.MALE, 1, 0, 3));
    }

    private static void same(Sex sex, int months, int[] expected) {
        for (int start = 0; start < expected.length; start++) {
            long computed = Math.round(Increments.fifthCentile(Velocity.WEIGHT, sex, months, start));
            assertEquals(expected[start], computed, sex + " from month " + start);
        }
    }

    private static void rising(Velocity velocity, Sex sex, int months, Standard standard) {
        for (int start = standard.first(); start <= standard.last(); start++) {
            double fifth = Increments.fifthCentile(velocity, sex, months, start);
            double median = Increments.value(velocity, sex, months, start, 0);
            assertTrue(fifth < median, () -> velocity + " " + months);
            assertTrue(Double.isFinite(fifth));
        }
    }
}
