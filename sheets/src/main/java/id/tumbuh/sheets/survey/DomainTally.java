package id.tumbuh.sheets.survey;

import static id.tumbuh.sheets.survey.Indicator.HEIGHT_FOR_AGE;
import static id.tumbuh.sheets.survey.Indicator.WEIGHT_FOR_HEIGHT;

import java.util.ArrayList;
import java.util.List;

/** Everything one group of children needs for its row of the table; about 2 kB, however many children there are. */
final class DomainTally {
    private static final int NEITHER = 0;
    private static final int STUNTED_AND_WASTED = 1;
    private static final int STUNTED_AND_OVERWEIGHT = 2;

    private final List<IndicatorTally> indicators = new ArrayList<>();
    private final ClassTally combined = new ClassTally(STUNTED_AND_OVERWEIGHT + 1);

    DomainTally() {
        for (Indicator indicator : Indicator.values()) {
            indicators.add(new IndicatorTally(indicator));
        }
    }

    void add(ChildScores child, double weight) {
        for (IndicatorTally indicator : indicators) {
            indicator.add(child, weight);
        }
        if (child.hasPrevalenceZ(HEIGHT_FOR_AGE) && child.hasPrevalenceZ(WEIGHT_FOR_HEIGHT)) {
            combined.add(combination(child), weight);
        }
    }

    void addAll(DomainTally other) {
        for (int index = 0; index < indicators.size(); index++) {
            indicators.get(index).addAll(other.indicators.get(index));
        }
        combined.addAll(other.combined);
    }

    /** One for each of {@link Figure#inTableOrder}; variances are the bare sums of squared influences. */
    List<Influence> influences() {
        List<Influence> influences = new ArrayList<>();
        for (IndicatorTally indicator : indicators) {
            influences.addAll(indicator.influences());
        }
        influences.add(combined.share(STUNTED_AND_WASTED, STUNTED_AND_WASTED));
        influences.add(combined.share(STUNTED_AND_OVERWEIGHT, STUNTED_AND_OVERWEIGHT));
        return influences;
    }

    private static int combination(ChildScores child) {
        if (!Cut.BELOW_MINUS_2.isMetBy(child.prevalenceZ(HEIGHT_FOR_AGE))) {
            return NEITHER;
        }
        int z = child.prevalenceZ(WEIGHT_FOR_HEIGHT);
        return Cut.BELOW_MINUS_2.isMetBy(z)
                ? STUNTED_AND_WASTED
                : Cut.ABOVE_2.isMetBy(z) ? STUNTED_AND_OVERWEIGHT : NEITHER;
    }
}
