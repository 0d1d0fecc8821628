package id.tumbuh.growth.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class DeterministicMathTest {
    @Test
    void logAndExpStayWithinOneInTenToTheFifteenOfStrictMath() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double x = StrictMath.pow(10, random.nextDouble(-6, 6));
            double log = StrictMath.log(x);
            assertTrue(Math.abs(DeterministicMath.log(x) - log) <= 1e-15 * Math.max(1, Math.abs(log)), "log " + x);
            double y = random.nextDouble(-10, 10);
            assertTrue(Math.abs(DeterministicMath.exp(y) / StrictMath.exp(y) - 1) <= 1e-15, "exp " + y);
        }
    }

    @Test
    void edgesAreThoseOfTheRealFunctions() {
        assertEquals(Double.NEGATIVE_INFINITY, DeterministicMath.log(0));
        assertEquals(Double.POSITIVE_INFINITY, DeterministicMath.log(Double.POSITIVE_INFINITY));
        assertEquals(Double.NaN, DeterministicMath.log(-1));
        assertEquals(Double.NaN, DeterministicMath.log(Double.NaN));
        assertEquals(0, DeterministicMath.log(1));
        assertEquals(1, DeterministicMath.exp(0));
        assertEquals(0, DeterministicMath.exp(Double.NEGATIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, DeterministicMath.exp(701));
        assertEquals(Double.NaN, DeterministicMath.exp(Double.NaN));
        assertEquals(Double.POSITIVE_INFINITY, DeterministicMath.pow(0, -0.35));
        assertEquals(0, DeterministicMath.pow(0, 0.35));
    }
}
