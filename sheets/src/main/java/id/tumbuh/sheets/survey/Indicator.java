package id.tumbuh.sheets.survey;

/** The four indices a survey table reports, in the order of its columns. */
public enum Indicator {
    HEIGHT_FOR_AGE(0, "HA", "HAZ", false),
    WEIGHT_FOR_AGE(1, "WA", "WAZ", true),
    BMI_FOR_AGE(2, "BMI", "BMIZ", true),
    WEIGHT_FOR_HEIGHT(3, "WH", "WHZ", true);

    private final int position;
    private final String estimatePrefix;
    private final String populationPrefix;
    private final boolean weightBased;

    Indicator(int position, String estimatePrefix, String populationPrefix, boolean weightBased) {
        this.position = position;
        this.estimatePrefix = estimatePrefix;
        this.populationPrefix = populationPrefix;
        this.weightBased = weightBased;
    }

    /** Place in the table and in every list by indicator, from 0. */
    int position() {
        return position;
    }

    /** Column name before the cut-off: {@code HA} in {@code HA_2_r}. */
    public String estimatePrefix() {
        return estimatePrefix;
    }

    /** Column name before {@code _pop} and {@code _unwpop}: {@code HAZ} in {@code HAZ_pop}. */
    public String populationPrefix() {
        return populationPrefix;
    }

    /** Oedema adds weight, so it replaces the z-score of an index that weighs: such a child counts as below −3. */
    public boolean oedemaCountsAsSevere() {
        return weightBased;
    }
}
