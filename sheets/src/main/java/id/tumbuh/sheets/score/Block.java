package id.tumbuh.sheets.score;

import id.tumbuh.growth.score.Columns;
import id.tumbuh.sheets.decode.Problems;
import id.tumbuh.sheets.history.ChildKey;
import id.tumbuh.sheets.table.Row;
import org.jspecify.annotations.Nullable;

/** The decoded data rows of one block, column by column; filled again and again by one worker. */
final class Block {
    /** Small, so that what is in flight lives and dies young: 4,096 took 600 MB of memory where this takes 330. */
    static final int MOST_ROWS = 1_024;

    /** BB/U, TB/U, BB/TB. */
    static final int IMPORTED = 3;

    final Row[] rows = new Row[MOST_ROWS];
    /** Ordinal of the row among all rows under the header. */
    final long[] ordinals = new long[MOST_ROWS];

    final Columns columns = new Columns(MOST_ROWS);
    /** Epoch days, {@code DateColumn.NONE} for none. */
    final int[] birthDays = new int[MOST_ROWS];

    final int[] visitDays = new int[MOST_ROWS];
    /** Bulan penuh, −1 for none. */
    final int[] completedMonths = new int[MOST_ROWS];

    final double[] birthWeightKg = new double[MOST_ROWS];
    /** Imported z, and the second reading where there are two. */
    final double[][] imported = new double[IMPORTED][MOST_ROWS];

    final double[][] importedOther = new double[IMPORTED][MOST_ROWS];
    /** The other readings of weight and length, NaN where they are certain. */
    final double[] otherWeightKg = new double[MOST_ROWS];

    final double[] otherLengthCm = new double[MOST_ROWS];
    final Problems[] problems = new Problems[MOST_ROWS];
    /** For the histories: the child, null where the row does not tell it, and its posyandu, 0 for none. */
    final @Nullable ChildKey[] children = new @Nullable ChildKey[MOST_ROWS];

    final long[] posyandus = new long[MOST_ROWS];
    int size;

    Block() {
        for (int at = 0; at < MOST_ROWS; at++) {
            problems[at] = new Problems();
        }
    }
}
