package id.tumbuh.sheets.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of the table.
 *
 * @param heading what divides the children ({@code Sex}), {@code All} for the whole
 * @param label the group's own name ({@code Female}), empty for the whole
 * @param indicators in the order of {@link Indicator}
 * @param weightedChildrenWithBoth sampling weights of the children with height for age and weight for height
 * @param childrenWithBoth how many they are
 */
public record GroupPrevalence(
        String heading,
        String label,
        List<IndicatorPrevalence> indicators,
        double weightedChildrenWithBoth,
        long childrenWithBoth,
        Estimate stuntedAndWasted,
        Estimate stuntedAndOverweight) {
    public GroupPrevalence {
        indicators = List.copyOf(indicators);
    }

    static GroupPrevalence of(Domain domain, List<Influence> figures, ConfidenceLimits limits) {
        int width = Cut.values().length + 1;
        List<IndicatorPrevalence> indicators = new ArrayList<>();
        int combinations = figures.size() - 2;
        for (int start = 0; start < combinations; start += width) {
            indicators.add(indicator(figures.subList(start, start + width), limits));
        }
        Influence wasted = figures.get(combinations);
        Influence overweight = figures.get(combinations + 1);
        return new GroupPrevalence(
                domain.heading(),
                domain.label(),
                indicators,
                wasted.weight(),
                wasted.children(),
                limits.ofShare(wasted),
                limits.ofShare(overweight));
    }

    private static IndicatorPrevalence indicator(List<Influence> figures, ConfidenceLimits limits) {
        Influence mean = figures.get(figures.size() - 1);
        Influence base = figures.get(0);
        List<Estimate> cuts = figures.subList(0, figures.size() - 1).stream()
                .map(limits::ofShare)
                .toList();
        return new IndicatorPrevalence(base.weight(), base.children(), cuts, limits.ofMean(mean), mean.deviation());
    }

    public IndicatorPrevalence of(Indicator indicator) {
        return indicators.get(indicator.position());
    }

    /** The table's first column: {@code Sex: Female}, or {@code All}. */
    public String name() {
        return label.isEmpty() ? heading : heading + ": " + label;
    }

    /** The 134 cells behind the name, as {@link PrevalenceTable#columns} names them; NaN is a blank cell. */
    public double[] cells() {
        Cells cells = new Cells();
        for (IndicatorPrevalence indicator : indicators) {
            cells.add(indicator.weightedChildren(), (double) indicator.children());
            indicator.cuts().forEach(cells::add);
            cells.add(indicator.mean());
            cells.add(indicator.deviation());
        }
        cells.add(weightedChildrenWithBoth, (double) childrenWithBoth);
        cells.add(stuntedAndWasted);
        cells.add(stuntedAndOverweight);
        return cells.toArray();
    }
}
