package id.tumbuh.sheets.survey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected figures: {@code weighted_and_clustered.py} beside the data, which goes another way (see there). */
class ClusteredPrevalenceTest {
    private static final double TOLERANCE = 1e-7;

    @Test
    void weightsWithoutClusters() {
        PrevalenceAccumulator accumulator = new PrevalenceAccumulator(SyntheticSurvey.GROUPINGS);
        SyntheticSurvey.forEachChild(
                (child, stratum, cluster, weight) -> accumulator.add(child.samplingWeight(weight)));

        assertDesign("weights", accumulator.table());
    }

    @Test
    void clustersWithoutStrata() {
        ClusteredPrevalence survey = new ClusteredPrevalence(SyntheticSurvey.GROUPINGS);
        SyntheticSurvey.forEachChild((child, stratum, cluster, weight) -> survey.add(child, 0, cluster));

        assertDesign("clusters", survey.table());
    }

    @Test
    void weightedClustersWithinStrata() {
        ClusteredPrevalence survey = new ClusteredPrevalence(SyntheticSurvey.GROUPINGS);
        SyntheticSurvey.forEachChild(
                (child, stratum, cluster, weight) -> survey.add(child.samplingWeight(weight), stratum, cluster));

        assertDesign("weights clusters strata", survey.table());
    }

    private static void assertDesign(String design, PrevalenceTable table) {
        int compared = 0;
        for (String[] expected : SyntheticSurvey.read("weighted_and_clustered.csv")) {
            for (GroupPrevalence group : table.groups()) {
                if (expected[0].equals(design) && expected[1].equals(group.name())) {
                    PrevalenceOracleTest.assertCells(expected, 2, group, TOLERANCE);
                    compared++;
                }
            }
        }
        assertEquals(5, compared);
    }

    @Test
    void clustersOfOneChildEqualNoClusters() {
        PrevalenceAccumulator simple = new PrevalenceAccumulator(SyntheticSurvey.GROUPINGS);
        ClusteredPrevalence clustered = new ClusteredPrevalence(SyntheticSurvey.GROUPINGS);
        int[] serial = {0};
        SyntheticSurvey.forEachChild((child, stratum, cluster, weight) -> {
            simple.add(child.samplingWeight(weight));
            clustered.add(child, 0, serial[0]++);
        });

        List<GroupPrevalence> expected = simple.table().groups();
        List<GroupPrevalence> found = clustered.table().groups();
        for (int row = 0; row < expected.size(); row++) {
            assertArrayEquals(expected.get(row).cells(), found.get(row).cells(), 1e-9);
        }
    }

    /** Two strata of two clusters of one child: z −1, 1 and 0, 2; m = 0.5, u = (z − m) / 4. */
    @Test
    void varianceIsTakenAroundTheStratumMean() {
        ClusteredPrevalence survey = new ClusteredPrevalence(List.of());
        double[] z = {-1, 1, 0, 2};
        for (int place = 0; place < z.length; place++) {
            survey.add(child(z[place]), place / 2, place % 2);
        }

        Estimate mean = heightForAge(survey).mean();
        assertEquals(0.5, mean.value(), 1e-12);
        assertEquals(Math.sqrt(0.5), mean.standardError(), 1e-12, "per stratum 2 · (0.25² + 0.25²) = 0.25");
    }

    /** The lone cluster's u = (4 − 1) / 3 = 1 counts around 0; the pair (−1, 0) has u −2/3 and −1/3. */
    @Test
    void stratumOfOneClusterIsTakenAroundTheMeanOfAll() {
        ClusteredPrevalence survey = new ClusteredPrevalence(List.of());
        survey.add(child(-1), 1, 1);
        survey.add(child(0), 1, 2);
        survey.add(child(4), 2, 1);

        assertEquals(Math.sqrt(1 + 1.0 / 9), heightForAge(survey).mean().standardError(), 1e-12);
    }

    @Test
    void rowsWithoutStratumOrClusterAreLeftOutAndCounted() {
        ClusteredPrevalence survey = new ClusteredPrevalence(List.of());
        survey.add(child(0), -1, 1);
        survey.add(child(0), 1, -1);
        survey.add(child(0), 0, 0);

        assertEquals(2, survey.table().withoutDesign());
        assertEquals(1, survey.table().kept());
        assertEquals(1, heightForAge(survey).children());
    }

    @Test
    void oneClusterLeavesNoDegreeOfFreedomAndNoLimits() {
        ClusteredPrevalence survey = new ClusteredPrevalence(List.of());
        survey.add(child(-1), 0, 7);
        survey.add(child(1), 0, 7);

        Estimate mean = heightForAge(survey).mean();
        assertEquals(0, mean.value(), 1e-12);
        assertTrue(Double.isNaN(mean.low()));
        assertTrue(Double.isNaN(mean.high()));
    }

    private static SurveyChild child(double heightForAge) {
        return new SurveyChild(0).z(Indicator.HEIGHT_FOR_AGE, heightForAge, false);
    }

    private static IndicatorPrevalence heightForAge(ClusteredPrevalence survey) {
        return survey.table().groups().get(0).of(Indicator.HEIGHT_FOR_AGE);
    }
}
