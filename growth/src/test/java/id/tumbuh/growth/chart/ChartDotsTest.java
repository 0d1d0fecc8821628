package id.tumbuh.growth.chart;

import static id.tumbuh.growth.chart.Charts.BIRTH;
import static id.tumbuh.growth.chart.Charts.day;
import static id.tumbuh.growth.chart.Charts.lying;
import static id.tumbuh.growth.chart.Charts.measured;
import static id.tumbuh.growth.chart.Charts.ofBoy;
import static id.tumbuh.growth.chart.Charts.visit;
import static id.tumbuh.growth.chart.Charts.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Past;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ChartDotsTest {
    private static final Past FIVE_MONTHS = weighed(
            Weighing.of(day(2023, 2, 11), 4_300),
            Weighing.of(day(2023, 3, 11), 5_300),
            Weighing.of(day(2023, 5, 11), 6_400),
            Weighing.of(day(2023, 6, 10), 6_500));

    @Test
    void aMissedMonthIsAGapAndTheVisitOfTodayIsRinged() {
        List<ChartDot> dots = ofBoy(Sheet.BBU_0_24, visit(day(2023, 7, 11), 7.1, 66), FIVE_MONTHS)
                .dots();
        assertEquals("32 60 121 151 182", join(dots, dot -> Integer.toString((int) dot.x())));
        assertEquals("false true false true true", join(dots, dot -> Boolean.toString(dot.joined())));
        assertEquals("false false false false true", join(dots, dot -> Boolean.toString(dot.current())));
        assertEquals("B N O T N", join(dots, dot -> letter(dot).code()));
        ChartDot last = dots.get(4);
        assertEquals(7.1, last.value());
        assertEquals(6, last.completedMonths());
        assertEquals(600, Objects.requireNonNull(last.kms()).gainGrams());
        assertEquals(400, Objects.requireNonNull(last.kms()).kbmGrams());
    }

    @Test
    void aWeighingOfTheMonthOfTheVisitGivesWayToIt() {
        List<ChartDot> dots = ofBoy(Sheet.BBU_0_24, visit(day(2023, 6, 20), 6.9, 66), FIVE_MONTHS)
                .dots();
        assertEquals("4.3 5.3 6.4 6.9", join(dots, dot -> Double.toString(dot.value())));
    }

    @Test
    void whatIsUnderQuestionIsHollowAndDoesNotStretchTheSheet() {
        ChartData chart = ofBoy(
                Sheet.BBU_0_24,
                visit(day(2023, 7, 11), 71, 66),
                weighed(new Weighing(day(2023, 5, 11), 9_000, true), Weighing.of(day(2023, 6, 11), 6_500)));
        assertEquals("true false true", join(chart.dots(), dot -> Boolean.toString(dot.inDoubt())));
        assertEquals(Letter.WITHHELD, letter(chart.dots().get(2)));
        assertEquals(Charts.empty(Sheet.BBU_0_24, Sex.MALE).high(), chart.high());
    }

    @Test
    void aSuddenLossIsHollowButKeepsItsLetter() {
        Past past = Past.complete(FIVE_MONTHS.weighings(), List.of(lying(day(2023, 6, 10), 6.5, 65)));
        List<ChartDot> dots =
                ofBoy(Sheet.BBU_0_24, visit(day(2023, 7, 11), 4.9, 66), past).dots();
        assertEquals(true, dots.get(4).inDoubt());
        assertEquals(Letter.T, letter(dots.get(4)));
    }

    @Test
    void aHeavyChildThatNobodyDoubtsStretchesTheSheet() {
        ChartData chart = ofBoy(Sheet.BBU_0_24, null, weighed(Weighing.of(BIRTH + 730, 18_400)));
        assertEquals(19, chart.high());
    }

    @Test
    void lengthsAreCorrectedAndEachSheetHasItsAges() {
        Past past = measured(lying(BIRTH + 700, 11, 84), lying(BIRTH + 730, 11.3, 85), lying(BIRTH + 731, 11.3, 85.7));
        List<ChartDot> lying = ofBoy(Sheet.PBU_0_24, null, past).dots();
        List<ChartDot> standing = ofBoy(Sheet.TBU_24_60, null, past).dots();
        assertEquals("84.0 85.0", join(lying, dot -> Double.toString(dot.value())));
        assertEquals("85.0", join(standing, dot -> Double.toString(dot.value())));
        assertEquals("731.0", join(standing, dot -> Double.toString(dot.x())));
        assertEquals("84.0 85.0", join(ofBoy(Sheet.BBPB, null, past).dots(), dot -> Double.toString(dot.x())));
        assertEquals("85.0", join(ofBoy(Sheet.BBTB, null, past).dots(), dot -> Double.toString(dot.x())));
        assertNull(lying.get(0).kms());
    }

    @Test
    void whatLiesOutsideTheSheetHasNoDot() {
        Past past = measured(lying(BIRTH - 1, 3, 50), lying(BIRTH + 1, 3, 44.9), lying(BIRTH + 2, 3, 45));
        assertEquals(1, ofBoy(Sheet.BBPB, null, past).dots().size());
        assertEquals(2, ofBoy(Sheet.PBU_0_24, null, past).dots().size());
    }

    @Test
    void thePictureIsSaidInWords() {
        ChartData chart = ofBoy(Sheet.BBU_0_24, visit(day(2023, 7, 11), 7.1, 66), FIVE_MONTHS);
        assertEquals(
                List.of(
                        Message.of(ChartNote.JUMLAH_TITIK, Argument.count(5)),
                        Message.of(ChartNote.BERAT_TERAKHIR, Argument.months(6), Argument.kilograms(7.1)),
                        Message.of(ChartNote.LETAK_TERAKHIR, Argument.code(Status.BBU_NORMAL))),
                chart.notes());
        assertEquals(
                List.of(Message.of(ChartNote.BELUM_ADA_TITIK)),
                ofBoy(Sheet.BBU_24_60, null, FIVE_MONTHS).notes());
    }

    private static Letter letter(ChartDot dot) {
        return Objects.requireNonNull(Objects.requireNonNull(dot.kms()).letter());
    }

    private static String join(List<ChartDot> dots, Function<ChartDot, String> of) {
        return dots.stream().map(of).collect(Collectors.joining(" "));
    }
}
