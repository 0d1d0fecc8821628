package id.tumbuh.sim;

/** What went wrong when a visit was written down. */
public enum Mistake {
    /** 12.4 kg as 14.2. */
    WEIGHT_DIGITS_SWAPPED,
    /** 8.4 kg as 8400. */
    WEIGHT_IN_GRAMS,
    /** 8.4 kg as 84. */
    WEIGHT_WITHOUT_DECIMAL,
    LENGTH_DIGITS_SWAPPED,
    LENGTH_WITHOUT_DECIMAL,
    /** To the nearest half kilogram. */
    WEIGHT_HEAPED,
    /** To the nearest half centimetre. */
    LENGTH_HEAPED,
    /** Measured lying where it should stand, or standing where it should lie; the position noted is the one used. */
    WRONG_POSITION,
    /** Written down for another child of the same session. */
    WRONG_CHILD,
    /** Written down for the child's second registration. */
    DUPLICATE_PERSON
}
