package id.tumbuh.sheets.survey;

import java.util.List;

/**
 * One index in one group.
 *
 * @param weightedChildren sampling weights of the children whose z counts, together
 * @param children how many they are
 * @param cuts percent beyond each cut-off, in the order of {@link Cut}
 * @param mean mean z
 * @param deviation standard deviation of z, NaN for fewer than two children
 */
public record IndicatorPrevalence(
        double weightedChildren, long children, List<Estimate> cuts, Estimate mean, double deviation) {
    public IndicatorPrevalence {
        cuts = List.copyOf(cuts);
    }

    public Estimate beyond(Cut cut) {
        return cuts.get(cut.position());
    }
}
