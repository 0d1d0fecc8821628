package id.tumbuh.texts;

import java.util.Locale;

/** To whom a text speaks. */
public enum Voice {
    /** To the mother or father: plain words, no blame, no diagnosis. */
    PARENT,
    /** To the kader, midwife or nutrition officer: the exact terms. */
    WORKER;

    /** The last part of a key. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
