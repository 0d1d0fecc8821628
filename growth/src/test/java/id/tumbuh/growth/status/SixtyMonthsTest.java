package id.tumbuh.growth.status;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SixtyMonthsTest {
    @Test
    void theDefaultKeepsTheLabelsUntilMonth61IsFull() {
        assertTrue(NutritionStatus.labelledAfter60(SixtyMonths.LABELS_THROUGH_MONTH_60, 60));
        assertFalse(NutritionStatus.labelledAfter60(SixtyMonths.LABELS_THROUGH_MONTH_60, 61));
    }

    @Test
    void theOtherOptionEndsThemAt60Point0() {
        assertFalse(NutritionStatus.labelledAfter60(SixtyMonths.LABELS_END_AT_60_0, 60));
        assertFalse(NutritionStatus.labelledAfter60(SixtyMonths.LABELS_END_AT_60_0, 61));
    }
}
