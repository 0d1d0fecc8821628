package id.tumbuh.texts;

import java.util.Locale;

/** How a place in a text wants its value written: {@code {1:signed}} in the catalogue. */
enum Style {
    /** As the kind of the argument says. */
    PLAIN,
    /** A number with its sign, also above zero: +310 g. */
    SIGNED,
    /** A whole number with a mark between thousands: 1.048.576. */
    GROUPED,
    /** A time with its unit written out: 12 bulan. */
    WORDS,
    /** Bytes in the largest unit that fits: 1 GB. */
    SIZE,
    /** A code by its label, whatever the voice. */
    LABEL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
