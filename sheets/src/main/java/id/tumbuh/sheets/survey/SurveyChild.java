package id.tumbuh.sheets.survey;

import java.util.Arrays;

/**
 * One row of a survey on its way into an accumulator; reused from row to row, so a million rows make no garbage.
 *
 * <p>After {@link #clear()} everything is unknown, the child has no oedema and a sampling weight of 1. Z-scores are those
 * of the growth engine, rounded to two decimals.
 */
public final class SurveyChild implements ChildScores {
    /** Stands for a z-score that is blank or flagged. */
    static final int NO_Z = Short.MIN_VALUE;

    /** WHO writes −3.1: beyond the last cut-off, whatever the scale said. */
    private static final int OEDEMA_Z = -310;

    private static final int LAST_DAY = 1826;
    private static final int MALE = 1;
    private static final int FEMALE = 2;

    private final int[] centiZ = new int[Indicator.values().length];
    private final int[] codes;
    private double ageInDays;
    private int sex;
    private boolean oedema;
    private double samplingWeight;

    /** @param groupings how many groupings the accumulator was made with */
    public SurveyChild(int groupings) {
        codes = new int[groupings];
        clear();
    }

    public SurveyChild clear() {
        Arrays.fill(centiZ, NO_Z);
        Arrays.fill(codes, Domain.ANY);
        ageInDays = Double.NaN;
        sex = 0;
        oedema = false;
        samplingWeight = 1;
        return this;
    }

    /** Age in days, NaN when unknown: such a child counts in the whole and by sex, but in no age group. */
    public SurveyChild ageInDays(double days) {
        ageInDays = days;
        return this;
    }

    /** WHO's code: 1 = male, 2 = female; anything else is unknown. */
    public SurveyChild sex(int whoCode) {
        sex = whoCode == MALE || whoCode == FEMALE ? whoCode : 0;
        return this;
    }

    public SurveyChild oedema(boolean present) {
        oedema = present;
        return this;
    }

    /** A z-score rounded to two decimals, NaN when blank; a flagged one is left out of every figure. */
    public SurveyChild z(Indicator indicator, double z, boolean flagged) {
        // Beyond ±300 no engine leaves a z unflagged; it could not be held in hundredths either.
        boolean usable = !flagged && Math.abs(z) < 300;
        centiZ[indicator.position()] = usable ? (int) Math.rint(z * 100) : NO_Z;
        return this;
    }

    /**
     * Sampling weight; a missing one (NaN) counts as 0.
     *
     * @throws IllegalArgumentException when negative or infinite
     */
    public SurveyChild samplingWeight(double weight) {
        if (weight < 0 || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("a sampling weight must be 0 or more, not " + weight);
        }
        samplingWeight = Double.isNaN(weight) ? 0 : weight;
        return this;
    }

    /** Places the child in a grouping: an index into its labels, or any negative number when unknown. */
    public SurveyChild group(int grouping, int code) {
        codes[grouping] = code < 0 ? Domain.ANY : code;
        return this;
    }

    /** Older than the standards reach; such rows are dropped and counted. An unknown age is kept. */
    boolean isTooOld() {
        return Math.floor(ageInDays + 0.5) > LAST_DAY;
    }

    int band() {
        return AgeBand.indexOf(ageInDays);
    }

    int sexCode() {
        return sex;
    }

    int groupings() {
        return codes.length;
    }

    int code(int grouping) {
        return codes[grouping];
    }

    double weight() {
        return samplingWeight;
    }

    @Override
    public int prevalenceZ(Indicator indicator) {
        return oedema && indicator.oedemaCountsAsSevere() ? OEDEMA_Z : centiZ[indicator.position()];
    }

    @Override
    public int meanZ(Indicator indicator) {
        return oedema && indicator.oedemaCountsAsSevere() ? NO_Z : centiZ[indicator.position()];
    }
}
