package id.tumbuh.sheets.survey;

import static id.tumbuh.sheets.survey.Indicator.HEIGHT_FOR_AGE;
import static id.tumbuh.sheets.survey.Indicator.WEIGHT_FOR_HEIGHT;

import java.util.ArrayList;
import java.util.List;

/** A figure of the table as a value of each child: its average over a group is what the table shows. */
sealed interface Figure {
    /** The child's value, NaN when the child is not in the figure's base. */
    double of(ChildScores child);

    /** In the order of the table: for each index its cuts and then its mean; at the end the two combinations. */
    static List<Figure> inTableOrder() {
        List<Figure> figures = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            for (Cut cut : Cut.values()) {
                figures.add(new Beyond(indicator, cut));
            }
            figures.add(new MeanZ(indicator));
        }
        figures.add(new StuntedAnd(Cut.BELOW_MINUS_2));
        figures.add(new StuntedAnd(Cut.ABOVE_2));
        return List.copyOf(figures);
    }

    /** 1 when the z-score lies beyond the cut, else 0. */
    record Beyond(Indicator indicator, Cut cut) implements Figure {
        @Override
        public double of(ChildScores child) {
            int z = child.prevalenceZ(indicator);
            return z == SurveyChild.NO_Z ? Double.NaN : cut.isMetBy(z) ? 1 : 0;
        }
    }

    /** The z-score itself. */
    record MeanZ(Indicator indicator) implements Figure {
        @Override
        public double of(ChildScores child) {
            int z = child.meanZ(indicator);
            return z == SurveyChild.NO_Z ? Double.NaN : z / 100.0;
        }
    }

    /** 1 when the child is stunted and its weight for height lies beyond the cut; both must be known. */
    record StuntedAnd(Cut weightForHeight) implements Figure {
        @Override
        public double of(ChildScores child) {
            if (!child.hasPrevalenceZ(HEIGHT_FOR_AGE) || !child.hasPrevalenceZ(WEIGHT_FOR_HEIGHT)) {
                return Double.NaN;
            }
            boolean stunted = Cut.BELOW_MINUS_2.isMetBy(child.prevalenceZ(HEIGHT_FOR_AGE));
            return stunted && weightForHeight.isMetBy(child.prevalenceZ(WEIGHT_FOR_HEIGHT)) ? 1 : 0;
        }
    }
}
