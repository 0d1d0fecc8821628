package id.tumbuh.sheets.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * Prevalence and mean z by group from a survey that drew clusters, within strata or not. Rows are held (see
 * {@link SurveyRows}); without clusters {@link PrevalenceAccumulator} needs none of that. Not for several threads.
 *
 * <p>Each child has an influence u = w (x − m) / Σw on a figure m; the variance is that of the clusters' sums of u
 * around their stratum's mean, with clusters − strata degrees of freedom.
 */
public final class ClusteredPrevalence {
    private static final List<Figure> FIGURES = Figure.inTableOrder();

    private final List<Grouping> groupings;
    private final SampleDesign design = new SampleDesign();
    private final SurveyRows rows;
    private long tooOld;
    private long withoutDesign;

    public ClusteredPrevalence(List<Grouping> groupings) {
        this.groupings = List.copyOf(groupings);
        rows = new SurveyRows(groupings.size());
    }

    /**
     * Counts a child; one past day 1826, or without stratum or cluster, is left out and counted as such.
     *
     * @param stratum any number from 0, the same for all where nothing was stratified; negative when missing
     * @param cluster any number from 0 within its stratum; negative when missing
     */
    public void add(SurveyChild child, int stratum, int cluster) {
        if (child.isTooOld()) {
            tooOld++;
        } else if (stratum < 0 || cluster < 0) {
            withoutDesign++;
        } else {
            rows.add(child, design.unit(stratum, cluster));
        }
    }

    public PrevalenceTable table() {
        ConfidenceLimits limits = new ConfidenceLimits(design.degreesOfFreedom());
        List<GroupPrevalence> groups = new ArrayList<>();
        for (Domain domain : Domain.inTableOrder(groupings)) {
            groups.add(GroupPrevalence.of(domain, influences(domain), limits));
        }
        return new PrevalenceTable(groups, rows.size(), tooOld, withoutDesign);
    }

    private List<Influence> influences(Domain domain) {
        List<FigureTotals> totals = new ArrayList<>();
        for (Figure figure : FIGURES) {
            totals.add(new FigureTotals(figure, design.units()));
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.at(row).belongsTo(domain)) {
                totals.forEach(figure -> figure.add(rows, rows.weight()));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.at(row).belongsTo(domain)) {
                totals.forEach(figure -> figure.addInfluence(rows, rows.weight(), rows.unit()));
            }
        }
        return totals.stream().map(figure -> figure.influence(design)).toList();
    }
}
