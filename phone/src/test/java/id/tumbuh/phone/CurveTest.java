package id.tumbuh.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.standard.Standards;
import org.junit.jupiter.api.Test;

final class CurveTest {
    @Test
    void theMedianIsThePublishedOne() {
        double[] points = Curve.points(Standards.WEIGHT_FOR_AGE, Sex.MALE, 0, 0, 2, 1);
        assertEquals(6, points.length);
        assertEquals(0, points[0]);
        assertEquals(3.3464, points[1]);
        assertEquals(2, points[4]);
        assertEquals(3.337, points[5]);
    }

    @Test
    void bothEndsBelongToTheLine() {
        double[] points = Curve.points(Standards.WEIGHT_FOR_LENGTH, Sex.FEMALE, 2, 45, 110, 0.1);
        assertEquals(2 * 651, points.length);
        assertEquals(110, points[2 * 650], 1e-9);
    }

    @Test
    void outsideTheTableTheLineHasAGap() {
        double[] points = Curve.points(Standards.ARM_FOR_AGE, Sex.MALE, 0, 90, 91, 1);
        assertEquals(Double.NaN, points[1]);
        assertEquals(13.4779, points[3]);
    }

    @Test
    void aLineWithoutEndIsRefused() {
        for (double[] fromToStep :
                new double[][] {{0, 1, 0}, {0, 1, -1}, {1, 0, 1}, {0, 100_000, 1}, {0, 1, Double.NaN}}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Curve.points(
                            Standards.WEIGHT_FOR_AGE, Sex.MALE, 0, fromToStep[0], fromToStep[1], fromToStep[2]));
        }
    }
}
