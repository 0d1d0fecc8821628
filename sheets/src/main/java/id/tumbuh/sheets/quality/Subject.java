package id.tumbuh.sheets.quality;

/** What a check was done on. */
public enum Subject {
    WEIGHT,
    HEIGHT,
    MUAC,
    AGE,
    SEX,
    HEIGHT_FOR_AGE,
    WEIGHT_FOR_AGE,
    WEIGHT_FOR_HEIGHT,
    BMI_FOR_AGE,
    MUAC_FOR_AGE
}
