package id.tumbuh.sheets.quality;

/** What was looked at. {@link QualityResult#value} is in the unit named here. */
public enum Check {
    /** Digit preference score of the last decimal, 0 (even) to 100 (one digit only). */
    DIGIT_PREFERENCE,
    /** The same score for completed months modulo 12: ages told in whole years. */
    AGE_HEAPING_AT_YEARS,
    /** The same score for completed months modulo 6: ages told in half years. */
    AGE_HEAPING_AT_HALF_YEARS,
    /** Children of 6–29 months for each of 30–59 months. */
    AGE_RATIO,
    /** Boys for each girl. */
    SEX_RATIO,
    /** Percent of z-scores beyond WHO's limits of plausibility. */
    WHO_FLAGS,
    /** Percent of z-scores more than 3 from the survey's own mean. */
    SMART_FLAGS,
    /** Standard deviation of z after SMART flags are taken out. */
    SPREAD,
    /** Skewness of z after SMART flags are taken out. */
    SKEWNESS,
    /** Excess kurtosis of z after SMART flags are taken out. */
    KURTOSIS,
    /** Penalty points of the plausibility score, 0 to 90. */
    PLAUSIBILITY
}
