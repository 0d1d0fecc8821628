package id.tumbuh.sheets.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected figures: WHO's {@code anthro_prevalence} 1.1.0.9000 on R 4.2.2, without weights and clusters. */
class PrevalenceOracleTest {
    private static final double TOLERANCE = 1e-7;

    private final List<String[]> expected = SyntheticSurvey.read("synthetic_survey_prev_simple.csv");

    @Test
    void columnsAreThoseOfWhoAnthro() {
        assertEquals(Arrays.asList(expected.get(0)), PrevalenceTable.columns());
        assertEquals(135, PrevalenceTable.columns().size());
    }

    @Test
    void everyCellEqualsWhoAnthro() {
        PrevalenceAccumulator accumulator = new PrevalenceAccumulator(SyntheticSurvey.GROUPINGS);
        SyntheticSurvey.forEachChild((child, stratum, cluster, weight) -> accumulator.add(child));
        PrevalenceTable table = accumulator.table();

        assertEquals(41, table.groups().size());
        assertEquals(expected.size() - 1, table.groups().size());
        for (int row = 0; row < table.groups().size(); row++) {
            GroupPrevalence group = table.groups().get(row);
            assertEquals(expected.get(row + 1)[0], group.name());
            assertCells(expected.get(row + 1), 1, group, TOLERANCE);
        }
    }

    @Test
    void halvesCountedApartJoin() {
        PrevalenceAccumulator even = new PrevalenceAccumulator(SyntheticSurvey.GROUPINGS);
        PrevalenceAccumulator odd = new PrevalenceAccumulator(SyntheticSurvey.GROUPINGS);
        int[] serial = {0};
        SyntheticSurvey.forEachChild(
                (child, stratum, cluster, weight) -> (serial[0]++ % 2 == 0 ? even : odd).add(child));
        even.addAll(odd);

        List<GroupPrevalence> groups = even.table().groups();
        for (int row = 0; row < groups.size(); row++) {
            assertCells(expected.get(row + 1), 1, groups.get(row), TOLERANCE);
        }
        assertEquals(56, even.table().tooOld());
    }

    @Test
    void childrenPastDay1826AreLeftOut() {
        PrevalenceAccumulator accumulator = new PrevalenceAccumulator(SyntheticSurvey.GROUPINGS);
        SyntheticSurvey.forEachChild((child, stratum, cluster, weight) -> accumulator.add(child));

        assertEquals(4744, accumulator.table().kept());
        assertEquals(56, accumulator.table().tooOld());
    }

    static void assertCells(String[] expected, int firstCell, GroupPrevalence group, double tolerance) {
        double[] cells = group.cells();
        assertEquals(expected.length - firstCell, cells.length, group.name());
        for (int cell = 0; cell < cells.length; cell++) {
            String where = group.name() + " " + PrevalenceTable.columns().get(cell + 1);
            assertEquals(SyntheticSurvey.number(expected[firstCell + cell]), cells[cell], tolerance, where);
        }
    }
}
