package id.tumbuh.care.immunisation;

import static id.tumbuh.care.Days.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** KMK 2015/2023, 06-imunisasi-rutin, and the logistics planning for 2026–27. */
class ScheduleTest {
    private static final RuleBook RULES = RuleBook.CURRENT;
    private static final int WEST_JAVA = 32;
    private static final int DAY = day(2026, 6, 1);

    /** Dose, from which month, on time before which month, months and days after the dose before. */
    @ParameterizedTest
    @CsvSource({
        "BCG, 0, 1, 0, 0",
        "OPV1, 0, 1, 0, 0",
        "DPT1, 2, 3, 1, 0",
        "OPV2, 2, 3, 1, 0",
        "RV1, 2, 3, 1, 0",
        "PCV1, 2, 3, 1, 0",
        "DPT2, 3, 4, 1, 0",
        "OPV3, 3, 4, 1, 0",
        "RV2, 3, 4, 1, 0",
        "PCV2, 3, 4, 1, 0",
        "DPT3, 4, 5, 1, 0",
        "OPV4, 4, 5, 1, 0",
        "RV3, 4, 5, 1, 0",
        "IPV1, 4, 5, 1, 0",
        "MR1, 9, 10, 1, 0",
        "IPV2, 9, 10, 1, 0",
        "PCV3, 12, 13, 0, 56",
        "DPT4, 18, 24, 12, 0",
        "MR2, 18, 24, 6, 0",
    })
    void eachDoseHasItsMonthAndItsInterval(Dose dose, int from, int before, int gapMonths, int gapDays) {
        ScheduleRow row = row(dose, WEST_JAVA, RULES);
        assertEquals(from, row.fromMonths());
        assertEquals(before, row.beforeMonths());
        assertEquals(gapMonths, row.gapMonths());
        assertEquals(gapDays, row.gapDays());
    }

    @Test
    void theSeparateVaccinesAreTwentyDosesInTheOrderOfAge() {
        assertEquals(
                List.of(
                        Dose.HB0, Dose.BCG, Dose.OPV1, Dose.DPT1, Dose.OPV2, Dose.RV1, Dose.PCV1, Dose.DPT2, Dose.OPV3,
                        Dose.RV2, Dose.PCV2, Dose.DPT3, Dose.OPV4, Dose.RV3, Dose.IPV1, Dose.MR1, Dose.IPV2, Dose.PCV3,
                        Dose.DPT4, Dose.MR2),
                doses(WEST_JAVA, DAY, RULES));
    }

    @ParameterizedTest
    @ValueSource(ints = {34, 51, 52, 91, 92, 93, 94, 95, 96})
    void someProvincesUseTheHexavalentVaccineFrom2026(int province) {
        List<Dose> before = doses(province, day(2025, 12, 31), RULES);
        List<Dose> after = doses(province, day(2026, 1, 1), RULES);
        assertTrue(before.contains(Dose.DPT1) && before.contains(Dose.IPV1));
        assertTrue(after.containsAll(List.of(Dose.HEXA1, Dose.HEXA2, Dose.HEXA3)));
        assertFalse(after.contains(Dose.DPT1) || after.contains(Dose.DPT3) || after.contains(Dose.IPV1));
        assertFalse(after.contains(Dose.IPV2));
        assertTrue(after.contains(Dose.DPT4), "the booster stays DPT-HB-Hib");
    }

    @ParameterizedTest
    @CsvSource({
        "33, false",
        "34, true",
        "35, false",
        "50, false",
        "51, true",
        "52, true",
        "53, false",
        "90, false",
        "91, true",
        "96, true",
        "97, false",
        "0, false"
    })
    void otherProvincesDoNot(int province, boolean hexavalent) {
        assertEquals(hexavalent, doses(province, DAY, RULES).contains(Dose.HEXA1));
    }

    @ParameterizedTest
    @CsvSource({"51, false", "90, false", "91, true", "96, true", "97, false"})
    void japaneseEncephalitisIsPlannedInPapua(int province, boolean planned) {
        assertEquals(planned, doses(province, DAY, RULES).contains(Dose.JE));
        assertFalse(doses(province, day(2025, 12, 31), RULES).contains(Dose.JE));
    }

    @Test
    void aDistrictSetsItsOwn() {
        assertTrue(doses(WEST_JAVA, DAY, RULES.with(Choice.JE_HERE)).contains(Dose.JE));
        assertFalse(doses(91, DAY, RULES.with(Choice.JE_NOT_HERE)).contains(Dose.JE));
        assertTrue(doses(WEST_JAVA, DAY, RULES.with(Choice.HEXAVALENT_HERE)).contains(Dose.HEXA1));
        assertFalse(doses(91, DAY, RULES.with(Choice.HEXAVALENT_NOT_HERE)).contains(Dose.HEXA1));
        assertEquals(10, row(Dose.JE, 91, RULES).fromMonths());
    }

    @Test
    void theBirthDoseStaysUnlessADistrictDropsIt() {
        assertTrue(doses(51, DAY, RULES).contains(Dose.HB0));
        assertFalse(doses(51, DAY, RULES.with(Choice.BIRTH_DOSE_DROPPED)).contains(Dose.HB0));
        assertTrue(doses(WEST_JAVA, DAY, RULES.with(Choice.BIRTH_DOSE_DROPPED)).contains(Dose.HB0));
    }

    /** The field sheet of 2026: BCG and polio 1 at 1–2 months, boosters at 18–19 months. */
    @Test
    void theFieldSheetHasOtherWindows() {
        RuleBook sheet = RULES.with(Choice.WINDOWS_FIELD_SHEET);
        assertEquals(1, row(Dose.BCG, WEST_JAVA, sheet).fromMonths());
        assertEquals(3, row(Dose.BCG, WEST_JAVA, sheet).beforeMonths());
        assertEquals(1, row(Dose.OPV1, WEST_JAVA, sheet).fromMonths());
        assertEquals(20, row(Dose.DPT4, WEST_JAVA, sheet).beforeMonths());
        assertEquals(20, row(Dose.MR2, WEST_JAVA, sheet).beforeMonths());
        assertEquals(3, row(Dose.DPT1, WEST_JAVA, sheet).beforeMonths());
    }

    private static ScheduleRow row(Dose dose, int province, RuleBook rules) {
        return Schedule.rows(province, DAY, rules).stream()
                .filter(row -> row.dose() == dose)
                .findFirst()
                .orElseThrow();
    }

    private static List<Dose> doses(int province, int day, RuleBook rules) {
        return Schedule.rows(province, day, rules).stream()
                .map(ScheduleRow::dose)
                .toList();
    }
}
