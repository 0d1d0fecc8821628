package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Verdicts.all;
import static id.tumbuh.growth.verdict.Verdicts.child;
import static id.tumbuh.growth.verdict.Verdicts.codes;
import static id.tumbuh.growth.verdict.Verdicts.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.status.SixtyMonths;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A heavy boy of 23 kg and 110 cm around his fifth birthday: BB/U +1.65, IMT/U +2.39 and +2.42. */
final class SixtyMonthsEdgesTest {
    /** One leap day in his five years: 60 calendar months are full on day 1826, before 60.0 months. */
    private static final int BIRTH = day(2020, 3, 1);

    private static final Measures HEAVY = all(23, 110, Position.STANDING, 51, 18);
    private static final RuleSet ENDING = new RuleSet(
            "labels end at 60.0",
            RuleSet.CURRENT.kbm(),
            RuleSet.CURRENT.lines(),
            SixtyMonths.LABELS_END_AT_60_0,
            RuleSet.CURRENT.limits());

    @Test
    void onDay1826TheStandardsOf2006HoldAlthough60MonthsAreFull() {
        for (RuleSet rules : List.of(RuleSet.CURRENT, ENDING)) {
            Verdict verdict = on(rules, day(2025, 3, 1));
            assertEquals(60, verdict.completedMonths());
            classes(verdict, Status.BBU_RISIKO_LEBIH, Status.TBU_NORMAL, Status.IMTU_GIZI_LEBIH);
            assertEquals(Status.BBTB_GIZI_LEBIH, verdict.finding(Index.BB_TB).status());
            assertNull(verdict.finding(Index.LILA).status());
            assertEquals("who2006_wfa", table(verdict));
        }
    }

    @Test
    void fromDay1827TheReferenceOf2007HoldsWithTheLabelsOfMonth60() {
        for (int visit : new int[] {day(2025, 3, 2), day(2025, 3, 31)}) {
            Verdict verdict = on(RuleSet.CURRENT, visit);
            assertEquals(60, verdict.completedMonths());
            classes(verdict, Status.BBU_RISIKO_LEBIH, Status.TBU_NORMAL, Status.IMTU_OBESITAS);
            assertNull(verdict.finding(Index.BB_TB).status());
            assertEquals("who2007_wfa_5_10", table(verdict));
            assertEquals(List.of("OBESITAS", "AOL"), codes(verdict.alerts()));
        }
    }

    @Test
    void theOtherOptionGivesNoLabelFromDay1827() {
        Verdict verdict = on(ENDING, day(2025, 3, 2));
        classes(verdict, null, null, Status.IMTU_OBESITAS);
        assertEquals(List.of("OBESITAS"), codes(verdict.alerts()));
    }

    @Test
    void with61CompletedMonthsOnlyTheBmiIsLabelled() {
        for (RuleSet rules : List.of(RuleSet.CURRENT, ENDING)) {
            Verdict verdict = on(rules, day(2025, 4, 1));
            assertEquals(61, verdict.completedMonths());
            classes(verdict, null, null, Status.IMTU_OBESITAS);
            assertEquals(List.of("OBESITAS"), codes(verdict.alerts()), "the KMS and its lines end at 60 months");
        }
    }

    @Test
    void anAgeOf1826AndAQuarterDaysIsExactly60Months() {
        Child boy = new Child(Sex.MALE, null, null);
        Verdict before = Verdicts.of(boy, Visit.of(null, Age.ofDays(1_826.24), HEAVY), Past.UNKNOWN);
        Verdict from = Verdicts.of(boy, Visit.of(null, Age.ofDays(1_826.25), HEAVY), Past.UNKNOWN);
        assertEquals(Status.IMTU_GIZI_LEBIH, before.finding(Index.IMT_U).status());
        assertEquals(Status.IMTU_OBESITAS, from.finding(Index.IMT_U).status());
        assertEquals(59, before.completedMonths());
        assertEquals(60, from.completedMonths());
    }

    @Test
    void theLetterGoesOnThroughMonth60AndEndsWith61() {
        Past march = Verdicts.weighed(Weighing.of(day(2025, 2, 20), 22_700));
        Verdict in60 = new Assessment(RuleSet.CURRENT)
                .of(child(Sex.MALE, BIRTH), Visit.on(BIRTH, day(2025, 3, 31), HEAVY), march);
        assertNotNull(in60.kms());
        assertEquals(Letter.N, in60.kms().letter());
        Past april = Verdicts.weighed(Weighing.of(day(2025, 3, 31), 22_700));
        Verdict in61 = new Assessment(RuleSet.CURRENT)
                .of(child(Sex.MALE, BIRTH), Visit.on(BIRTH, day(2025, 4, 1), HEAVY), april);
        assertNotNull(in61.kms());
        assertEquals(NoLetter.DI_ATAS_60_BULAN, in61.kms().noLetter());
    }

    private static Verdict on(RuleSet rules, int visit) {
        return new Assessment(rules).of(child(Sex.MALE, BIRTH), Visit.on(BIRTH, visit, HEAVY), Verdicts.FIRST_VISIT);
    }

    private static void classes(
            Verdict verdict, @Nullable Status weight, @Nullable Status length, @Nullable Status bmi) {
        assertEquals(weight, verdict.finding(Index.BB_U).status());
        assertEquals(length, verdict.finding(Index.TB_U).status());
        assertEquals(bmi, verdict.finding(Index.IMT_U).status());
    }

    private static @Nullable String table(Verdict verdict) {
        Finding weight = verdict.finding(Index.BB_U);
        return weight.standard() == null ? null : weight.standard().name();
    }
}
