package id.tumbuh.places;

import java.util.Optional;

/**
 * A Kemendagri area code as it is printed: {@code 11}, {@code 11.01}, {@code 11.01.10} or {@code 11.01.10.2001}. It has
 * the right shape; whether the area exists, {@link KnownPlaces} knows. BPS codes look alike and mean other areas: never
 * mix them. Sorts so that an area stands directly before those inside it.
 */
public record PlaceCode(String text) implements Comparable<PlaceCode> {
    /**
     * For text that is known to be a code; else {@link #parse}.
     *
     * @throws IllegalArgumentException where the text has not the shape of a code
     */
    public PlaceCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("not an area code: " + text);
        }
    }

    /** The code, or nothing where the text has not the shape of one; blanks around it are not forgiven. */
    public static Optional<PlaceCode> parse(String text) {
        return isCode(text) ? Optional.of(new PlaceCode(text)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            boolean dot = i == 2 || i == 5 || i == 8;
            if (dot ? letter != '.' : letter < '0' || letter > '9') {
                return false;
            }
        }
        return length == 2 || length == 5 || length == 8 || length == 13;
    }

    public Level level() {
        return switch (text.length()) {
            case 2 -> Level.PROVINSI;
            case 5 -> Level.KABUPATEN;
            case 8 -> Level.KECAMATAN;
            default -> Level.DESA;
        };
    }

    public Kind kind() {
        return Kind.of(this);
    }

    /** The area around this one; none around a province. */
    public Optional<PlaceCode> parent() {
        int lastDot = text.lastIndexOf('.');
        return lastDot < 0 ? Optional.empty() : Optional.of(new PlaceCode(text.substring(0, lastDot)));
    }

    /** This code or the area of that level around it. A level below this code's own is an error of the caller. */
    public PlaceCode at(Level level) {
        if (level.compareTo(level()) > 0) {
            throw new IllegalArgumentException(text + " has no " + level);
        }
        return new PlaceCode(text.substring(0, level.length()));
    }

    /** Without the dots, 2, 4, 6 or 10 digits, as SATUSEHAT writes it. */
    public String digits() {
        return text.replace(".", "");
    }

    @Override
    public int compareTo(PlaceCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
