package id.tumbuh.growth.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.GrowthLines;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChartLinesTest {
    /** WHO's printed z-score tables, which have one decimal (who.int/tools/child-growth-standards). */
    @ParameterizedTest
    @CsvSource({
        "BBU_0_24,  MALE,   0,   2.1 2.5 2.9 3.3 3.9 4.4 5.0",
        "BBU_0_24,  MALE,   365, 6.9 7.7 8.6 9.6 10.8 12.0 13.3",
        "BBU_24_60, FEMALE, 731, 8.1 9.0 10.2 11.5 13.0 14.8 17.0",
        "PBU_0_24,  FEMALE, 730, 76.7 80.0 83.2 86.4 89.6 92.9 96.1",
        "TBU_24_60, MALE,   1826, 96.1 100.7 105.3 110.0 114.6 119.2 123.9",
        "BBPB,      MALE,   65,  5.7 6.2 6.7 7.3 7.9 8.6 9.4",
        "BBTB,      FEMALE, 100, 11.7 12.8 13.9 15.2 16.7 18.4 20.3",
    })
    void areThoseOfWho(Sheet sheet, Sex sex, double key, String published) {
        ChartData chart = Charts.empty(sheet, sex);
        int at = Arrays.binarySearch(chart.keys(), key);
        double[] expected = Arrays.stream(published.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] drawn =
                chart.lines().stream().mapToDouble(line -> line.values()[at]).toArray();
        assertArrayEquals(expected, drawn, 0.0501);
    }

    @ParameterizedTest
    @CsvSource({
        "BBU_0_24, 0, 730, 147",
        "BBU_24_60, 731, 1826, 74",
        "PBU_0_24, 0, 730, 147",
        "TBU_24_60, 731, 1826, 74",
        "BBPB, 45, 110, 131",
        "BBTB, 65, 120, 111"
    })
    void reachFromEdgeToEdgeAndNoneCrossesTheStepAt24Months(Sheet sheet, double first, double last, int points) {
        for (Sex sex : Sex.values()) {
            ChartData chart = Charts.empty(sheet, sex);
            double[] keys = chart.keys();
            assertEquals(points, keys.length);
            assertEquals(first, keys[0]);
            assertEquals(last, keys[points - 1]);
            for (ChartLine line : chart.lines()) {
                assertEquals(
                        points,
                        Arrays.stream(line.values()).filter(value -> value > 0).count());
                for (double value : line.values()) {
                    assertEquals(true, value >= chart.low() && value <= chart.high());
                }
            }
        }
    }

    @Test
    void theRedAndTheOrangeLineAreOfTheKmsOnly() {
        assertEquals("GARIS_MERAH - - - GARIS_ORANYE - -", roles(Charts.empty(Sheet.BBU_0_24, Sex.MALE)));
        assertEquals("- - - - - - -", roles(Charts.empty(Sheet.PBU_0_24, Sex.MALE)));
        assertEquals("- - - - - - -", roles(Charts.empty(Sheet.BBTB, Sex.MALE)));
    }

    @Test
    void aRuleSetMayPutThemBetweenTheOthers() {
        RuleSet now = RuleSet.CURRENT;
        RuleSet other = new RuleSet("other", now.kbm(), new GrowthLines(-2.5, 4), now.sixtyMonths(), now.limits());
        Child child = new Child(Sex.MALE, Charts.BIRTH, null);
        ChartData chart = Objects.requireNonNull(ChildChart.of(Sheet.BBU_0_24, child, null, Past.UNKNOWN, other));
        assertEquals("- GARIS_MERAH - - - - - - GARIS_ORANYE", roles(chart));
        assertEquals(-2.5, chart.lines().get(1).z());
        assertEquals("other", chart.ruleSet());
    }

    @Test
    void bandsHaveTheirColourAndTheirClass() {
        assertEquals(
                "MERAH/BBU_SANGAT_KURANG KUNING/BBU_KURANG HIJAU_MUDA/BBU_NORMAL HIJAU/BBU_NORMAL HIJAU/BBU_NORMAL"
                        + " HIJAU_MUDA/BBU_RISIKO_LEBIH KUNING/BBU_RISIKO_LEBIH ORANYE/BBU_RISIKO_LEBIH",
                bands(Sheet.BBU_24_60));
        assertEquals(
                "MERAH/TBU_SANGAT_PENDEK KUNING/TBU_PENDEK HIJAU_MUDA/TBU_NORMAL HIJAU/TBU_NORMAL HIJAU/TBU_NORMAL"
                        + " HIJAU_MUDA/TBU_NORMAL HIJAU_MUDA/TBU_NORMAL HIJAU_MUDA/TBU_TINGGI",
                bands(Sheet.PBU_0_24));
        assertEquals(
                "MERAH/BBTB_GIZI_BURUK KUNING/BBTB_GIZI_KURANG HIJAU_MUDA/BBTB_GIZI_BAIK HIJAU/BBTB_GIZI_BAIK"
                        + " HIJAU/BBTB_GIZI_BAIK KUNING/BBTB_RISIKO_LEBIH ORANYE/BBTB_GIZI_LEBIH ORANYE/BBTB_OBESITAS",
                bands(Sheet.BBPB));
        ChartBand lowest = Charts.empty(Sheet.BBPB, Sex.MALE).bands().get(0);
        assertNull(lowest.fromZ());
        assertEquals(-3, lowest.toZ());
        assertEquals(Status.BBTB_GIZI_BURUK, lowest.status());
    }

    @Test
    void fullMonthsHaveTheCalendarMonthOfThisChildAndTheMinimalGain() {
        List<ChartMonth> months = Charts.empty(Sheet.BBU_0_24, Sex.FEMALE).months();
        assertEquals(25, months.size());
        assertEquals(new ChartMonth(0, 0, 2023 * 12, null), months.get(0));
        assertEquals(new ChartMonth(11, 11 * 30.4375, 2023 * 12 + 11, 200), months.get(11));
        assertEquals(37, Charts.empty(Sheet.TBU_24_60, Sex.FEMALE).months().size());
        assertNull(Charts.empty(Sheet.TBU_24_60, Sex.FEMALE).months().get(5).kbmGrams());
        assertEquals(List.of(), Charts.empty(Sheet.BBPB, Sex.FEMALE).months());
    }

    @Test
    void sheetsChangeAt731DaysAndEndBefore60Months() {
        assertEquals(List.of(), Sheet.at(-1));
        assertEquals(List.of(Sheet.BBU_0_24, Sheet.PBU_0_24, Sheet.BBPB), Sheet.at(730));
        assertEquals(List.of(Sheet.BBU_24_60, Sheet.TBU_24_60, Sheet.BBTB), Sheet.at(731));
        assertEquals(3, Sheet.at(1826).size());
        assertEquals(List.of(), Sheet.at(1827));
    }

    @Test
    void withoutSexThereIsNoChartAndWithoutBirthDayNoneByAge() {
        Child unborn = new Child(Sex.MALE, null, null);
        assertNull(ChildChart.of(Sheet.BBU_0_24, unborn, null, Past.UNKNOWN, RuleSet.CURRENT));
        assertNull(ChildChart.of(Sheet.BBPB, new Child(null, 1, null), null, Past.UNKNOWN, RuleSet.CURRENT));
        assertEquals(
                7, Charts.of(Sheet.BBPB, unborn, null, Past.UNKNOWN).lines().size());
    }

    private static String roles(ChartData chart) {
        return chart.lines().stream()
                .map(line -> line.role() == null ? "-" : line.role().name())
                .collect(Collectors.joining(" "));
    }

    private static String bands(Sheet sheet) {
        return Charts.empty(sheet, Sex.MALE).bands().stream()
                .map(band -> band.colour() + "/" + band.status())
                .collect(Collectors.joining(" "));
    }
}
