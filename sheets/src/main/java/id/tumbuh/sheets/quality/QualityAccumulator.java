package id.tumbuh.sheets.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the data-quality card needs from rows that stream by, in about 300 kB. Values go in as read, one by one;
 * a blank (NaN) is passed over. Halves counted apart can be joined. Not for several threads at once.
 */
public final class QualityAccumulator {
    private final DigitPreference weights = new DigitPreference(Subject.WEIGHT);
    private final DigitPreference heights = new DigitPreference(Subject.HEIGHT);
    private final DigitPreference muacs = new DigitPreference(Subject.MUAC);
    private final AgeQuality ages = new AgeQuality();
    private final SexQuality sexes;
    private final Map<Index, CentiHistogram> scores = new EnumMap<>(Index.class);

    /** Expects as many boys as girls. */
    public QualityAccumulator() {
        this(1);
    }

    /** @param expectedBoysPerGirl what a census gives for the age group */
    public QualityAccumulator(double expectedBoysPerGirl) {
        sexes = new SexQuality(expectedBoysPerGirl);
        for (Index index : Index.values()) {
            scores.put(index, new CentiHistogram());
        }
    }

    public void weight(double kilograms) {
        weights.add(kilograms);
    }

    /** Length or height as it was read, before any change for the position. */
    public void height(double centimetres) {
        heights.add(centimetres);
    }

    public void muac(double centimetres) {
        muacs.add(centimetres);
    }

    public void ageInDays(double days) {
        ages.add(days);
    }

    /** WHO's code: 1 = male, 2 = female; anything else is passed over. */
    public void sex(int whoCode) {
        sexes.add(whoCode);
    }

    /** A z-score rounded to two decimals, flagged or not. */
    public void z(Index index, double z) {
        histogram(index).add(z);
    }

    public void addAll(QualityAccumulator other) {
        weights.addAll(other.weights);
        heights.addAll(other.heights);
        muacs.addAll(other.muacs);
        ages.addAll(other.ages);
        sexes.addAll(other.sexes);
        scores.forEach((index, histogram) -> histogram.addAll(other.histogram(index)));
    }

    public DigitPreference weightDigits() {
        return weights;
    }

    public DigitPreference heightDigits() {
        return heights;
    }

    public DigitPreference muacDigits() {
        return muacs;
    }

    public ZQuality scores(Index index) {
        return new ZQuality(index, histogram(index));
    }

    private CentiHistogram histogram(Index index) {
        return scores.computeIfAbsent(index, absent -> new CentiHistogram());
    }

    /** Every check: digits, ages, sexes, then five for each index; the plausibility score comes first. */
    public List<QualityResult> results() {
        List<QualityResult> results = new ArrayList<>();
        results.add(plausibility());
        results.addAll(List.of(weights.result(), heights.result(), muacs.result()));
        results.addAll(ages.results());
        results.add(sexes.result());
        for (Index index : Index.values()) {
            results.addAll(scores(index).results());
        }
        return results;
    }

    public QualityResult plausibility() {
        ZQuality weightForHeight = scores(Index.WEIGHT_FOR_HEIGHT);
        return PlausibilityScore.of(List.of(
                weightForHeight.smartFlags(),
                weightForHeight.spread(),
                sexes.result(),
                ages.ratio(),
                weights.result(),
                heights.result(),
                weightForHeight.skewness(),
                weightForHeight.kurtosis()));
    }
}
