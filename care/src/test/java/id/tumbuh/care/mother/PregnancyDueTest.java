package id.tumbuh.care.mother;

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
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KMK 2015/2023, 01-ibu-hamil-nifas: six visits, 1 in TM1 (0–12 weeks), 2 in TM2 (>12–24), 3 in TM3 (>24 to birth). */
class PregnancyDueTest {
    private static final RuleBook RULES = RuleBook.CURRENT;
    private static final int PERIOD = day(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({"0, ANC_TM1", "84, ANC_TM1", "85, ANC_TM2", "168, ANC_TM2", "169, ANC_TM3", "300, ANC_TM3"})
    void theVisitIsThatOfTheTrimester(int days, String visit) {
        List<String> due = codes(PregnancyDue.on(PERIOD + days, Pregnancy.since(PERIOD), RULES));
        assertEquals(
                List.of(visit),
                due.stream().filter(code -> code.startsWith("ANC")).toList());
    }

    @Test
    void nothingIsDueBeforeTheLastPeriod() {
        assertEquals(List.of(), PregnancyDue.on(PERIOD - 1, Pregnancy.since(PERIOD), RULES));
    }

    @Test
    void theSecondTrimesterAsksForTwo() {
        Served one = Served.given(Service.ANC_TM2, PERIOD + 90);
        Served two = Served.given(Service.ANC_TM2, PERIOD + 120);
        DueItem due = item(PregnancyDue.on(PERIOD + 130, with(one), RULES), "ANC_TM2");
        assertEquals(PERIOD + 85, due.since());
        assertEquals(PERIOD + 168, due.until());
        assertTrue(due.why().contains(Message.of(Why.SUDAH_DARI, Argument.count(1), Argument.count(2))));
        assertFalse(codes(PregnancyDue.on(PERIOD + 130, with(one, two), RULES)).contains("ANC_TM2"));
    }

    @Test
    void aDoctorWithUsgInTheFirstAndThird() {
        assertTrue(codes(PregnancyDue.on(PERIOD + 84, with(), RULES)).contains("DOKTER_USG_TM1"));
        assertTrue(codes(PregnancyDue.on(PERIOD + 100, with(), RULES)).stream()
                .noneMatch(code -> code.startsWith("DOKTER")));
        assertTrue(codes(PregnancyDue.on(PERIOD + 169, with(), RULES)).contains("DOKTER_USG_TM3"));
        assertNull(
                item(PregnancyDue.on(PERIOD + 169, with(), RULES), "DOKTER_USG_TM3")
                        .until(),
                "the birth ends it");
    }

    @ParameterizedTest
    @CsvSource({"IRON_90, 89, true", "IRON_90, 90, false", "IRON_180, 179, true", "IRON_180, 180, false"})
    void tabletsUpToTheTarget(Choice target, int tablets, boolean due) {
        Pregnancy pregnancy = new Pregnancy(PERIOD, List.of(), tablets, 5, 4, null, null);
        assertEquals(
                due,
                codes(PregnancyDue.on(PERIOD + 50, pregnancy, RULES.with(target)))
                        .contains("TTD"));
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void theClassMeetsFourTimes(int meetings, boolean due) {
        Pregnancy pregnancy = new Pregnancy(PERIOD, List.of(), null, 5, meetings, null, null);
        assertEquals(due, codes(PregnancyDue.on(PERIOD + 50, pregnancy, RULES)).contains("KELAS_IBU_HAMIL"));
    }

    @Test
    void tetanusIsCompletedUpToT5() {
        assertEquals(List.of("BELUM_DITANYAKAN"), why(item(PregnancyDue.on(PERIOD, tetanus(null), RULES), "TD")));
        assertEquals(List.of("STATUS_T"), why(item(PregnancyDue.on(PERIOD, tetanus(4), RULES), "TD")));
        assertFalse(codes(PregnancyDue.on(PERIOD, tetanus(5), RULES)).contains("TD"));
    }

    /** KMK 2015/2023, 03-pmt-ibu-hamil-kek: LiLA below 23.5 cm, or IMT of the first trimester below 18.5. */
    @ParameterizedTest
    @CsvSource({"234, , true", "235, , false", ", 18.4, true", ", 18.5, false", ", , false"})
    void extraFoodForThinMothers(@Nullable Integer arm, @Nullable Double bmi, boolean due) {
        Pregnancy pregnancy = new Pregnancy(PERIOD, List.of(), null, null, null, arm, bmi);
        assertEquals(due, codes(PregnancyDue.on(PERIOD + 50, pregnancy, RULES)).contains("PMT_KEK"));
    }

    @Test
    void extraFoodLasts90Or120Days() {
        Pregnancy thin = new Pregnancy(PERIOD, List.of(), null, null, null, 230, null);
        DueItem usual = item(PregnancyDue.on(PERIOD + 50, thin, RULES), "PMT_KEK");
        assertEquals(Argument.centimetres(23), usual.why().get(0).arguments().get(0));
        assertEquals(Argument.days(90), usual.why().get(1).arguments().get(0));
        RuleBook longer = RULES.with(Choice.PMT_PREGNANCY_120_DAYS);
        DueItem item = item(PregnancyDue.on(PERIOD + 50, thin, longer), "PMT_KEK");
        assertEquals(Argument.days(120), item.why().get(1).arguments().get(0));
    }

    @Test
    void measuredAndAskedOnceAMonth() {
        Served measured = Served.given(Service.UKUR_IBU_HAMIL, day(2026, 3, 1));
        assertFalse(
                codes(PregnancyDue.on(day(2026, 3, 31), with(measured), RULES)).contains("UKUR_IBU_HAMIL"));
        assertTrue(
                codes(PregnancyDue.on(day(2026, 4, 1), with(measured), RULES)).contains("UKUR_IBU_HAMIL"));
        assertTrue(
                codes(PregnancyDue.on(day(2026, 4, 1), with(measured), RULES)).contains("SKRINING_TB"));
    }

    @Test
    void weeksAreFullWeeks() {
        assertEquals(0, Pregnancy.since(PERIOD).weeks(PERIOD + 6));
        assertEquals(1, Pregnancy.since(PERIOD).weeks(PERIOD + 7));
    }

    @Test
    void everyReasonCarriesTheArgumentsItsCodeAsksFor() {
        Pregnancy thin = new Pregnancy(PERIOD, List.of(), 30, 2, 1, 230, 17.0);
        for (DueItem item : PregnancyDue.on(PERIOD + 200, thin, RULES)) {
            assertTrue(item.why().stream().allMatch(Message::fits), item.toString());
        }
    }

    private static Pregnancy with(Served... served) {
        return new Pregnancy(PERIOD, List.of(served), null, null, null, null, null);
    }

    private static Pregnancy tetanus(@Nullable Integer status) {
        return new Pregnancy(PERIOD, List.of(), null, status, null, null, null);
    }
}
