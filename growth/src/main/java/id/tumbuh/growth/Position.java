package id.tumbuh.growth;

/** How length or height was measured (cara ukur). */
public enum Position {
    /** Lying, telentang: length. */
    LYING,
    /** Standing, berdiri: height. */
    STANDING
}
