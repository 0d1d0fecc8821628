package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Index;
import id.tumbuh.sheets.survey.Cut;
import id.tumbuh.sheets.survey.Indicator;
import java.util.List;

/** The cut-offs that mean something in each index (Permenkes 2/2020), as columns of its table. */
enum PrevalenceColumns {
    LENGTH_FOR_AGE(Index.TB_U, Indicator.HEIGHT_FOR_AGE, List.of(Cut.BELOW_MINUS_3, Cut.BELOW_MINUS_2, Cut.ABOVE_3)),
    WEIGHT_FOR_AGE(Index.BB_U, Indicator.WEIGHT_FOR_AGE, List.of(Cut.BELOW_MINUS_3, Cut.BELOW_MINUS_2, Cut.ABOVE_1)),
    WEIGHT_FOR_LENGTH(
            Index.BB_TB,
            Indicator.WEIGHT_FOR_HEIGHT,
            List.of(Cut.BELOW_MINUS_3, Cut.BELOW_MINUS_2, Cut.ABOVE_2, Cut.ABOVE_3));

    private final Index index;
    private final Indicator indicator;
    private final List<Cut> cuts;

    PrevalenceColumns(Index index, Indicator indicator, List<Cut> cuts) {
        this.index = index;
        this.indicator = indicator;
        this.cuts = cuts;
    }

    Index index() {
        return index;
    }

    Indicator indicator() {
        return indicator;
    }

    List<Cut> cuts() {
        return cuts;
    }

    /** How the cut-off is written: {@code < −2}, {@code > +3}. */
    static String sign(Cut cut) {
        return switch (cut) {
            case BELOW_MINUS_3 -> "< −3";
            case BELOW_MINUS_2 -> "< −2";
            case BELOW_MINUS_1 -> "< −1";
            case ABOVE_1 -> "> +1";
            case ABOVE_2 -> "> +2";
            case ABOVE_3 -> "> +3";
        };
    }
}
