package id.tumbuh.sheets.quality;

/** What a result says, as a code for the catalogue of texts. */
public enum Reading {
    NOT_ENOUGH_DATA,
    DIGITS_EVEN,
    /** .0 and .5 together have more than twice their share: readings rounded to the whole or half unit. */
    DIGITS_ROUNDED,
    DIGITS_UNEVEN,
    AGES_EVEN,
    AGES_HEAPED,
    AGES_BALANCED,
    MORE_YOUNGER_CHILDREN,
    MORE_OLDER_CHILDREN,
    SEXES_BALANCED,
    MORE_BOYS,
    MORE_GIRLS,
    FLAGS_FEW,
    FLAGS_MANY,
    SPREAD_AS_EXPECTED,
    /** Children differ more than they do in life: measuring errors, wrong ages, mixed groups. */
    SPREAD_TOO_WIDE,
    /** Children differ less than they do in life: values copied, invented or cleaned too hard. */
    SPREAD_TOO_NARROW,
    SYMMETRIC,
    TAIL_TO_THE_LEFT,
    TAIL_TO_THE_RIGHT,
    TAILS_AS_EXPECTED,
    TAILS_HEAVY,
    TAILS_LIGHT,
    PLAUSIBLE,
    USE_WITH_CARE,
    DOUBTFUL
}
