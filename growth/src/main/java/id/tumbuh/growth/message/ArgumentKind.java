package id.tumbuh.growth.message;

/** What the number or name of an argument is, so that each language can write it its own way. */
public enum ArgumentKind {
    /** Whole grams. */
    GRAMS,
    /** Kilograms. */
    KILOGRAMS,
    /** Centimetres. */
    CENTIMETRES,
    /** A z-score, two decimals. */
    Z,
    /** Whole days. */
    DAYS,
    /** Whole months. */
    MONTHS,
    /** An epoch day. */
    DATE,
    /** A plain whole number. */
    COUNT,
    /** The code of another message, whose words stand in its place. */
    CODE,
    /** A name that is written the same in every language: a table, a rule set, an edition. */
    NAME
}
