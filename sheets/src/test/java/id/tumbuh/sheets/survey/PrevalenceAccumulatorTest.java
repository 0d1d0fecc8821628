package id.tumbuh.sheets.survey;

import static id.tumbuh.sheets.survey.Indicator.BMI_FOR_AGE;
import static id.tumbuh.sheets.survey.Indicator.HEIGHT_FOR_AGE;
import static id.tumbuh.sheets.survey.Indicator.WEIGHT_FOR_AGE;
import static id.tumbuh.sheets.survey.Indicator.WEIGHT_FOR_HEIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrevalenceAccumulatorTest {
    private final PrevalenceAccumulator accumulator = new PrevalenceAccumulator(List.of());
    private final SurveyChild child = new SurveyChild(0);

    /** n = 100, p = 0.01: se = √(p q / 99) = 0.01, t = 1.98421695, limits 100 / (1 + 99 e^±(t / 0.99)). */
    @Test
    void exactlyOnePercentHasAnInterval() {
        addHeightForAge(-2.5, 1);
        addHeightForAge(0, 99);

        Estimate stunted = all(HEIGHT_FOR_AGE).beyond(Cut.BELOW_MINUS_2);
        assertEstimate(1, 1, 0.135936216696, 6.972895708218, stunted);
    }

    /** Mirror of the case above; upstream's mistake is in the percent, so 99 % was never hit. */
    @Test
    void ninetyNinePercentMirrorsOnePercent() {
        addHeightForAge(-2.5, 99);
        addHeightForAge(0, 1);

        Estimate stunted = all(HEIGHT_FOR_AGE).beyond(Cut.BELOW_MINUS_2);
        assertEstimate(99, 1, 93.027104291782, 99.864063783304, stunted);
    }

    @Test
    void noneOrAllPrintAsWhoAnthroDoes() {
        addHeightForAge(-2.5, 10);

        assertEstimate(0, 0, 0, 0, all(HEIGHT_FOR_AGE).beyond(Cut.ABOVE_1));
        assertEstimate(100, 0, 100, 100, all(HEIGHT_FOR_AGE).beyond(Cut.BELOW_MINUS_2));
    }

    @Test
    void cutsAreStrict() {
        addHeightForAge(-3, 1);
        addHeightForAge(-2.01, 1);
        addHeightForAge(-2, 1);
        addHeightForAge(2, 1);
        addHeightForAge(2.01, 1);

        IndicatorPrevalence height = all(HEIGHT_FOR_AGE);
        assertEquals(0, height.beyond(Cut.BELOW_MINUS_3).value());
        assertEquals(40, height.beyond(Cut.BELOW_MINUS_2).value());
        assertEquals(60, height.beyond(Cut.BELOW_MINUS_1).value());
        assertEquals(40, height.beyond(Cut.ABOVE_1).value());
        assertEquals(20, height.beyond(Cut.ABOVE_2).value());
        assertEquals(0, height.beyond(Cut.ABOVE_3).value());
    }

    /** z −3, −1, 1 with weights 1, 2, 3: m = −1/3, u = −4/9, −2/9, 2/3; se = √(3/2 · 56/81). */
    @Test
    void weightedMeanByHand() {
        for (int weight = 1; weight <= 3; weight++) {
            accumulator.add(
                    child.clear().z(HEIGHT_FOR_AGE, 2 * weight - 5, false).samplingWeight(weight));
        }

        IndicatorPrevalence height = all(HEIGHT_FOR_AGE);
        assertEquals(6, height.weightedChildren());
        assertEquals(3, height.children());
        assertEquals(-1.0 / 3, height.mean().value(), 1e-12);
        assertEquals(Math.sqrt(1.5 * 56 / 81), height.mean().standardError(), 1e-12);
        assertEquals(Math.sqrt(20.0 / 9 * 1.5), height.deviation(), 1e-12);
        assertEquals(
                -1.0 / 3 - 4.3026527297 * Math.sqrt(1.5 * 56 / 81),
                height.mean().low(),
                1e-8);
    }

    @Test
    void missingWeightCountsAsNothing() {
        addHeightForAge(-2.5, 1);
        addHeightForAge(0, 1);
        accumulator.add(child.clear().z(HEIGHT_FOR_AGE, 5, false).samplingWeight(Double.NaN));

        assertEquals(2, all(HEIGHT_FOR_AGE).weightedChildren());
        assertEquals(3, all(HEIGHT_FOR_AGE).children());
        assertEquals(-1.25, all(HEIGHT_FOR_AGE).mean().value(), 1e-12);
        assertEquals(3, accumulator.table().kept());
    }

    @Test
    void negativeWeightIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> child.samplingWeight(-0.1));
        assertThrows(IllegalArgumentException.class, () -> child.samplingWeight(Double.POSITIVE_INFINITY));
    }

    @Test
    void oedemaCountsAsSevereWhereTheIndexWeighsButNotInTheMean() {
        accumulator.add(child.clear().oedema(true).z(HEIGHT_FOR_AGE, -1, false).z(WEIGHT_FOR_AGE, 0.5, false));
        accumulator.add(child.clear().z(WEIGHT_FOR_AGE, 1, false));

        assertEquals(50, all(WEIGHT_FOR_AGE).beyond(Cut.BELOW_MINUS_3).value());
        assertEquals(1, all(WEIGHT_FOR_AGE).mean().value());
        assertEquals(100, all(WEIGHT_FOR_HEIGHT).beyond(Cut.BELOW_MINUS_3).value());
        assertEquals(100, all(BMI_FOR_AGE).beyond(Cut.BELOW_MINUS_3).value());
        assertEquals(-1, all(HEIGHT_FOR_AGE).mean().value());
    }

    @Test
    void flaggedAndBlankAreOutOfEverything() {
        accumulator.add(child.clear().z(HEIGHT_FOR_AGE, -7, true));
        accumulator.add(child.clear().z(HEIGHT_FOR_AGE, Double.NaN, false));
        addHeightForAge(-1.5, 2);

        assertEquals(2, all(HEIGHT_FOR_AGE).children());
        assertEquals(-1.5, all(HEIGHT_FOR_AGE).mean().value());
        assertEquals(0, all(HEIGHT_FOR_AGE).deviation());
        assertEquals(4, accumulator.table().kept());
    }

    @Test
    void combinationsNeedBothScores() {
        accumulator.add(child.clear().z(HEIGHT_FOR_AGE, -2.5, false).z(WEIGHT_FOR_HEIGHT, -2.5, false));
        accumulator.add(child.clear().z(HEIGHT_FOR_AGE, -2.5, false).z(WEIGHT_FOR_HEIGHT, 2.5, false));
        accumulator.add(child.clear().z(HEIGHT_FOR_AGE, -2, false).z(WEIGHT_FOR_HEIGHT, 2.5, false));
        accumulator.add(child.clear().z(HEIGHT_FOR_AGE, -2.5, false).z(WEIGHT_FOR_HEIGHT, 2, false));
        accumulator.add(child.clear().z(HEIGHT_FOR_AGE, -2.5, false));

        GroupPrevalence all = accumulator.table().groups().get(0);
        assertEquals(4, all.childrenWithBoth());
        assertEquals(25, all.stuntedAndWasted().value());
        assertEquals(25, all.stuntedAndOverweight().value());
    }

    @Test
    void day1826IsTheLastToCount() {
        accumulator.add(child.clear().ageInDays(1826).z(HEIGHT_FOR_AGE, 0, false));
        accumulator.add(child.clear().ageInDays(1826.49).z(HEIGHT_FOR_AGE, 0, false));
        accumulator.add(child.clear().ageInDays(1826.5).z(HEIGHT_FOR_AGE, 0, false));
        accumulator.add(child.clear().ageInDays(1827).z(HEIGHT_FOR_AGE, 0, false));

        assertEquals(2, accumulator.table().kept());
        assertEquals(2, accumulator.table().tooOld());
    }

    @Test
    void unknownAgeOrSexCountsInTheWholeOnly() {
        accumulator.add(child.clear().ageInDays(100).sex(9).z(HEIGHT_FOR_AGE, 0, false));
        accumulator.add(child.clear().sex(2).z(HEIGHT_FOR_AGE, 0, false));

        assertEquals(2, children("All"));
        assertEquals(1, children("Age group: 00-05 mo"));
        assertEquals(1, children("Sex: Female"));
        assertEquals(0, children("Sex: Male"));
        assertEquals(0, children("Age + sex: 00-05 mo.Female"));
    }

    @Test
    void emptyGroupIsBlankAndOneChildHasNoInterval() {
        accumulator.add(child.clear().sex(1).z(HEIGHT_FOR_AGE, -2.5, false));
        addHeightForAge(0, 3);

        IndicatorPrevalence girls = group("Sex: Female").of(HEIGHT_FOR_AGE);
        assertEquals(0, girls.children());
        assertEstimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, girls.beyond(Cut.BELOW_MINUS_2));
        assertEstimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, girls.mean());

        IndicatorPrevalence boys = group("Sex: Male").of(HEIGHT_FOR_AGE);
        assertEstimate(100, Double.NaN, Double.NaN, Double.NaN, boys.beyond(Cut.BELOW_MINUS_2));
        assertEstimate(-2.5, Double.NaN, Double.NaN, Double.NaN, boys.mean());
        assertEquals(Double.NaN, boys.deviation());
    }

    @Test
    void otherGroupingsCannotBeJoined() {
        PrevalenceAccumulator other = new PrevalenceAccumulator(SyntheticSurvey.GROUPINGS);
        assertThrows(IllegalArgumentException.class, () -> accumulator.addAll(other));
    }

    @Test
    void nothingAddedIsAllBlank() {
        assertEquals(0, all(HEIGHT_FOR_AGE).children());
        assertEquals(21, accumulator.table().groups().size());
        assertEquals(Double.NaN, all(HEIGHT_FOR_AGE).mean().value());
    }

    private void addHeightForAge(double z, int times) {
        for (int count = 0; count < times; count++) {
            accumulator.add(child.clear().z(HEIGHT_FOR_AGE, z, false));
        }
    }

    private IndicatorPrevalence all(Indicator indicator) {
        return group("All").of(indicator);
    }

    private long children(String name) {
        return group(name).of(HEIGHT_FOR_AGE).children();
    }

    private GroupPrevalence group(String name) {
        return accumulator.table().groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertEstimate(double value, double error, double low, double high, Estimate found) {
        assertEquals(value, found.value(), 1e-8, "value");
        assertEquals(error, found.standardError(), 1e-8, "standard error");
        assertEquals(low, found.low(), 1e-8, "low");
        assertEquals(high, found.high(), 1e-8, "high");
    }
}
