package id.tumbuh.sheets.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.verdict.Alert;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

final class EitherSexTest {
    @Test
    void whoIsShortAsGirlAndVeryShortAsBoyIsShort() {
        assertEquals(-2.5, EitherSex.LENGTH_FOR_AGE.certain(-3.2, -2.5));
        assertFalse(EitherSex.LENGTH_FOR_AGE.undecided(-3.2, -2.5));
    }

    @Test
    void whoIsShortOnlyAsBoyIsUndecided() {
        assertEquals(Double.NaN, EitherSex.LENGTH_FOR_AGE.certain(-2.01, -2));
        assertTrue(EitherSex.LENGTH_FOR_AGE.undecided(-2.01, -2));
        assertFalse(EitherSex.LENGTH_FOR_AGE.undecided(-2, -1.9));
    }

    @Test
    void theUpperLimitIsThatOfTheIndex() {
        assertTrue(EitherSex.WEIGHT_FOR_LENGTH.undecided(2, 2.01));
        assertFalse(EitherSex.LENGTH_FOR_AGE.undecided(2, 2.01));
        assertTrue(EitherSex.WEIGHT_FOR_AGE.undecided(1, 1.01));
    }

    @Test
    void aMissingScoreIsNotUndecided() {
        assertEquals(Double.NaN, EitherSex.BMI_FOR_AGE.certain(Double.NaN, 0));
        assertFalse(EitherSex.BMI_FOR_AGE.undecided(Double.NaN, -3));
    }

    @Test
    void whoNeedsActionEitherWayIsOnTheListWithTheMilderFinding() {
        EnumSet<Alert> boy = EnumSet.of(Alert.BGM, Alert.SANGAT_PENDEK, Alert.GIZI_KURANG);
        EnumSet<Alert> girl = EnumSet.of(Alert.PENDEK, Alert.BB_KURANG);
        assertEquals(girl, EitherSex.certain(boy, girl));
        assertEquals(EnumSet.noneOf(Alert.class), EitherSex.certain(boy, EnumSet.noneOf(Alert.class)));
    }
}
