package id.tumbuh.sheets.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * The finished table: groups in the order All, age, sex, age and sex, then each grouping.
 *
 * @param groups one for each row; a group without children is there, with counts of 0 and blank figures
 * @param kept rows that count, the N of the variance
 * @param tooOld rows left out because the child is past day 1826
 * @param withoutDesign rows left out because cluster or stratum is missing; 0 without clusters
 */
public record PrevalenceTable(List<GroupPrevalence> groups, long kept, long tooOld, long withoutDesign) {
    private static final List<String> STATISTICS = List.of("_r", "_se", "_ll", "_ul");

    public PrevalenceTable {
        groups = List.copyOf(groups);
    }

    /** The 135 column names of WHO Anthro's table; the first is the group's name. */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("Group"));
        for (Indicator indicator : Indicator.values()) {
            columns.add(indicator.populationPrefix() + "_pop");
            columns.add(indicator.populationPrefix() + "_unwpop");
            for (Cut cut : Cut.values()) {
                addStatistics(columns, indicator.estimatePrefix() + cut.columnPart());
            }
            addStatistics(columns, indicator.estimatePrefix());
            columns.add(indicator.estimatePrefix() + "_stdev");
        }
        columns.addAll(List.of("HA_2_WH_2_pop", "HA_2_WH_2_unwpop"));
        addStatistics(columns, "HA_2_WH_2");
        addStatistics(columns, "HA_2_WH2");
        return columns;
    }

    private static void addStatistics(List<String> columns, String prefix) {
        STATISTICS.forEach(statistic -> columns.add(prefix + statistic));
    }
}
