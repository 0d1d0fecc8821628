package id.tumbuh.care.due;

import static id.tumbuh.care.Days.codes;
import static id.tumbuh.care.Days.day;
import static id.tumbuh.care.Days.item;
import static id.tumbuh.care.Days.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.feeding.AsiAnswer;
import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.DueItem;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.verdict.Alert;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildDueTest {
    private static final RuleBook RULES = RuleBook.CURRENT;
    private static final int BIRTH = day(2026, 1, 10);

    @Test
    void nothingIsDueBeforeBirthAndFrom72Months() {
        assertEquals(List.of(), ChildDue.on(BIRTH - 1, ChildFacts.bornOn(BIRTH), RULES));
        assertEquals(List.of(), ChildDue.on(day(2032, 1, 10), ChildFacts.bornOn(BIRTH), RULES));
        assertFalse(
                ChildDue.on(day(2032, 1, 9), ChildFacts.bornOn(BIRTH), RULES).isEmpty());
    }

    /** KMK 2015/2023, 05-pelayanan-nifas: KF1–KF3 and with them KN1–3. */
    @ParameterizedTest
    @CsvSource({"0, KN1", "2, KN1", "3, KN2", "7, KN2", "8, KN3", "28, KN3"})
    void theNewbornIsVisitedThreeTimes(int age, String visit) {
        List<String> due = codes(due(BIRTH + age));
        assertEquals(
                List.of(visit),
                due.stream().filter(code -> code.startsWith("KN")).toList());
    }

    @Test
    void afterDay28NoVisitOfANewbornIsDue() {
        assertTrue(codes(due(BIRTH + 29)).stream().noneMatch(code -> code.startsWith("KN")));
    }

    @Test
    void breastMilkIsAskedForEachMonthUpToFive() {
        DueItem asked = item(due(day(2026, 3, 15)), "ASI_EKSKLUSIF");
        assertEquals(day(2026, 3, 10), asked.since());
        assertEquals(day(2026, 4, 9), asked.until());
        assertTrue(codes(due(day(2026, 7, 9))).contains("ASI_EKSKLUSIF"));
        assertFalse(codes(due(day(2026, 7, 10))).contains("ASI_EKSKLUSIF"));
    }

    @Test
    void breastMilkIsNotAskedAgainInAMonthOrAfterANo() {
        assertFalse(asi(day(2026, 3, 15), new AsiAnswer(2, true)));
        assertTrue(asi(day(2026, 3, 15), new AsiAnswer(1, true)));
        assertFalse(asi(day(2026, 3, 15), new AsiAnswer(1, false)));
    }

    /** KMK 2015/2023: PKAT at 6–<7 months. */
    @Test
    void pkatIsInTheSeventhMonthOfLife() {
        assertFalse(codes(due(day(2026, 7, 9))).contains("PKAT"));
        DueItem pkat = item(due(day(2026, 7, 10)), "PKAT");
        assertEquals(day(2026, 8, 9), pkat.until());
        assertFalse(codes(due(day(2026, 8, 10))).contains("PKAT"));
    }

    @Test
    void complementaryFoodIsAskedMonthlyFrom6To23Months() {
        assertFalse(codes(due(day(2026, 7, 9))).contains("MP_ASI"));
        DueItem first = item(due(day(2026, 7, 10)), "MP_ASI");
        assertEquals(day(2026, 7, 10), first.since());
        assertEquals(day(2026, 7, 31), first.until());
        assertTrue(codes(due(day(2028, 1, 9))).contains("MP_ASI"));
        assertFalse(codes(due(day(2028, 1, 10))).contains("MP_ASI"));
        Served asked = Served.given(Service.MP_ASI, day(2026, 9, 1));
        assertFalse(codes(due(day(2026, 9, 30), asked)).contains("MP_ASI"));
        assertTrue(codes(due(day(2026, 10, 1), asked)).contains("MP_ASI"));
    }

    @Test
    void tuberculosisIsAskedInEachMonth() {
        Served asked = Served.given(Service.SKRINING_TB, day(2026, 9, 1));
        assertFalse(codes(due(day(2026, 9, 30), asked)).contains("SKRINING_TB"));
        assertTrue(codes(due(day(2026, 10, 1), asked)).contains("SKRINING_TB"));
        assertEquals(BIRTH, item(due(BIRTH), "SKRINING_TB").since());
    }

    @Test
    void theChecklistIsOnceForEachForm() {
        assertFalse(codes(due(day(2026, 4, 9))).contains("CEKLIS_PERKEMBANGAN"));
        DueItem three = item(due(day(2026, 4, 10)), "CEKLIS_PERKEMBANGAN");
        assertEquals(day(2026, 4, 10), three.since());
        assertEquals(day(2026, 7, 9), three.until());
        Served done = Served.given(Service.CEKLIS_PERKEMBANGAN, day(2026, 4, 10));
        assertFalse(codes(due(day(2026, 7, 9), done)).contains("CEKLIS_PERKEMBANGAN"));
        assertTrue(codes(due(day(2026, 7, 10), done)).contains("CEKLIS_PERKEMBANGAN"));
    }

    @Test
    void theCardAsksForTheChecklistEveryMonthAsAnOption() {
        RuleBook monthly = RULES.with(Choice.CHECKLIST_EVERY_MONTH);
        DueItem item = item(ChildDue.on(day(2026, 2, 5), ChildFacts.bornOn(BIRTH), monthly), "CEKLIS_PERKEMBANGAN");
        assertEquals(day(2026, 2, 1), item.since());
        assertEquals(day(2026, 2, 28), item.until());
    }

    @Test
    void whoeverComesGetsAPortion() {
        Served eaten = Served.given(Service.PMT_PENYULUHAN, day(2026, 9, 1));
        assertFalse(codes(due(day(2026, 9, 1), eaten)).contains("PMT_PENYULUHAN"));
        assertTrue(codes(due(day(2026, 9, 2), eaten)).contains("PMT_PENYULUHAN"));
    }

    /** child-growth.md 5.5: every posyandu day, all attendees. Born on 10 January 2026: six months are completed on 10 July. */
    @Test
    void portionOfABabyBeforeComplementaryFoodIsTheMothers() {
        for (int day : List.of(BIRTH, day(2026, 1, 11), day(2026, 7, 9))) {
            assertEquals(List.of("PORSI_UNTUK_IBU", "SEMUA_YANG_HADIR"), why(item(due(day), "PMT_PENYULUHAN")));
        }
        assertEquals(List.of("SEMUA_YANG_HADIR"), why(item(due(day(2026, 7, 10)), "PMT_PENYULUHAN")));
    }

    @Test
    void extraFoodRunsForItsDaysAndIsThenDueAgain() {
        int begun = day(2026, 9, 1);
        DueItem asked = item(due(begun, Alert.GIZI_KURANG), "PMT_LOKAL");
        assertEquals(List.of("TANDA_PERTUMBUHAN", "LAMA_PMT"), why(asked));
        Served start = Served.given(Service.PMT_LOKAL, begun);
        DueItem running = item(due(begun + 55, Alert.GIZI_KURANG, start), "PMT_LOKAL");
        assertEquals(List.of("TANDA_PERTUMBUHAN", "PMT_BERJALAN"), why(running));
        assertEquals(begun + 55, running.until());
        assertEquals(
                List.of("TANDA_PERTUMBUHAN", "LAMA_PMT"),
                why(item(due(begun + 56, Alert.GIZI_KURANG, start), "PMT_LOKAL")));
    }

    @Test
    void extraFoodIsForSixToFiftyNineMonths() {
        assertFalse(codes(due(day(2026, 7, 9), Alert.BB_KURANG)).contains("PMT_LOKAL"));
        assertTrue(codes(due(day(2026, 7, 10), Alert.BB_KURANG)).contains("PMT_LOKAL"));
        assertTrue(codes(due(day(2031, 1, 9), Alert.BB_KURANG)).contains("PMT_LOKAL"));
        assertFalse(codes(due(day(2031, 1, 10), Alert.BB_KURANG)).contains("PMT_LOKAL"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-09, ORALIT_BAYI, ZINC_10",
        "2026-07-10, ORALIT_BAYI, ZINC_20",
        "2027-01-09, ORALIT_BAYI, ZINC_20",
        "2027-01-10, ORALIT_BALITA, ZINC_20"
    })
    void diarrhoeaAsksForOralitAndZincByAge(String on, String oralit, String zinc) {
        String[] parts = on.split("-", -1);
        int today = day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        List<DueItem> due = ChildDue.on(today, ill(today - 1), RULES);
        assertEquals(List.of("DIARE_SEJAK", oralit), why(item(due, "ORALIT")));
        assertEquals(List.of("DIARE_SEJAK", zinc), why(item(due, "ZINC")));
        assertEquals(today - 1, item(due, "ZINC").since());
    }

    @Test
    void withoutAnEpisodeNeitherIsDue() {
        assertFalse(codes(due(day(2026, 7, 9))).contains("ORALIT"));
        assertFalse(codes(ChildDue.on(day(2026, 7, 9), ill(day(2026, 7, 10)), RULES))
                .contains("ZINC"));
        assertNull(item(ChildDue.on(day(2026, 7, 9), ill(day(2026, 7, 9)), RULES), "ZINC")
                .until());
    }

    @Test
    void everyReasonCarriesTheArgumentsItsCodeAsksFor() {
        for (int age = 0; age < 72 * 30; age += 13) {
            ChildFacts child = new ChildFacts(BIRTH, 91, List.of(), List.of(), List.of(Alert.T1), BIRTH);
            for (DueItem item : ChildDue.on(BIRTH + age, child, RULES)) {
                assertTrue(item.why().stream().allMatch(Message::fits), item.toString());
            }
        }
    }

    private static boolean asi(int today, AsiAnswer answer) {
        ChildFacts child = new ChildFacts(BIRTH, 0, List.of(), List.of(answer), List.of(), null);
        return codes(ChildDue.on(today, child, RULES)).contains("ASI_EKSKLUSIF");
    }

    private static ChildFacts ill(@Nullable Integer since) {
        return new ChildFacts(BIRTH, 0, List.of(), List.of(), List.of(), since);
    }

    private static List<DueItem> due(int today, Served... served) {
        return ChildDue.on(today, new ChildFacts(BIRTH, 0, List.of(served), List.of(), List.of(), null), RULES);
    }

    private static List<DueItem> due(int today, Alert alert, Served... served) {
        return ChildDue.on(today, new ChildFacts(BIRTH, 0, List.of(served), List.of(), List.of(alert), null), RULES);
    }
}
