package id.tumbuh.care.immunisation;

import static id.tumbuh.care.Days.codes;
import static id.tumbuh.care.Days.day;
import static id.tumbuh.care.Days.item;
import static id.tumbuh.care.Days.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.DueItem;
import id.tumbuh.care.service.DueList;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Records;
import id.tumbuh.care.service.Served;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImmunisationDueTest {
    private static final RuleBook RULES = RuleBook.CURRENT;
    private static final int BIRTH = day(2026, 1, 10);
    private static final int WEST_JAVA = 32;
    private static final int BALI = 51;

    @Test
    void aNewbornIsDueForTheThreeDosesOfBirth() {
        List<DueItem> due = due(BIRTH);
        assertEquals(List.of("HB0", "BCG", "OPV1"), codes(due));
        assertEquals(BIRTH + 1, item(due, "HB0").until());
        assertEquals(day(2026, 2, 9), item(due, "BCG").until());
        assertEquals(List.of("JADWAL_LAHIR"), why(item(due, "BCG")));
    }

    @ParameterizedTest
    @CsvSource({"1, true, false", "2, true, true", "7, true, true", "8, false, false"})
    void theBirthDoseIsOnTimeForADayAndGoneAfterSeven(int age, boolean due, boolean late) {
        List<DueItem> items = due(BIRTH + age);
        assertEquals(due, codes(items).contains("HB0"));
        if (due) {
            assertEquals(late, item(items, "HB0").late());
        }
    }

    @Test
    void theFieldSheetGivesTheBirthDoseSevenDays() {
        RuleBook sheet = RULES.with(Choice.WINDOWS_FIELD_SHEET);
        assertFalse(item(due(BIRTH + 7, WEST_JAVA, sheet), "HB0").late());
        assertFalse(codes(due(BIRTH + 8, WEST_JAVA, sheet)).contains("HB0"));
        assertFalse(codes(due(BIRTH, WEST_JAVA, sheet)).contains("BCG"));
    }

    @Test
    void atTwoMonthsFourDosesToTheDay() {
        Served opv1 = Served.given(Dose.OPV1, BIRTH);
        Served bcg = Served.given(Dose.BCG, BIRTH);
        assertEquals(List.of(), codes(due(day(2026, 3, 9), opv1, bcg)));
        List<DueItem> due = due(day(2026, 3, 10), opv1, bcg);
        assertEquals(List.of("DPT1", "OPV2", "RV1", "PCV1"), codes(due));
        assertEquals(List.of("JADWAL_UMUR", "SETELAH_DOSIS"), why(item(due, "OPV2")));
        assertEquals(day(2026, 4, 9), item(due, "DPT1").until());
    }

    @Test
    void afterItsMonthADoseIsLateAndTheHealthWorkerDecides() {
        assertFalse(item(due(day(2026, 4, 9)), "DPT1").late());
        DueItem late = item(due(day(2026, 4, 10)), "DPT1");
        assertTrue(late.late());
        assertNull(late.until());
        assertEquals(day(2026, 3, 10), late.since());
        assertEquals(List.of("JADWAL_UMUR", "LEWAT_JADWAL"), why(late));
    }

    @Test
    void aDoseWaitsForTheOneBeforeItAndForAMonth() {
        assertFalse(codes(due(day(2026, 6, 1))).contains("DPT2"), "DPT1 is not recorded");
        Served first = Served.given(Dose.DPT1, day(2026, 5, 20));
        assertFalse(codes(due(day(2026, 6, 19), first)).contains("DPT2"));
        DueItem second = item(due(day(2026, 6, 20), first), "DPT2");
        assertEquals(day(2026, 6, 20), second.since());
        assertTrue(second.late(), "month 3 is past");
    }

    /** KMK: PCV3 at 12 months, at least 8 weeks after PCV2. */
    @Test
    void pcv3IsEightWeeksAfterPcv2() {
        Served second = Served.given(Dose.PCV2, day(2026, 12, 1));
        assertFalse(codes(due(day(2027, 1, 25), second)).contains("PCV3"));
        assertEquals(
                day(2027, 1, 26), item(due(day(2027, 1, 26), second), "PCV3").since());
        Served early = Served.given(Dose.PCV2, day(2026, 4, 12));
        assertFalse(codes(due(day(2027, 1, 9), early)).contains("PCV3"));
        assertTrue(codes(due(day(2027, 1, 10), early)).contains("PCV3"));
    }

    /** KMK: DPT-HB-Hib4 at least 12 months after dose 3, MR2 at least 6 months after MR1, both from 18 months. */
    @Test
    void boostersWaitTwelveAndSixMonths() {
        Served dpt3 = Served.given(Dose.DPT3, day(2026, 9, 1));
        Served mr1 = Served.given(Dose.MR1, day(2027, 3, 1));
        List<String> before = codes(due(day(2027, 8, 31), dpt3, mr1));
        assertFalse(before.contains("DPT4") || before.contains("MR2"));
        List<DueItem> after = due(day(2027, 9, 1), dpt3, mr1);
        assertEquals(day(2027, 9, 1), item(after, "DPT4").since());
        assertEquals(day(2027, 9, 1), item(after, "MR2").since());
        assertEquals(day(2028, 1, 9), item(after, "MR2").until());
        Served dpt3OnTime = Served.given(Dose.DPT3, day(2026, 5, 10));
        assertFalse(codes(due(day(2027, 7, 9), dpt3OnTime)).contains("DPT4"));
        assertTrue(codes(due(day(2027, 7, 10), dpt3OnTime)).contains("DPT4"));
    }

    @Test
    void aLaterDoseProvesTheEarlier() {
        List<String> due = codes(due(day(2026, 7, 1), Served.given(Dose.OPV3, day(2026, 5, 1))));
        assertFalse(due.contains("OPV1") || due.contains("OPV2"));
        assertTrue(due.contains("OPV4"));
    }

    @Test
    void aRefusedDoseStaysAndHoldsBackTheNext() {
        Served refused = new Served(Dose.DPT1, day(2026, 3, 12), Outcome.DITOLAK);
        List<DueItem> due = due(day(2026, 5, 12), refused);
        assertEquals(Outcome.DITOLAK, item(due, "DPT1").recorded());
        assertEquals(List.of("JADWAL_UMUR", "LEWAT_JADWAL", "DITOLAK_TANGGAL"), why(item(due, "DPT1")));
        assertFalse(codes(due).contains("DPT2"));
    }

    @Test
    void aContraindicatedDoseIsNotDueAndNotKnownStaysDue() {
        Served never = new Served(Dose.MR1, day(2026, 10, 12), Outcome.KONTRAINDIKASI);
        assertFalse(codes(due(day(2026, 10, 20), never)).contains("MR1"));
        Served unknown = new Served(Dose.MR1, day(2026, 10, 12), Outcome.TIDAK_TAHU);
        assertEquals(
                Outcome.TIDAK_TAHU, item(due(day(2026, 10, 20), unknown), "MR1").recorded());
    }

    @Test
    void whoBeganWithDptGoesOnWithTheHexavalentVaccine() {
        Served dpt1 = Served.given(Dose.DPT1, day(2026, 3, 10));
        DueItem second = item(due(day(2026, 4, 10), BALI, RULES, dpt1), "HEXA2");
        assertEquals(List.of("JADWAL_UMUR", "SETELAH_DOSIS", "WILAYAH_HEKSAVALEN"), why(second));
        assertFalse(codes(due(day(2026, 4, 10), BALI, RULES, dpt1)).contains("HEXA1"));
    }

    @Test
    void theHexavalentVaccineHoldsIpvForAChildWhoMoved() {
        Served one = Served.given(Dose.HEXA1, day(2026, 3, 10));
        Served two = Served.given(Dose.HEXA2, day(2026, 4, 10));
        assertFalse(codes(due(day(2026, 10, 10), one, two)).contains("IPV1"));
        assertFalse(codes(due(day(2026, 10, 10), one, two)).contains("IPV2"));
        assertTrue(codes(due(day(2026, 10, 10), one)).contains("IPV2"), "one hexavalent dose is one IPV");
        assertTrue(codes(due(day(2026, 10, 10), one, two)).contains("DPT3"));
    }

    private static List<DueItem> due(int today, Served... served) {
        return due(today, WEST_JAVA, RULES, served);
    }

    private static List<DueItem> due(int today, int province, RuleBook rules, Served... served) {
        DueList due = new DueList(rules);
        new ImmunisationDue(BIRTH, today, new Records(List.of(served), today), rules).addTo(due, province);
        return due.items();
    }
}
