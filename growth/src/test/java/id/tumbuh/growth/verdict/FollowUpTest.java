package id.tumbuh.growth.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The steps of domain notes 2.9 with its limits of age and weight. */
final class FollowUpTest {
    private static final Child GIRL = new Child(Sex.FEMALE, null, null);

    @Test
    void belowSixMonthsBreastfeedingIsSupportedInsteadOfFoodGiven() {
        Verdict verdict = verdict(180, 5.1, 62.0);
        assertTrue(verdict.alerts().contains(Alert.GIZI_KURANG));
        assertTrue(verdict.kaderSteps().contains(Step.DUKUNG_MENYUSUI));
        assertFalse(verdict.kaderSteps().contains(Step.PMT_LOKAL));
        assertFalse(verdict.kaderSteps().contains(Step.KONSELING_MAKAN));
    }

    @Test
    void fromSixMonthsFoodIsGivenAndSpokenOf() {
        Verdict verdict = verdict(183, 5.1, 62.0);
        assertTrue(verdict.kaderSteps().contains(Step.PMT_LOKAL));
        assertTrue(verdict.kaderSteps().contains(Step.KONSELING_MAKAN));
        assertFalse(verdict.kaderSteps().contains(Step.DUKUNG_MENYUSUI));
    }

    @Test
    void giziBurukBelowSixMonthsOrBelowFourKilogramsGoesToHospital() {
        assertTrue(verdict(180, 4.4, 62.0).healthWorkerSteps().contains(Step.RUJUK_RS));
        assertFalse(verdict(183, 4.4, 62.0).healthWorkerSteps().contains(Step.RUJUK_RS));
        assertTrue(verdict(213, 3.999, 59.0).healthWorkerSteps().contains(Step.RUJUK_RS));
        assertFalse(verdict(213, 4.0, 59.0).healthWorkerSteps().contains(Step.RUJUK_RS));
    }

    @Test
    void riskOfOverweightIsNotPraisedButSpokenOf() {
        Verdict verdict = verdict(900, 13.2, 86.0);
        assertEquals(List.of(Step.KONSELING_MAKAN), verdict.kaderSteps());
    }

    private static Verdict verdict(int days, double kilograms, double centimetres) {
        Position position = days < 731 ? Position.LYING : Position.STANDING;
        Visit visit = Visit.of(null, Age.ofDays(days), Measures.of(kilograms, centimetres, position));
        return new Assessment(RuleSet.CURRENT).of(GIRL, visit, Past.UNKNOWN);
    }
}
