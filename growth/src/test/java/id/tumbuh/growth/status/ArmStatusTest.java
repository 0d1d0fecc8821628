package id.tumbuh.growth.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** LiLA in centimetres, 6 to 59 completed months (domain notes 1.4). */
final class ArmStatusTest {
    @Test
    void elevenAndAHalfIsTheBetterClass() {
        assertEquals(Status.LILA_GIZI_BURUK, NutritionStatus.arm(11.4, 24));
        assertEquals(Status.LILA_GIZI_BURUK, NutritionStatus.arm(11.49, 24));
        assertEquals(Status.LILA_GIZI_KURANG, NutritionStatus.arm(11.5, 24));
    }

    @Test
    void twelveAndAHalfIsTheBetterClass() {
        assertEquals(Status.LILA_GIZI_KURANG, NutritionStatus.arm(12.4, 24));
        assertEquals(Status.LILA_NORMAL, NutritionStatus.arm(12.5, 24));
        assertEquals(Status.LILA_NORMAL, NutritionStatus.arm(17, 24));
    }

    @Test
    void onlyMonths6To59AreClassified() {
        for (double cm : new double[] {11.4, 12.4, 13}) {
            assertNull(NutritionStatus.arm(cm, -1));
            assertNull(NutritionStatus.arm(cm, 5));
            assertNull(NutritionStatus.arm(cm, 60));
        }
        assertEquals(Status.LILA_GIZI_BURUK, NutritionStatus.arm(11.4, 6));
        assertEquals(Status.LILA_GIZI_BURUK, NutritionStatus.arm(11.4, 59));
    }

    @Test
    void zeroIsNotAnArmAlthoughExportsPrintIt() {
        assertNull(NutritionStatus.arm(0, 24));
        assertNull(NutritionStatus.arm(-1, 24));
        assertNull(NutritionStatus.arm(Double.NaN, 24));
    }
}
