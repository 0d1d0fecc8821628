package id.tumbuh.sheets.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * Prevalence and mean z by group from rows that stream by, with or without sampling weights, without clusters. Memory
 * depends on the number of groups (about 2 kB each), never on the number of rows. Not for several threads at once.
 *
 * <p>A figure m = Σwx / Σw has the variance N / (N − 1) · Σ (w (x − m) / Σw)² over the group, with N − 1 degrees of
 * freedom, N being all rows kept: the linearised estimator of R's {@code survey} package, which WHO Anthro uses.
 */
public final class PrevalenceAccumulator {
    private static final int SEX_CODES = 3;

    private final List<Grouping> groupings;
    /** By band (the last is "none") and sex: the four age and sex divisions are sums of these cells. */
    private final List<List<DomainTally>> cells = new ArrayList<>();

    private final List<List<DomainTally>> groups = new ArrayList<>();
    private long kept;
    private long tooOld;

    public PrevalenceAccumulator(List<Grouping> groupings) {
        this.groupings = List.copyOf(groupings);
        for (int band = 0; band <= AgeBand.values().length; band++) {
            cells.add(tallies(SEX_CODES));
        }
        for (Grouping grouping : groupings) {
            groups.add(tallies(grouping.labels().size()));
        }
    }

    private static List<DomainTally> tallies(int count) {
        List<DomainTally> tallies = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            tallies.add(new DomainTally());
        }
        return tallies;
    }

    /** Counts a child; one past day 1826 is left out and counted as such. The child may be reused afterwards. */
    public void add(SurveyChild child) {
        if (child.isTooOld()) {
            tooOld++;
            return;
        }
        kept++;
        int band = child.band() == AgeBand.NO_BAND ? AgeBand.values().length : child.band();
        cells.get(band).get(child.sexCode()).add(child, child.weight());
        for (int grouping = 0; grouping < groups.size(); grouping++) {
            int code = child.code(grouping);
            if (code != Domain.ANY) {
                groups.get(grouping).get(code).add(child, child.weight());
            }
        }
    }

    /** Joins what another accumulator, made with the same groupings, has counted. */
    public void addAll(PrevalenceAccumulator other) {
        if (!groupings.equals(other.groupings)) {
            throw new IllegalArgumentException("only accumulators with the same groupings can be joined");
        }
        join(cells, other.cells);
        join(groups, other.groups);
        kept += other.kept;
        tooOld += other.tooOld;
    }

    private static void join(List<List<DomainTally>> tallies, List<List<DomainTally>> others) {
        for (int row = 0; row < tallies.size(); row++) {
            for (int place = 0; place < tallies.get(row).size(); place++) {
                tallies.get(row).get(place).addAll(others.get(row).get(place));
            }
        }
    }

    public PrevalenceTable table() {
        double factor = (double) kept / (kept - 1);
        ConfidenceLimits limits = new ConfidenceLimits(kept - 1);
        List<GroupPrevalence> rows = new ArrayList<>();
        for (Domain domain : Domain.inTableOrder(groupings)) {
            List<Influence> figures = tallyOf(domain).influences().stream()
                    .map(figure -> figure.scaled(factor))
                    .toList();
            rows.add(GroupPrevalence.of(domain, figures, limits));
        }
        return new PrevalenceTable(rows, kept, tooOld, 0);
    }

    private DomainTally tallyOf(Domain domain) {
        if (!domain.isByAgeAndSex()) {
            return groups.get(domain.grouping()).get(domain.code());
        }
        DomainTally sum = new DomainTally();
        for (int band = 0; band < cells.size(); band++) {
            for (int sex = 0; sex < SEX_CODES; sex++) {
                if (domain.holds(band, sex)) {
                    sum.addAll(cells.get(band).get(sex));
                }
            }
        }
        return sum;
    }
}
