package id.tumbuh.sheets.quality;

/** The balance of boys and girls. */
public final class SexQuality {
    private static final int MALE = 1;
    private static final int FEMALE = 2;

    private final double expectedRatio;
    private long boys;
    private long girls;

    /** Expects as many boys as girls. */
    public SexQuality() {
        this(1);
    }

    /** @param expectedRatio boys for each girl that a census gives for the age group */
    public SexQuality(double expectedRatio) {
        this.expectedRatio = expectedRatio;
    }

    /** WHO's code: 1 = male, 2 = female; anything else is passed over. */
    public void add(int sex) {
        if (sex == MALE) {
            boys++;
        } else if (sex == FEMALE) {
            girls++;
        }
    }

    public void addAll(SexQuality other) {
        boys += other.boys;
        girls += other.girls;
    }

    public QualityResult result() {
        double ratio = (double) boys / girls;
        Significance test = Significance.share(boys, boys + girls, expectedRatio / (1 + expectedRatio));
        QualityClass quality = Scale.RATIO_PROBABILITY.classOf(test.probability());
        Reading unsound = ratio > expectedRatio ? Reading.MORE_BOYS : Reading.MORE_GIRLS;
        Reading reading = quality.isSound() ? Reading.SEXES_BALANCED : unsound;
        return QualityResult.of(Check.SEX_RATIO, Subject.SEX, boys + girls, ratio, test, quality, reading);
    }
}
