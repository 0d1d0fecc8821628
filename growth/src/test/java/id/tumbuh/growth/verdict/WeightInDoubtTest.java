package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.child;
import static id.tumbuh.growth.verdict.Verdicts.codes;
import static id.tumbuh.growth.verdict.Verdicts.day;
import static id.tumbuh.growth.verdict.Verdicts.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A weight that cannot be is looked at first: no letter, no faltering, no line, no class from it. */
final class WeightInDoubtTest {
    private static final int BIRTH = day(2023, 1, 10);
    private static final int VISIT = day(2024, 1, 10);
    private static final Past LAST_MONTH =
            Verdicts.weighed(Weighing.of(day(2023, 11, 10), 9_300), Weighing.of(day(2023, 12, 11), 9_300));

    @Test
    void aFlaggedLowWeightRaisesOnlyTheCallToMeasureAgain() {
        Verdict verdict = weighed(0.96);
        assertEquals(Status.PERIKSA_ULANG, verdict.finding(Index.BB_U).status());
        assertEquals(List.of("PERIKSA_ULANG"), codes(verdict.alerts()));
        assertNotNull(verdict.kms());
        assertEquals(Letter.WITHHELD, verdict.kms().letter());
        assertNull(verdict.weightIncrement());
        assertEquals(List.of("Z_BBU_EKSTREM", "BB_TURUN_TAJAM"), said(verdict.doubts()));
        assertEquals(List.of(Step.UKUR_ULANG_SEKARANG), verdict.kaderSteps());
        assertEquals(List.of(Step.PERIKSA_ULANG_PENGUKURAN), verdict.healthWorkerSteps());
    }

    @Test
    void aFlaggedHighWeightIsNotAboveTheOrangeLine() {
        Verdict verdict = weighed(39);
        assertEquals(List.of("PERIKSA_ULANG"), codes(verdict.alerts()));
        assertEquals(List.of("Z_BBU_EKSTREM", "BB_NAIK_TAJAM"), said(verdict.doubts()));
    }

    @Test
    void gramsInTheKilogramFieldGetNoLetter() {
        Verdict verdict = weighed(9_600);
        assertNotNull(verdict.kms());
        assertEquals(Letter.WITHHELD, verdict.kms().letter());
        assertTrue(said(verdict.doubts()).contains("BB_MUNGKIN_GRAM"));
    }

    @Test
    void zeroKilogramsAreNoLossAlthoughTheyHaveNoZ() {
        Verdict verdict = weighed(0);
        assertNull(verdict.finding(Index.BB_U).status());
        assertNotNull(verdict.kms());
        assertEquals(Letter.WITHHELD, verdict.kms().letter());
        assertEquals(List.of(), verdict.alerts());
        assertEquals(List.of(Step.UKUR_ULANG_SEKARANG), verdict.kaderSteps());
    }

    @Test
    void aFlaggedWeightAtOneMonthIsNotComparedWithBirth() {
        int visit = day(2023, 2, 12);
        Verdict verdict = Verdicts.of(
                new Child(Sex.MALE, BIRTH, 3_100),
                Visit.on(BIRTH, visit, Measures.ofWeight(0.9)),
                Verdicts.FIRST_VISIT);
        assertFalse(verdict.alerts().contains(Alert.T_DARI_LAHIR));
        assertFalse(said(verdict.explanation()).contains("SEJAK_LAHIR"));
    }

    @Test
    void anotherFlaggedMeasureDoesNotWithholdTheLetter() {
        Verdict verdict = Verdicts.of(
                child(Sex.MALE, BIRTH), Visit.on(BIRTH, VISIT, Measures.of(9.6, 57, Position.LYING)), LAST_MONTH);
        assertEquals(Status.PERIKSA_ULANG, verdict.finding(Index.TB_U).status());
        assertNotNull(verdict.kms());
        assertEquals(Letter.N, verdict.kms().letter());
        assertTrue(verdict.alerts().contains(Alert.PERIKSA_ULANG));
    }

    @Test
    void aWeightInDoubtOfLastMonthIsNotTheStartOfAnIncrement() {
        Past past = Verdicts.weighed(new Weighing(day(2023, 12, 11), 39_000, true));
        Verdict verdict = Verdicts.of(child(Sex.MALE, BIRTH), Visit.on(BIRTH, VISIT, Measures.ofWeight(9.6)), past);
        assertNotNull(verdict.kms());
        assertEquals(Letter.WITHHELD, verdict.kms().letter());
        assertNull(verdict.weightIncrement());
    }

    private static Verdict weighed(double kilograms) {
        return Verdicts.of(child(Sex.MALE, BIRTH), Visit.on(BIRTH, VISIT, Measures.ofWeight(kilograms)), LAST_MONTH);
    }
}
