package id.tumbuh.sim.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class DrawTest {
    private static final int MANY = 200_000;

    @Test
    void theSameKeyGivesTheSameDraws() {
        Draw draw = Draw.of(Draw.key(1, 2));
        assertEquals(0.2816859515382354, draw.uniform());
        assertEquals(-0.8442933576472321, draw.gaussian());
        assertEquals(854, draw.below(1_000));
    }

    @Test
    void parentAndPurposeAreNotInterchangeable() {
        assertNotEquals(Draw.key(1, 2), Draw.key(2, 1));
    }

    @Test
    void neighbouringKeysAreUnrelated() {
        double together = 0;
        for (int key = 0; key < MANY; key++) {
            together += (Draw.of(7, key).uniform() - 0.5) * (Draw.of(7, key + 1).uniform() - 0.5);
        }
        assertEquals(0, together / MANY * 12, 0.01);
    }

    @Test
    void wholeNumbersFillTheirRangeAndStayInIt() {
        Draw draw = Draw.of(3);
        int[] counts = new int[5];
        for (int i = 0; i < MANY; i++) {
            counts[draw.between(10, 15) - 10]++;
        }
        for (int count : counts) {
            assertEquals(MANY / 5.0, count, MANY * 0.005);
        }
    }

    @Test
    void gaussiansHaveMeanZeroSpreadOneAndTails() {
        Draw draw = Draw.of(4);
        double sum = 0;
        double squares = 0;
        int beyondTwo = 0;
        for (int i = 0; i < MANY; i++) {
            double z = draw.gaussian();
            sum += z;
            squares += z * z;
            beyondTwo += z < -2 ? 1 : 0;
        }
        assertEquals(0, sum / MANY, 0.01);
        assertEquals(1, squares / MANY, 0.02);
        assertEquals(0.0228, (double) beyondTwo / MANY, 0.002);
    }

    @Test
    void chanceZeroNeverAndChanceOneAlways() {
        Draw draw = Draw.of(5);
        for (int i = 0; i < 1_000; i++) {
            assertTrue(!draw.chance(0) && draw.chance(1));
        }
    }
}
