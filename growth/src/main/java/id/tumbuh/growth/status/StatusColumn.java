package id.tumbuh.growth.status;

/** The z columns that have classes. */
public enum StatusColumn {
    WEIGHT_FOR_AGE,
    LENGTH_FOR_AGE,
    WEIGHT_FOR_LENGTH,
    BMI_FOR_AGE,
    SCHOOL_BMI_FOR_AGE,
    HEAD_FOR_AGE
}
