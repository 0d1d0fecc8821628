package id.tumbuh.sheets.quality;

/** The indices whose z-scores are checked, with WHO's limits of plausibility (WHO 2006 macros) in hundredths of z. */
public enum Index {
    HEIGHT_FOR_AGE(Subject.HEIGHT_FOR_AGE, -600, 600, Scale.FLAGGED_PERCENT),
    WEIGHT_FOR_AGE(Subject.WEIGHT_FOR_AGE, -600, 500, Scale.FLAGGED_PERCENT),
    WEIGHT_FOR_HEIGHT(Subject.WEIGHT_FOR_HEIGHT, -500, 500, Scale.FLAGGED_PERCENT),
    BMI_FOR_AGE(Subject.BMI_FOR_AGE, -500, 500, Scale.FLAGGED_PERCENT),
    MUAC_FOR_AGE(Subject.MUAC_FOR_AGE, -500, 500, Scale.FLAGGED_PERCENT_OF_MUAC);

    private final Subject subject;
    private final int lowest;
    private final int highest;
    private final Scale flaggedScale;

    Index(Subject subject, int lowest, int highest, Scale flaggedScale) {
        this.subject = subject;
        this.lowest = lowest;
        this.highest = highest;
        this.flaggedScale = flaggedScale;
    }

    public Subject subject() {
        return subject;
    }

    /** The lowest z in hundredths that WHO does not flag. */
    int lowest() {
        return lowest;
    }

    /** The highest z in hundredths that WHO does not flag. */
    int highest() {
        return highest;
    }

    Scale flaggedScale() {
        return flaggedScale;
    }
}
