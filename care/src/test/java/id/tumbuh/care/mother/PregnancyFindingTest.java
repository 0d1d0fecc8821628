package id.tumbuh.care.mother;

import static id.tumbuh.care.mother.PregnancyFinding.ANEMIA;
import static id.tumbuh.care.mother.PregnancyFinding.BB_TIDAK_SESUAI_KURVA;
import static id.tumbuh.care.mother.PregnancyFinding.IMT_KURANG;
import static id.tumbuh.care.mother.PregnancyFinding.KEK;
import static id.tumbuh.care.mother.PregnancyFinding.TANDA_BAHAYA;
import static id.tumbuh.care.mother.PregnancyFinding.TEKANAN_DARAH_TINGGI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PregnancyFindingTest {
    private static final RuleBook RULES = RuleBook.CURRENT;

    /** Limit of 140/90, the application's 130/85, the emergency of 160/110: at or above. */
    @ParameterizedTest
    @CsvSource({
        "129, 84, '', ''",
        "130, 84, '', TEKANAN_DARAH_TINGGI",
        "129, 85, '', TEKANAN_DARAH_TINGGI",
        "139, 89, '', TEKANAN_DARAH_TINGGI",
        "140, 89, TEKANAN_DARAH_TINGGI, TEKANAN_DARAH_TINGGI",
        "139, 90, TEKANAN_DARAH_TINGGI, TEKANAN_DARAH_TINGGI",
        "159, 109, TEKANAN_DARAH_TINGGI, TEKANAN_DARAH_TINGGI",
        "160, 109, TEKANAN_DARAH_SANGAT_TINGGI, TEKANAN_DARAH_SANGAT_TINGGI",
        "159, 110, TEKANAN_DARAH_SANGAT_TINGGI, TEKANAN_DARAH_SANGAT_TINGGI",
    })
    void bloodPressure(int systolic, int diastolic, String usual, String strict) {
        PregnancyCheck check = new PregnancyCheck(null, systolic, diastolic, null, null, null, List.of());
        assertEquals(usual, names(PregnancyFinding.of(check, RULES)));
        assertEquals(strict, names(PregnancyFinding.of(check, RULES.with(Choice.PRESSURE_130_85))));
    }

    @Test
    void armBmiAndHaemoglobinBelowTheirLimits() {
        assertEquals(List.of(KEK, IMT_KURANG, ANEMIA), PregnancyFinding.of(thin(234, 18.49, 10.9), RULES));
        assertEquals(List.of(), PregnancyFinding.of(thin(235, 18.5, 11.0), RULES));
    }

    @Test
    void notMeasuredIsNoFinding() {
        assertEquals(List.of(), PregnancyFinding.of(PregnancyCheck.nothing(), RULES));
    }

    @Test
    void anyDangerSignGoesAtOnce() {
        PregnancyCheck check =
                new PregnancyCheck(200, 150, null, null, null, false, List.of(PregnancyDangerSign.PERDARAHAN));
        List<PregnancyFinding> findings = PregnancyFinding.of(check, RULES);
        assertEquals(List.of(TANDA_BAHAYA, TEKANAN_DARAH_TINGGI, KEK, BB_TIDAK_SESUAI_KURVA), findings);
        assertTrue(findings.get(0).atOnce());
        assertFalse(findings.get(1).atOnce());
    }

    @Test
    void theSheetHasTenSignsTheCourseAddsFour() {
        long sheet = List.of(PregnancyDangerSign.values()).stream()
                .filter(sign -> sign.rule() == Rule.DANGER_SIGNS_PREGNANCY)
                .count();
        assertEquals(10, sheet);
        assertEquals(14, PregnancyDangerSign.values().length);
        assertEquals(14, ChildbedDangerSign.values().length);
    }

    /** SATUSEHAT Q0002: below 21, less than 2 years, above 35, more than 3 children; teaching texts: below 20. */
    @ParameterizedTest
    @CsvSource({
        "20, , , TERLALU_MUDA, ''",
        "21, , , '', ''",
        "19, , , TERLALU_MUDA, TERLALU_MUDA",
        "35, , , '', ''",
        "36, , , TERLALU_TUA, TERLALU_TUA",
        "30, 23, , TERLALU_RAPAT, TERLALU_RAPAT",
        "30, 24, , '', ''",
        "30, , 3, '', ''",
        "30, , 4, TERLALU_SERING, TERLALU_SERING",
        ", , , '', ''",
    })
    void fourT(
            @Nullable Integer years,
            @Nullable Integer months,
            @Nullable Integer children,
            String usual,
            String teaching) {
        assertEquals(usual, fourT(years, months, children, RULES));
        assertEquals(teaching, fourT(years, months, children, RULES.with(Choice.YOUNG_BELOW_20)));
    }

    private static String fourT(
            @Nullable Integer years, @Nullable Integer months, @Nullable Integer children, RuleBook rules) {
        return String.join(
                " ",
                FourT.of(years, months, children, rules).stream()
                        .map(Enum::name)
                        .toList());
    }

    private static PregnancyCheck thin(int arm, double bmi, double haemoglobin) {
        return new PregnancyCheck(arm, null, null, bmi, haemoglobin, true, List.of());
    }

    private static String names(List<PregnancyFinding> findings) {
        return String.join(" ", findings.stream().map(Enum::name).toList());
    }
}
