package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.all;
import static id.tumbuh.growth.verdict.Verdicts.child;
import static id.tumbuh.growth.verdict.Verdicts.codes;
import static id.tumbuh.growth.verdict.Verdicts.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Weighing;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A girl of 18 months with everything at once: z BB/U −3.79, TB/U −2.65, BB/TB −3.47, LK/U −2.71, LiLA 11.3 cm, 2T. */
final class SeveralFindingsTest {
    private static final int BIRTH = day(2023, 1, 10);
    private static final int VISIT = day(2024, 7, 10);

    private final Verdict verdict = Verdicts.of(
            child(Sex.FEMALE, BIRTH),
            Visit.on(BIRTH, VISIT, all(6.5, 73.0, Position.LYING, 42.5, 11.3)),
            Verdicts.weighed(
                    Weighing.of(day(2024, 4, 10), 6_900),
                    Weighing.of(day(2024, 5, 10), 6_900),
                    Weighing.of(day(2024, 6, 10), 6_900)));

    @Test
    void theWorstComesFirst() {
        assertEquals(
                List.of(
                        "GIZI_BURUK",
                        "LILA_GIZI_BURUK",
                        "BGM",
                        "BB_SANGAT_KURANG",
                        "2T",
                        "PENDEK",
                        "T3",
                        "GAGAL_TUMBUH_WHO",
                        "MIKROSEFALI"),
                codes(verdict.alerts()));
    }

    @Test
    void theKaderRefersTodayFirstAndIsToldEachStepOnce() {
        assertEquals(
                List.of(
                        Step.RUJUK_HARI_INI,
                        Step.RUJUK_PETUGAS,
                        Step.KUNJUNGAN_RUMAH,
                        Step.KONSELING_MAKAN,
                        Step.RUJUK_PUSKESMAS),
                verdict.kaderSteps());
    }

    @Test
    void theHealthWorkerIsToldEachStepOnce() {
        assertEquals(
                List.of(
                        Step.TATA_LAKSANA_GIZI_BURUK,
                        Step.PASTIKAN_BB_TB,
                        Step.PERIKSA_TANDA_BAHAYA,
                        Step.SKRINING_TB,
                        Step.KONSELING_MAKAN,
                        Step.PMT_LOKAL,
                        Step.EVALUASI_2_MINGGU,
                        Step.RUJUK_FKTL),
                verdict.healthWorkerSteps());
    }

    @Test
    void aHeavyTallChildIsSentForTheOtherReason() {
        Verdict heavy = Verdicts.of(
                child(Sex.MALE, BIRTH),
                Visit.on(BIRTH, day(2024, 1, 10), Measures.of(14, 76, Position.LYING)),
                Verdicts.FIRST_VISIT);
        assertEquals(List.of("OBESITAS", "AOL"), codes(heavy.alerts()));
        assertEquals(List.of(Step.RUJUK_PUSKESMAS, Step.RUJUK_PETUGAS), heavy.kaderSteps());
    }

    @Test
    void everyAlertHasStepsForBothAndNoneTwice() {
        for (Alert alert : Alert.values()) {
            assertEquals(alert.kader().size(), new HashSet<>(alert.kader()).size());
            assertEquals(alert.healthWorker().size(), new HashSet<>(alert.healthWorker()).size());
            assertEquals(false, alert.kader().isEmpty() || alert.healthWorker().isEmpty(), alert.code());
        }
    }
}
