package id.tumbuh.growth.standard;

/**
 * The compact layout of the figures: each column as second differences, zigzagged, in groups of five bits with a sixth
 * for "more follows", one printable character a group. WHO's curves are smooth, so most differences take one character.
 *
 * <p>A table is six columns: L, M, S of boys, then of girls.
 */
final class Packed {
    private static final int DATA_BITS = 5;
    private static final int DATA_MASK = 31;
    private static final int MORE = 32;

    private final String text;
    private int at;

    Packed(String text) {
        this.text = text;
    }

    /** The next column, of the given number of rows. */
    int[] column(int rows) {
        int[] values = new int[rows];
        int value = 0;
        int slope = 0;
        for (int row = 0; row < rows; row++) {
            slope += next();
            value += slope;
            values[row] = value;
        }
        return values;
    }

    private int next() {
        int bits = 0;
        int shift = 0;
        int digit;
        do {
            digit = digit(text.charAt(at++));
            bits |= (digit & DATA_MASK) << shift;
            shift += DATA_BITS;
        } while ((digit & MORE) != 0);
        return (bits >>> 1) ^ -(bits & 1);
    }

    /** 0–9 A–Z a–z - _ stand for 0 to 63. */
    private static int digit(char c) {
        if (c <= '9') {
            return c == '-' ? 62 : c - '0';
        }
        if (c <= 'Z') {
            return c - 'A' + 10;
        }
        return c == '_' ? 63 : c - 'a' + 36;
    }
}
