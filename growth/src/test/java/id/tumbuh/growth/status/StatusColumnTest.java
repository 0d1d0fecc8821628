package id.tumbuh.growth.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The face for batches gives the class that the face for one child gives. */
final class StatusColumnTest {
    @Test
    void bothFacesAgreeOnEveryHundredth() {
        for (int hundredths = -700; hundredths <= 700; hundredths++) {
            double z = hundredths / 100.0;
            for (StatusColumn column : StatusColumn.values()) {
                for (boolean flagged : new boolean[] {false, true}) {
                    Score score = new Score.Value(z, z, flagged);
                    assertEquals(one(column, score, false), NutritionStatus.ofColumn(column, z, flagged, false));
                    assertEquals(one(column, score, true), NutritionStatus.ofColumn(column, z, flagged, true));
                }
            }
        }
    }

    @Test
    void notANumberHasNoClassAndInfinityIsFlagged() {
        for (StatusColumn column : StatusColumn.values()) {
            assertNull(NutritionStatus.ofColumn(column, Double.NaN, false, false));
            assertEquals(Status.PERIKSA_ULANG, NutritionStatus.ofColumn(column, Double.POSITIVE_INFINITY, true, false));
        }
    }

    private static @Nullable Status one(StatusColumn column, Score score, boolean oedema) {
        return switch (column) {
            case WEIGHT_FOR_AGE -> NutritionStatus.weightForAge(score);
            case LENGTH_FOR_AGE -> NutritionStatus.lengthForAge(score);
            case WEIGHT_FOR_LENGTH -> NutritionStatus.weightForLength(score, oedema);
            case BMI_FOR_AGE -> NutritionStatus.bmiForAge(score, oedema);
            case SCHOOL_BMI_FOR_AGE -> NutritionStatus.schoolBmiForAge(score, oedema);
            case HEAD_FOR_AGE -> NutritionStatus.headForAge(score);
        };
    }
}
