package id.tumbuh.growth;

/** The nutrition indices of the WHO 2006 standards and the WHO 2007 reference, with the Indonesian names in use. */
public enum Indicator {
    /** BB/U. */
    WEIGHT_FOR_AGE,
    /** PB/U below 24 months, TB/U after. */
    LENGTH_FOR_AGE,
    /** BB/PB below 731 days, BB/TB after. */
    WEIGHT_FOR_LENGTH,
    /** IMT/U. */
    BMI_FOR_AGE,
    /** LK/U. */
    HEAD_FOR_AGE,
    /** LiLA/U. */
    ARM_FOR_AGE,
    TRICEPS_FOR_AGE,
    SUBSCAPULAR_FOR_AGE
}
