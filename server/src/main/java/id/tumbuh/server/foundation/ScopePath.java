package id.tumbuh.server.foundation;

import java.util.regex.Pattern;

/**
 * The place of an area in the tree, {@code province.kabupaten.puskesmas.desa.posyandu} of internal ids; the empty path is the nation.
 *
 * <p>Segments are {@code [0-9A-Za-z]} and the separator is the full stop (0x2E), just below the slash (0x2F): all paths at or below
 * {@code p} are the plain text range {@code [p, p + "/")}, which a btree answers and row-level security can use.
 */
public record ScopePath(String value) implements Comparable<ScopePath> {
    private static final Pattern FORM = Pattern.compile("|[0-9A-Za-z]+(\\.[0-9A-Za-z]+){0,4}");

    // After the pattern its constructor reads.
    public static final ScopePath NATION = new ScopePath("");

    public ScopePath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a scope path: " + value);
        }
    }

    /** The path of a child area. */
    public ScopePath then(String segment) {
        return new ScopePath(value.isEmpty() ? segment : value + "." + segment);
    }

    /** Whether the other area is this one or lies in it. */
    public boolean contains(ScopePath other) {
        return value.isEmpty() || other.value.equals(value) || other.value.startsWith(value + ".");
    }

    /** The first text of the range of this area and all below. */
    public String from() {
        return value;
    }

    /** The first text after that range. */
    public String until() {
        return value.isEmpty() ? "~" : value + "/";
    }

    /** How many segments: 0 the nation, 5 a posyandu. */
    public int depth() {
        return value.isEmpty()
                ? 0
                : (int) value.chars().filter(letter -> letter == '.').count() + 1;
    }

    /** The path of the area above; the nation's is itself. */
    public ScopePath parent() {
        int last = value.lastIndexOf('.');
        return last < 0 ? NATION : new ScopePath(value.substring(0, last));
    }

    @Override
    public int compareTo(ScopePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
