package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.NOTHING;
import static id.tumbuh.growth.verdict.Verdicts.all;
import static id.tumbuh.growth.verdict.Verdicts.day;
import static id.tumbuh.growth.verdict.Verdicts.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Missing is never normal: no class, a reason for each index, no praise. */
final class MissingTest {
    private static final int BIRTH = day(2023, 1, 10);
    private static final int VISIT = day(2024, 1, 10);
    private static final Measures MEASURED = all(9.6, 75.7, Position.LYING, 46, 14.6);

    @Test
    void withEverythingMissingNothingIsSaidAndNobodyIsPraised() {
        Verdict verdict = Verdicts.of(new Child(null, null, null), Visit.of(null, null, NOTHING), Past.UNKNOWN);
        for (Finding finding : verdict.findings()) {
            assertNull(finding.status());
            assertInstanceOf(Score.NotComputable.class, finding.score());
        }
        assertNull(verdict.kms());
        assertNull(verdict.weightIncrement());
        assertNull(verdict.completedMonths());
        assertEquals(List.of(), verdict.alerts());
        assertEquals(List.of(), verdict.doubts());
        assertEquals(List.of(), verdict.kaderSteps());
        assertEquals(List.of(), verdict.healthWorkerSteps());
        assertEquals(8, verdict.explanation().size(), "a reason for each index, and the rule set");
    }

    @Test
    void withoutMeasurementsEachIndexSaysNotMeasured() {
        Verdict verdict =
                Verdicts.of(new Child(Sex.MALE, BIRTH, null), Visit.on(BIRTH, VISIT, NOTHING), Verdicts.FIRST_VISIT);
        for (Index index : Index.values()) {
            assertEquals(Reason.NOT_MEASURED, reason(verdict, index));
        }
        assertEquals(List.of(), verdict.kaderSteps());
    }

    @Test
    void withoutSexOnlyTheArmIsClassified() {
        Verdict verdict = Verdicts.of(
                new Child(null, BIRTH, null),
                Visit.on(BIRTH, VISIT, MEASURED),
                Verdicts.weighed(Weighing.of(day(2023, 12, 10), 9_500)));
        for (Index index : List.of(Index.BB_U, Index.TB_U, Index.BB_TB, Index.IMT_U, Index.LK_U, Index.LILA_U)) {
            assertNull(verdict.finding(index).status());
            assertEquals(Reason.NO_SEX, reason(verdict, index));
        }
        assertEquals(Status.LILA_NORMAL, verdict.finding(Index.LILA).status());
        assertNotNull(verdict.kms());
        assertEquals(NoLetter.TANPA_JENIS_KELAMIN, verdict.kms().noLetter());
        assertNull(verdict.weightIncrement());
        assertEquals(List.of(), verdict.alerts());
    }

    @Test
    void withoutAgeOnlyWeightForLengthIsClassified() {
        Verdict verdict =
                Verdicts.of(new Child(Sex.MALE, null, null), Visit.of(VISIT, null, MEASURED), Verdicts.FIRST_VISIT);
        assertEquals(Status.BBTB_GIZI_BAIK, verdict.finding(Index.BB_TB).status());
        for (Index index : List.of(Index.BB_U, Index.TB_U, Index.IMT_U, Index.LK_U, Index.LILA_U, Index.LILA)) {
            assertNull(verdict.finding(index).status());
            assertEquals(Reason.NO_AGE, reason(verdict, index));
        }
        assertNotNull(verdict.kms());
        assertEquals(Letter.B, verdict.kms().letter());
        assertNull(verdict.weightIncrement());
    }

    @Test
    void anAgeWithoutDatesGivesMonthsButNoLetter() {
        Verdict verdict =
                Verdicts.of(new Child(Sex.MALE, null, null), Visit.of(null, Age.ofDays(365), MEASURED), Past.UNKNOWN);
        assertEquals(11, verdict.completedMonths());
        assertEquals(Status.BBU_NORMAL, verdict.finding(Index.BB_U).status());
        assertNull(verdict.kms());
    }

    @Test
    void anUnknownPastGivesNoLetterAndSaysSo() {
        Verdict verdict = Verdicts.of(new Child(Sex.MALE, BIRTH, null), Visit.on(BIRTH, VISIT, MEASURED), Past.UNKNOWN);
        assertNotNull(verdict.kms());
        assertEquals(NoLetter.TANPA_RIWAYAT, verdict.kms().noLetter());
        assertEquals(
                List.of("TANPA_HURUF", "ATURAN"),
                said(verdict.explanation())
                        .subList(
                                verdict.explanation().size() - 2,
                                verdict.explanation().size()));
    }

    private static Reason reason(Verdict verdict, Index index) {
        return assertInstanceOf(
                        Score.NotComputable.class, verdict.finding(index).score())
                .reason();
    }
}
