package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.all;
import static id.tumbuh.growth.verdict.Verdicts.child;
import static id.tumbuh.growth.verdict.Verdicts.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A boy on his first birthday, in the middle of every curve, who gained 400 g since December. */
final class NormalChildTest {
    private static final int BIRTH = day(2023, 1, 10);
    private static final int VISIT = day(2024, 1, 10);

    private final Verdict verdict = Verdicts.of(
            child(Sex.MALE, BIRTH),
            Visit.on(BIRTH, VISIT, all(9.6, 75.7, Position.LYING, 46, 14.6)),
            Verdicts.weighed(Weighing.of(day(2023, 12, 11), 9_200)));

    @Test
    void everyIndexIsNormal() {
        assertEquals(Status.BBU_NORMAL, verdict.finding(Index.BB_U).status());
        assertEquals(Status.TBU_NORMAL, verdict.finding(Index.TB_U).status());
        assertEquals(Status.BBTB_GIZI_BAIK, verdict.finding(Index.BB_TB).status());
        assertEquals(Status.IMTU_GIZI_BAIK, verdict.finding(Index.IMT_U).status());
        assertEquals(Status.LK_NORMAL, verdict.finding(Index.LK_U).status());
        assertEquals(Status.LILA_NORMAL, verdict.finding(Index.LILA).status());
    }

    @Test
    void findingsStandInTheOrderOfTheIndices() {
        List<Index> order = verdict.findings().stream().map(Finding::index).toList();
        assertEquals(List.of(Index.values()), order);
    }

    @Test
    void theLetterIsNAndTheIncrementIsThere() {
        assertNotNull(verdict.kms());
        assertEquals(Letter.N, verdict.kms().letter());
        assertNotNull(verdict.weightIncrement());
        assertEquals(400.0, verdict.weightIncrement().gain());
    }

    @Test
    void nothingAsksForActionAndTheParentIsPraised() {
        assertEquals(List.of(), verdict.doubts());
        assertEquals(List.of(), verdict.alerts());
        assertEquals(List.of(Step.PUJI_DAN_DATANG_LAGI), verdict.kaderSteps());
        assertEquals(List.of(), verdict.healthWorkerSteps());
    }

    @Test
    void theExplanationNamesInputsAgeRowsRuleAndEdition() {
        List<Message> expected = List.of(
                Message.of(Explanation.JK_LAKI_LAKI),
                Message.of(Explanation.UMUR, Argument.days(365), Argument.months(12)),
                Message.of(Explanation.MASUKAN_BB, Argument.kilograms(9.6)),
                Message.of(Explanation.MASUKAN_TB, Argument.centimetres(75.7), Argument.centimetres(75.7)),
                Message.of(Explanation.CARA_UKUR_TELENTANG),
                Message.of(Explanation.MASUKAN_LK, Argument.centimetres(46)),
                Message.of(Explanation.MASUKAN_LILA, Argument.centimetres(14.6)),
                score(Index.BB_U, -0.04, "who2006_wfa", 365),
                classed(Index.BB_U, Status.BBU_NORMAL),
                score(Index.TB_U, -0.02, "who2006_lhfa", 365),
                classed(Index.TB_U, Status.TBU_NORMAL),
                score(Index.BB_TB, -0.06, "who2006_wfl", 757),
                classed(Index.BB_TB, Status.BBTB_GIZI_BAIK),
                score(Index.IMT_U, -0.03, "who2006_bfa", 365),
                classed(Index.IMT_U, Status.IMTU_GIZI_BAIK),
                score(Index.LK_U, -0.05, "who2006_hcfa", 365),
                classed(Index.LK_U, Status.LK_NORMAL),
                score(Index.LILA_U, -0.04, "who2006_acfa", 365),
                Message.of(Explanation.LILA_KELAS, Argument.centimetres(14.6), Argument.code(Status.LILA_NORMAL)),
                Message.of(
                        Explanation.HURUF_KMS,
                        Argument.code(Letter.N),
                        Argument.grams(400),
                        Argument.grams(200),
                        Argument.name("BUKU_KIA_2023")),
                Message.of(
                        Explanation.LAJU_WHO,
                        Argument.grams(400),
                        Argument.months(1),
                        Argument.grams(-106),
                        Argument.z(0.69)),
                Message.of(
                        Explanation.LAJU_WHO_TABEL,
                        Argument.name("who_velocity_weight_1"),
                        Argument.months(11),
                        Argument.name("WHO Child Growth Standards: growth velocity, 2009")),
                Message.of(Explanation.ATURAN, Argument.name(RuleSet.CURRENT.name())));
        assertEquals(expected, verdict.explanation());
    }

    @Test
    void noListOfAVerdictCanBeChanged() {
        assertThrows(
                UnsupportedOperationException.class, () -> verdict.findings().clear());
        assertThrows(UnsupportedOperationException.class, () -> verdict.doubts().clear());
        assertThrows(UnsupportedOperationException.class, () -> verdict.alerts().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> verdict.explanation().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> verdict.kaderSteps().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> verdict.healthWorkerSteps().clear());
    }

    private static Message score(Index index, double z, String table, int row) {
        return Message.of(
                Explanation.SKOR_DARI_TABEL,
                Argument.code(index),
                Argument.z(z),
                Argument.name(table),
                Argument.count(row),
                Argument.name("WHO Child Growth Standards 2006/2007"));
    }

    private static Message classed(Index index, Status status) {
        return Message.of(Explanation.KELAS, Argument.code(index), Argument.code(status));
    }
}
