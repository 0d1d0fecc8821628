package id.tumbuh.care.card;

/** What an answer is, and how it is written: nothing else than a boolean, a whole number or a text. */
public enum Kind {
    /** A boolean. */
    YES_NO,
    /** A boolean, or the text {@code TIDAK_TAHU}. */
    YES_NO_UNKNOWN,
    /** A whole number of the parts of its unit: 23,4 cm is 234. */
    NUMBER,
    /** A whole number from zero. */
    COUNT,
    /** The code of a choice, as text. */
    CHOICE,
    /** A day as text, {@code 2026-02-28}. */
    DATE,
    /** A few words; never a name or a number of a person. */
    TEXT
}
