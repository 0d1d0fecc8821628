package id.tumbuh.growth.standard;

/**
 * The compact layout of the figures: column after column, for each table L, M and S of boys, then of girls.
 *
 * <p>WHO's curves are smooth. So a column begins with its first row and the one half way, goes on with those half way
 * between, and so on, each as its difference from what {@link Smooth} expects there: mostly zero, and the better the last
 * ones were foreseen, the surer the next.
 */
class Packed {
    /** Where tables by day change from length to height, and some columns with a jump. */
    static final int BREAK = 731;
    /** The bits of how far to look, then those of degree and break. */
    static final int REACH_BITS = 3;

    private static final int MOST_PAIRS = 200;
    /** Near birth the curves bend, so no row further off than this part of the way to birth is asked. */
    private static final int PART = 4;

    private static final double FIRST_SPREAD = 50;
    private static final int FRACTIONS = 12;
    private static final int MOST_FRACTION = 5;
    private static final int MOST_SPREAD = 20;
    private static final double LEAST_SPREAD = 0.06;
    private static final double SPREAD_RATIO = 1.6;

    static final int SIGN = 200;
    static final int LENGTH = 400;
    static final int LONGEST = 32;
    static final int SECOND = 1200;
    static final int OTHERS = 1300;
    static final int SHAPE = 1310;

    final Bits bits;

    Packed(Bits bits) {
        this.bits = bits;
    }

    /** The next column, of the given number of rows. */
    int[] column(int rows) {
        int[] values = new int[rows];
        int middle = shape(0, 1) == 0 ? rows : BREAK;
        part(values, 0, middle);
        if (middle < rows) {
            part(values, middle, rows);
        }
        return values;
    }

    private void part(int[] values, int from, int to) {
        boolean quintic = shape(1, 1) == 1;
        int reach = shape(2, REACH_BITS) + 2;
        reach = 2 * reach * reach;
        Smooth smooth = new Smooth(quintic, MOST_PAIRS);
        values[from] = value(from, 0, FIRST_SPREAD);
        int step = 1;
        while (2 * step < to - from) {
            step *= 2;
        }
        double spread = FIRST_SPREAD;
        for (; step >= 1; step /= 2) {
            for (int at = from + step; at < to; at += 2 * step) {
                int known = Math.min((at - from) / step + 1, (to - 1 - at) / step + 1) / 2;
                int wanted = Math.max(quintic ? 3 : 2, Math.min(reach, (at - from) / PART) / (2 * step));
                int pairs = Math.min(known, wanted);
                double expected = pairs > 1
                        ? smooth.between(values, at, step, pairs)
                        : Smooth.nearEnd(values, from, to, at, step);
                values[at] = value(at, expected, spread);
                spread = (spread + Math.abs(values[at] - expected)) / 2;
            }
        }
    }

    /** A number that says how a column is to be read. */
    int shape(int context, int length) {
        int shape = 0;
        for (int bit = 0; bit < length; bit++) {
            shape = 2 * shape + bits.next(SHAPE + context + bit);
        }
        return shape;
    }

    /** The value of a row, of which something is expected. */
    int value(int row, double expected, double spread) {
        int nearest = (int) Math.floor(expected + 0.5);
        int difference = difference(context(Math.abs(expected - nearest), spread), level(spread));
        return expected < nearest ? nearest - difference : nearest + difference;
    }

    /** Positive where it lies on the side to which the expected value was not rounded. */
    private int difference(int context, int level) {
        if (bits.next(context) == 0) {
            return 0;
        }
        boolean negative = bits.next(SIGN + context) == 1;
        int length = 0;
        while (bits.next(LENGTH + level * LONGEST + length) == 1) {
            length++;
        }
        int size = 1;
        for (int bit = 0; bit < length; bit++) {
            size = 2 * size + bits.next(bit == 0 ? SECOND + length : OTHERS);
        }
        return negative ? -size : size;
    }

    /** By how far the expected value is from a whole number and by how well the last ones were foreseen. */
    static int context(double fraction, double spread) {
        return Math.min((int) (fraction * FRACTIONS), MOST_FRACTION) + (MOST_FRACTION + 1) * level(spread);
    }

    static int level(double spread) {
        int level = 0;
        for (double rest = spread; rest > LEAST_SPREAD && level < MOST_SPREAD; rest /= SPREAD_RATIO) {
            level++;
        }
        return level;
    }
}
