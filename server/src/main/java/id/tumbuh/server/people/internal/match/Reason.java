package id.tumbuh.server.people.internal.match;

/** Why two records may be of one person, or why not. */
public enum Reason {
    NIK_SAME,
    NIK_DIFFERS,
    NAME_SAME,
    NAME_ALIKE,
    NAME_DIFFERS,
    BIRTH_DATE_SAME,
    BIRTH_DATE_SWAPPED,
    BIRTH_DATE_DIGIT,
    BIRTH_DATE_NEAR,
    BIRTH_DATE_APART,
    MOTHER_SAME,
    MOTHER_ALIKE,
    MOTHER_DIFFERS,
    SEX_DIFFERS,
    BIRTH_ORDER_DIFFERS,
    /** Same mother, same day, not quite the same name: look before you merge. */
    MAY_BE_TWINS
}
