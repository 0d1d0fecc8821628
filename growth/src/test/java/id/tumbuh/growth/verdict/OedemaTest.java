package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.child;
import static id.tumbuh.growth.verdict.Verdicts.codes;
import static id.tumbuh.growth.verdict.Verdicts.day;
import static id.tumbuh.growth.verdict.Verdicts.said;
import static id.tumbuh.growth.verdict.Verdicts.swollen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pitting oedema of both feet is gizi buruk whatever the weight, and the weight is not scored. */
final class OedemaTest {
    private static final int BIRTH = day(2023, 1, 10);

    @Test
    void theChildIsReferredTodayHoweverHeavy() {
        Verdict verdict = Verdicts.of(
                child(Sex.MALE, BIRTH), Visit.on(BIRTH, day(2024, 1, 10), swollen(9.6, 75.7)), Verdicts.FIRST_VISIT);
        assertEquals(Status.BBTB_GIZI_BURUK, verdict.finding(Index.BB_TB).status());
        assertEquals(Status.IMTU_GIZI_BURUK, verdict.finding(Index.IMT_U).status());
        assertNull(verdict.finding(Index.BB_U).status());
        assertEquals(Status.TBU_NORMAL, verdict.finding(Index.TB_U).status());
        assertEquals(List.of("EDEMA", "GIZI_BURUK"), codes(verdict.alerts()));
        assertEquals(List.of(Step.RUJUK_HARI_INI), verdict.kaderSteps());
        assertEquals(List.of(Step.TATA_LAKSANA_GIZI_BURUK), verdict.healthWorkerSteps());
        assertTrue(said(verdict.explanation()).contains("EDEMA_BUKAN_BERAT"));
    }

    @Test
    void neitherSexNorAgeNorWeightIsNeeded() {
        Verdict verdict = Verdicts.of(
                new Child(null, null, null),
                Visit.of(null, null, new Measures(null, null, null, null, null, null, null, true)),
                Past.UNKNOWN);
        assertEquals(List.of("EDEMA", "GIZI_BURUK"), codes(verdict.alerts()));
        assertEquals(List.of(Step.RUJUK_HARI_INI), verdict.kaderSteps());
    }

    @Test
    void fromFiveYearsOnlyTheBmiTakesTheClass() {
        Verdict verdict = Verdicts.of(
                child(Sex.MALE, day(2018, 1, 10)),
                Visit.on(day(2018, 1, 10), day(2024, 1, 10), swollen(20, 115)),
                Verdicts.FIRST_VISIT);
        assertNull(verdict.finding(Index.BB_TB).status());
        assertEquals(Status.IMTU_GIZI_BURUK, verdict.finding(Index.IMT_U).status());
        assertEquals(List.of("EDEMA", "GIZI_BURUK"), codes(verdict.alerts()));
    }
}
