package id.tumbuh.growth;

/** Why there is no score. Missing is never normal: each blank has one of these. */
public enum Reason {
    NO_SEX,
    NO_AGE,
    /** The indicator starts later: arm circumference and skinfolds at 91 days, the 2007 reference at 60 months. */
    AGE_BELOW_TABLE,
    /** 60.0 months and more in the 2006 standards; above 120 or 228 months in the 2007 reference. */
    AGE_ABOVE_TABLE,
    NOT_MEASURED,
    /** Zero or below. */
    NOT_POSITIVE,
    /** Corrected length outside 45.0–110.0 cm, or height outside 65.0–120.0 cm. */
    LENGTH_OUTSIDE_TABLE,
    /** Weight with oedema is water too. */
    OEDEMA,
    /** The formula gives no number, as for a negative weight. */
    NOT_A_NUMBER
}
