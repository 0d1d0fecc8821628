package id.tumbuh.sheets.quality;

/**
 * One check and what came of it.
 *
 * @param count rows it rests on
 * @param value in the unit that {@link Check} names; NaN when it cannot be computed
 * @param statistic chi-square, or the normal deviate of skewness and kurtosis; NaN where nothing is tested
 * @param probability p of the statistic; NaN where nothing is tested
 */
public record QualityResult(
        Check check,
        Subject subject,
        long count,
        double value,
        double statistic,
        double probability,
        QualityClass quality,
        Reading reading) {

    /** Below this no check is judged: ten digits with five expected in each, the usual floor for chi-square. */
    public static final int FEWEST = 50;

    /** A judged result, or one that says there are too few rows (or no value) to judge. */
    static QualityResult of(
            Check check,
            Subject subject,
            long count,
            double value,
            Significance test,
            QualityClass quality,
            Reading reading) {
        boolean judged = count >= FEWEST && quality != QualityClass.NOT_ENOUGH_DATA;
        return new QualityResult(
                check,
                subject,
                count,
                value,
                test.statistic(),
                test.probability(),
                judged ? quality : QualityClass.NOT_ENOUGH_DATA,
                judged ? reading : Reading.NOT_ENOUGH_DATA);
    }
}
