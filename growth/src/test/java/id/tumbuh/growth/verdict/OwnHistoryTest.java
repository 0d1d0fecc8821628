package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.all;
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
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a verdict takes from the child's own past: doubts, streaks, increments. */
final class OwnHistoryTest {
    private static final int BIRTH = day(2023, 1, 10);
    private static final int VISIT = day(2024, 1, 10);

    @Test
    void shrinkageIsSeenAgainstTheLastLengthEvenIfLastMonthOnlyWeightWasTaken() {
        Past past = Past.complete(
                List.of(),
                List.of(
                        new Earlier(day(2023, 10, 10), 9.0, 78.0, Position.LYING, 46.8),
                        new Earlier(day(2023, 11, 10), 9.2, null, null, null),
                        new Earlier(day(2023, 12, 10), 9.4, null, null, null)));
        assertEquals(List.of("TB_MENYUSUT", "LK_MENYUSUT"), said(visit(past).doubts()));
    }

    @Test
    void aJumpIsCountedFromTheMonthOfTheLastWeight() {
        Past past = Past.complete(
                List.of(),
                List.of(
                        new Earlier(day(2023, 10, 10), 12.0, null, null, null),
                        new Earlier(day(2023, 12, 10), null, 75.0, Position.LYING, null)));
        assertEquals(List.of(), said(visit(past).doubts()), "2.4 kg in three months");
        Past lastMonth = Past.complete(List.of(), List.of(new Earlier(day(2023, 12, 10), 12.0, null, null, null)));
        assertEquals(List.of("BB_TURUN_TAJAM"), said(visit(lastMonth).doubts()));
    }

    @Test
    void twoTimesTOverAMissedMonthIsTheLooseAlert() {
        Verdict verdict = visit(Verdicts.weighed(
                Weighing.of(day(2023, 9, 10), 9_500),
                Weighing.of(day(2023, 10, 10), 9_500),
                Weighing.of(day(2023, 12, 10), 9_500)));
        assertTrue(codes(verdict.alerts()).containsAll(List.of("2T_LONGGAR", "T1")));
        assertFalse(codes(verdict.alerts()).contains("2T"));
    }

    @Test
    void aLossWithinTheFifthCentileIsTButNoFaltering() {
        Verdict verdict = visit(Verdicts.weighed(Weighing.of(day(2023, 12, 11), 9_700)));
        assertEquals(List.of("T3"), codes(verdict.alerts()));
        assertNotNull(verdict.weightIncrement());
    }

    @Test
    void anIncrementFromOneTranscriptionSaysSo() {
        Verdict verdict = visit(Verdicts.weighed(Weighing.of(day(2023, 9, 10), 9_000)));
        assertNotNull(verdict.weightIncrement());
        assertEquals(4, verdict.weightIncrement().intervalMonths());
        assertTrue(said(verdict.explanation()).contains("LAJU_WHO_SATU_SALINAN"));
    }

    @Test
    void aSchoolChildAboveTheOrangeLineOrBelowTheRedIsOfNoKms() {
        int birth = day(2017, 1, 10);
        for (double kilograms : new double[] {29, 13.5}) {
            Verdict verdict = Verdicts.of(
                    child(Sex.MALE, birth), Visit.on(birth, VISIT, Measures.ofWeight(kilograms)), Verdicts.FIRST_VISIT);
            assertNull(verdict.finding(Index.BB_U).status());
            assertEquals(List.of(), verdict.alerts());
        }
    }

    private static Verdict visit(Past past) {
        return Verdicts.of(
                child(Sex.MALE, BIRTH), Visit.on(BIRTH, VISIT, all(9.6, 75.7, Position.LYING, 46, 14.6)), past);
    }
}
