package id.tumbuh.sheets.quality;

import java.util.List;

/**
 * The z-scores of one index, flagged ones included, and what their distribution says.
 *
 * <p>SMART flags are more than 3 from the survey's mean; that mean is taken over z-scores that WHO does not flag, so
 * that a weight typed in grams does not move it.
 */
public final class ZQuality {
    private static final int SMART_REACH = 300;

    private final Index index;
    private final CentiHistogram all;

    /** @param all every z-score of the index, those that WHO flags included */
    public ZQuality(Index index, CentiHistogram all) {
        this.index = index;
        this.all = all;
    }

    public Index index() {
        return index;
    }

    public CentiHistogram all() {
        return all;
    }

    public CentiHistogram withoutWhoFlags() {
        return all.within(index.lowest(), index.highest());
    }

    public CentiHistogram withoutSmartFlags() {
        double mean = withoutWhoFlags().moments().mean() * 100;
        if (Double.isNaN(mean)) {
            return new CentiHistogram();
        }
        return all.within((int) Math.ceil(mean - SMART_REACH), (int) Math.floor(mean + SMART_REACH));
    }

    public QualityResult whoFlags() {
        return flags(Check.WHO_FLAGS, withoutWhoFlags());
    }

    public QualityResult smartFlags() {
        return flags(Check.SMART_FLAGS, withoutSmartFlags());
    }

    private QualityResult flags(Check check, CentiHistogram kept) {
        long total = all.total();
        double percent = 100.0 * (total - kept.count()) / total;
        QualityClass quality = index.flaggedScale().classOf(percent);
        Reading reading = quality.isSound() ? Reading.FLAGS_FEW : Reading.FLAGS_MANY;
        return QualityResult.of(check, index.subject(), total, percent, Significance.NONE, quality, reading);
    }

    /** The worse of the two sides of 1. */
    public QualityResult spread() {
        Moments moments = withoutSmartFlags().moments();
        double spread = moments.standardDeviation();
        boolean wide = spread > 1;
        QualityClass quality = (wide ? Scale.SPREAD_ABOVE_ONE : Scale.SPREAD_BELOW_ONE).classOf(spread);
        Reading unsound = wide ? Reading.SPREAD_TOO_WIDE : Reading.SPREAD_TOO_NARROW;
        Reading reading = quality.isSound() ? Reading.SPREAD_AS_EXPECTED : unsound;
        return QualityResult.of(
                Check.SPREAD, index.subject(), moments.count(), spread, Significance.NONE, quality, reading);
    }

    public QualityResult skewness() {
        Moments moments = withoutSmartFlags().moments();
        double skewness = moments.skewness();
        Reading unsound = skewness < 0 ? Reading.TAIL_TO_THE_LEFT : Reading.TAIL_TO_THE_RIGHT;
        Significance test = Significance.zero(skewness, moments.skewnessError());
        return shape(Check.SKEWNESS, moments.count(), skewness, test, Reading.SYMMETRIC, unsound);
    }

    public QualityResult kurtosis() {
        Moments moments = withoutSmartFlags().moments();
        double kurtosis = moments.kurtosis();
        Reading unsound = kurtosis < 0 ? Reading.TAILS_LIGHT : Reading.TAILS_HEAVY;
        Significance test = Significance.zero(kurtosis, moments.kurtosisError());
        return shape(Check.KURTOSIS, moments.count(), kurtosis, test, Reading.TAILS_AS_EXPECTED, unsound);
    }

    private QualityResult shape(
            Check check, long count, double value, Significance test, Reading sound, Reading unsound) {
        QualityClass quality = Scale.SHAPE.classOf(Math.abs(value));
        Reading reading = quality.isSound() ? sound : unsound;
        return QualityResult.of(check, index.subject(), count, value, test, quality, reading);
    }

    /** WHO flags, SMART flags, spread, skewness, kurtosis. */
    public List<QualityResult> results() {
        return List.of(whoFlags(), smartFlags(), spread(), skewness(), kurtosis());
    }
}
