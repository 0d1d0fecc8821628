package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.day;
import static id.tumbuh.growth.verdict.Verdicts.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Aida in March: 3.3 kg at one month after 3.0 kg at birth is B in the register and an alert beside it. */
final class SinceBirthTest {
    private static final int BIRTH = day(2008, 2, 12);
    private static final int MARCH = day(2008, 3, 14);

    @Test
    void aidaIsBWithTheAlert() {
        Verdict verdict = aida(3_000, MARCH, 3.3);
        assertNotNull(verdict.kms());
        assertEquals(Letter.B, verdict.kms().letter());
        assertTrue(verdict.alerts().contains(Alert.T_DARI_LAHIR));
        assertTrue(verdict.explanation()
                .contains(Message.of(Explanation.SEJAK_LAHIR, Argument.grams(300), Argument.grams(800))));
    }

    @Test
    void eightHundredGramsAreEnough() {
        assertTrue(alerted(aida(3_000, MARCH, 3.799)));
        assertFalse(alerted(aida(3_000, MARCH, 3.8)));
        assertFalse(alerted(aida(3_000, MARCH, 3.801)));
    }

    @Test
    void onlyAtOneCompletedMonth() {
        assertFalse(alerted(aida(3_000, day(2008, 3, 11), 3.3)));
        assertTrue(alerted(aida(3_000, day(2008, 3, 12), 3.3)));
        assertTrue(alerted(aida(3_000, day(2008, 4, 11), 3.3)));
        assertFalse(alerted(aida(3_000, day(2008, 4, 12), 3.3)));
    }

    @Test
    void anUnknownBirthWeightAlarmsNobody() {
        assertFalse(alerted(aida(null, MARCH, 3.3)));
    }

    @Test
    void aBirthWeightOfTooManyGramsIsADoubtAndNotAnAlarm() {
        Verdict verdict = aida(2_986_000, MARCH, 3.3);
        assertFalse(alerted(verdict));
        assertTrue(said(verdict.doubts()).contains("BBL_MUNGKIN_GRAM"));
    }

    private static boolean alerted(Verdict verdict) {
        return verdict.alerts().contains(Alert.T_DARI_LAHIR);
    }

    private static Verdict aida(@Nullable Integer birthGrams, int visit, double kilograms) {
        return Verdicts.of(
                new Child(Sex.FEMALE, BIRTH, birthGrams),
                Visit.on(BIRTH, visit, Measures.ofWeight(kilograms)),
                Verdicts.FIRST_VISIT);
    }
}
