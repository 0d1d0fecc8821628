package id.tumbuh.sheets.report;

import id.tumbuh.sheets.survey.Cut;
import id.tumbuh.sheets.survey.Estimate;
import id.tumbuh.sheets.survey.GroupPrevalence;
import id.tumbuh.sheets.survey.Indicator;
import id.tumbuh.sheets.survey.IndicatorPrevalence;
import java.util.List;

/** The four figures a meeting asks for first. */
enum Headline {
    STUNTING(Indicator.HEIGHT_FOR_AGE, Cut.BELOW_MINUS_2, Cut.BELOW_MINUS_3, Severity.STUNTING, 50),
    WASTING(Indicator.WEIGHT_FOR_HEIGHT, Cut.BELOW_MINUS_2, Cut.BELOW_MINUS_3, Severity.WASTING, 25),
    UNDERWEIGHT(Indicator.WEIGHT_FOR_AGE, Cut.BELOW_MINUS_2, Cut.BELOW_MINUS_3, List.of(), 50),
    OVERWEIGHT(Indicator.WEIGHT_FOR_HEIGHT, Cut.ABOVE_2, Cut.ABOVE_3, Severity.OVERWEIGHT, 25);

    /** Below this a share says next to nothing: its interval spans a quarter of the scale. */
    static final int FEWEST = 30;

    private final Indicator indicator;
    private final Cut cut;
    private final Cut severe;
    private final List<Double> limits;
    private final double usualTop;

    Headline(Indicator indicator, Cut cut, Cut severe, List<Double> limits, double usualTop) {
        this.indicator = indicator;
        this.cut = cut;
        this.severe = severe;
        this.limits = limits;
        this.usualTop = usualTop;
    }

    long children(GroupPrevalence group) {
        return figures(group).children();
    }

    Estimate share(GroupPrevalence group) {
        return figures(group).beyond(cut);
    }

    Estimate severeShare(GroupPrevalence group) {
        return figures(group).beyond(severe);
    }

    /** How many children a share of the group stands for. */
    long count(GroupPrevalence group, Estimate share) {
        return Math.round(share.value() / 100 * children(group));
    }

    boolean tooFew(GroupPrevalence group) {
        return children(group) < FEWEST;
    }

    /** Limits of the public-health classes; empty where no source gives any. */
    List<Double> limits() {
        return limits;
    }

    /** Where the drawn scale ends: the usual place, or further for an unusual figure. */
    double top(Estimate share) {
        double reached = Double.isFinite(share.high()) ? share.high() : share.value();
        return reached <= usualTop ? usualTop : 100;
    }

    private IndicatorPrevalence figures(GroupPrevalence group) {
        return group.of(indicator);
    }
}
