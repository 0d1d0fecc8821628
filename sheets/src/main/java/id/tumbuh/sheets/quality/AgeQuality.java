package id.tumbuh.sheets.quality;

import java.util.List;

/** Heaping of ages at whole and half years, and the balance of younger and older children. */
public final class AgeQuality {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final int MONTHS = 60;
    private static final int YEAR = 12;
    private static final int HALF_YEAR = 6;
    private static final int FIRST_OLDER_MONTH = 30;

    /** 6–29 months for each child of 30–59: NiPN data-quality toolkit. */
    private static final double EXPECTED_RATIO = 0.85;

    private final ClassCounts monthsOfYear = new ClassCounts(YEAR);
    private final ClassCounts monthsOfHalfYear = new ClassCounts(HALF_YEAR);
    private long younger;
    private long older;

    /** Counts an age in days by completed months; unknown ones (NaN) and those from 60 months are passed over. */
    public void add(double ageInDays) {
        double months = Math.floor(ageInDays / DAYS_PER_MONTH);
        if (!(months >= 0 && months < MONTHS)) {
            return;
        }
        int month = (int) months;
        monthsOfYear.add(month % YEAR);
        monthsOfHalfYear.add(month % HALF_YEAR);
        if (month >= FIRST_OLDER_MONTH) {
            older++;
        } else if (month >= HALF_YEAR) {
            younger++;
        }
    }

    public void addAll(AgeQuality other) {
        monthsOfYear.addAll(other.monthsOfYear);
        monthsOfHalfYear.addAll(other.monthsOfHalfYear);
        younger += other.younger;
        older += other.older;
    }

    public QualityResult ratio() {
        double ratio = (double) younger / older;
        Significance test = Significance.share(younger, younger + older, EXPECTED_RATIO / (1 + EXPECTED_RATIO));
        QualityClass quality = Scale.RATIO_PROBABILITY.classOf(test.probability());
        Reading unsound = ratio > EXPECTED_RATIO ? Reading.MORE_YOUNGER_CHILDREN : Reading.MORE_OLDER_CHILDREN;
        Reading reading = quality.isSound() ? Reading.AGES_BALANCED : unsound;
        return QualityResult.of(Check.AGE_RATIO, Subject.AGE, younger + older, ratio, test, quality, reading);
    }

    /** Heaping at years, heaping at half years, and the ratio. */
    public List<QualityResult> results() {
        return List.of(
                heaping(Check.AGE_HEAPING_AT_YEARS, monthsOfYear),
                heaping(Check.AGE_HEAPING_AT_HALF_YEARS, monthsOfHalfYear),
                ratio());
    }

    private static QualityResult heaping(Check check, ClassCounts counts) {
        return counts.result(check, Subject.AGE, Scale.AGE_HEAPING, Reading.AGES_EVEN, Reading.AGES_HEAPED);
    }
}
