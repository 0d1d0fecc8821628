package id.tumbuh.growth.standard;

/** Walks a column as {@link Packed} does, and writes where that reads. */
final class Packing extends Packed {
    private static final int REACHES = 1 << REACH_BITS;

    private final BitWriter writer;
    private int[] column = {};
    private int[] shapes = {};
    private int shape;

    Packing(BitWriter writer) {
        super(writer);
        this.writer = writer;
    }

    /** Writes a column in the shape that takes the fewest bits. */
    void write(int[] figures) {
        column = figures;
        int[] best = {};
        double least = Double.POSITIVE_INFINITY;
        for (int[] tried : figures.length > BREAK ? withBreak() : withoutBreak()) {
            double cost = writer.cost(() -> walk(tried));
            if (cost < least) {
                least = cost;
                best = tried;
            }
        }
        walk(best);
    }

    private void walk(int[] chosen) {
        shapes = chosen;
        shape = 0;
        column(column.length);
    }

    private static int[][] withoutBreak() {
        int[][] all = new int[2 * REACHES][];
        for (int at = 0; at < all.length; at++) {
            all[at] = new int[] {0, at / REACHES, at % REACHES};
        }
        return all;
    }

    private static int[][] withBreak() {
        int[][] unbroken = withoutBreak();
        int[][] all = new int[unbroken.length * (unbroken.length + 1)][];
        for (int at = 0; at < all.length; at++) {
            int[] first = unbroken[at % unbroken.length];
            int second = at / unbroken.length;
            all[at] = second == 0
                    ? first
                    : new int[] {1, first[1], first[2], unbroken[second - 1][1], unbroken[second - 1][2]};
        }
        return all;
    }

    @Override
    int shape(int context, int length) {
        int chosen = shapes[shape++];
        for (int bit = length - 1; bit >= 0; bit--) {
            writer.write(SHAPE + context + length - 1 - bit, chosen >>> bit & 1);
        }
        return chosen;
    }

    @Override
    int value(int row, double expected, double spread) {
        int nearest = (int) Math.floor(expected + 0.5);
        int difference = expected < nearest ? nearest - column[row] : column[row] - nearest;
        int level = level(spread);
        int context = context(Math.abs(expected - nearest), spread);
        writer.write(context, difference == 0 ? 0 : 1);
        if (difference != 0) {
            writer.write(SIGN + context, difference < 0 ? 1 : 0);
            size(Math.abs(difference), level);
        }
        return column[row];
    }

    private void size(int size, int level) {
        int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(size);
        for (int bit = 0; bit < length; bit++) {
            writer.write(LENGTH + level * LONGEST + bit, 1);
        }
        writer.write(LENGTH + level * LONGEST + length, 0);
        for (int bit = length - 1; bit >= 0; bit--) {
            writer.write(bit == length - 1 ? SECOND + length : OTHERS, size >>> bit & 1);
        }
    }
}
