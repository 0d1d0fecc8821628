package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.child;
import static id.tumbuh.growth.verdict.Verdicts.day;
import static id.tumbuh.growth.verdict.Verdicts.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LiLA in centimetres: classified from 6 to 59 completed months, recorded with the reason outside. */
final class ArmFindingTest {
    private static final int BIRTH = day(2020, 3, 15);

    @Test
    void theMonthsAreTheCompletedOnesOfTheCalendar() {
        unclassified(day(2020, 9, 14), 11.4, Reason.AGE_BELOW_TABLE);
        assertEquals(Status.LILA_GIZI_BURUK, arm(day(2020, 9, 15), 11.4).status());
        assertEquals(Status.LILA_GIZI_BURUK, arm(day(2025, 3, 14), 11.4).status());
        unclassified(day(2025, 3, 15), 11.4, Reason.AGE_ABOVE_TABLE);
    }

    @Test
    void zeroCentimetresAreNoArm() {
        unclassified(day(2021, 9, 15), 0, Reason.NOT_POSITIVE);
    }

    @Test
    void aThinArmIsAnAlertOfItsOwn() {
        Verdict verdict = verdict(day(2021, 9, 15), 12.4);
        assertTrue(verdict.alerts().contains(Alert.LILA_GIZI_KURANG));
        assertEquals(Status.LILA_GIZI_KURANG, verdict.finding(Index.LILA).status());
        assertNull(verdict.finding(Index.LILA_U).status(), "Permenkes has no classes for LiLA/U");
        assertTrue(said(verdict.explanation()).contains("LILA_KELAS"));
    }

    @Test
    void aFlaggedZIsToBeMeasuredAgainWhileTheThinArmKeepsItsAlert() {
        Verdict verdict = verdict(day(2021, 3, 15), 9.0);
        assertEquals(Status.PERIKSA_ULANG, verdict.finding(Index.LILA_U).status());
        assertEquals(Status.LILA_GIZI_BURUK, verdict.finding(Index.LILA).status());
        assertEquals(List.of(Alert.LILA_GIZI_BURUK, Alert.PERIKSA_ULANG), verdict.alerts());
    }

    private static void unclassified(int visit, double cm, Reason reason) {
        Verdict verdict = verdict(visit, cm);
        Finding arm = verdict.finding(Index.LILA);
        assertNull(arm.status());
        assertEquals(
                reason, assertInstanceOf(Score.NotComputable.class, arm.score()).reason());
        Message why = Message.of(Explanation.TIDAK_DAPAT_DIHITUNG, Argument.code(Index.LILA), Argument.code(reason));
        assertTrue(verdict.explanation().contains(why));
        assertFalse(verdict.alerts().contains(Alert.LILA_GIZI_BURUK));
    }

    private static Finding arm(int visit, double cm) {
        return verdict(visit, cm).finding(Index.LILA);
    }

    private static Verdict verdict(int visit, double cm) {
        Measures measures = new Measures(null, null, null, null, cm, null, null, false);
        return Verdicts.of(child(Sex.MALE, BIRTH), Visit.on(BIRTH, visit, measures), Verdicts.FIRST_VISIT);
    }
}
