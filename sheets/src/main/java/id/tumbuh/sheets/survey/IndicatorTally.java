package id.tumbuh.sheets.survey;

import java.util.ArrayList;
import java.util.List;

/** Everything one index of one group needs: children by class between the cut-offs, and the moments of z. */
final class IndicatorTally {
    private final Indicator indicator;
    private final ClassTally classes = new ClassTally(Cut.CLASSES);
    private final WeightedMoments byWeight = new WeightedMoments();
    private final WeightedMoments bySquare = new WeightedMoments();
    private long scored;

    IndicatorTally(Indicator indicator) {
        this.indicator = indicator;
    }

    void add(ChildScores child, double weight) {
        if (child.hasPrevalenceZ(indicator)) {
            classes.add(Cut.classOf(child.prevalenceZ(indicator)), weight);
        }
        int z = child.meanZ(indicator);
        if (z != SurveyChild.NO_Z) {
            scored++;
            byWeight.add(z / 100.0, weight);
            bySquare.add(z / 100.0, weight * weight);
        }
    }

    void addAll(IndicatorTally other) {
        classes.addAll(other.classes);
        byWeight.addAll(other.byWeight);
        bySquare.addAll(other.bySquare);
        scored += other.scored;
    }

    /** The six cuts and the mean, as {@link Figure#inTableOrder} has them. */
    List<Influence> influences() {
        List<Influence> influences = new ArrayList<>();
        for (Cut cut : Cut.values()) {
            influences.add(classes.share(cut.firstClass(), cut.lastClass()));
        }
        influences.add(mean());
        return influences;
    }

    private Influence mean() {
        double weight = byWeight.weight();
        double mean = weight > 0 ? byWeight.mean() : Double.NaN;
        double squared = bySquare.spreadAround(mean) / (weight * weight);
        double deviation = Influence.deviation(byWeight.spreadAround(mean), weight, scored);
        return new Influence(scored, weight, mean, squared, deviation);
    }
}
