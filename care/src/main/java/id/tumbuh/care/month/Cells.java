package id.tumbuh.care.month;

import id.tumbuh.care.skdn.AgeBands;
import id.tumbuh.growth.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything counted of a month: for each of the finest age bands, sex and standing of poverty the number of every item. The bands of every
 * form are made of these. Adds up over posyandu.
 */
public final class Cells {
    /** A month each up to the seventh, then as the forms cut; before them all whose age is not known. */
    public static final AgeBands FINEST = new AgeBands(List.of(0, 1, 2, 3, 4, 5, 6, 7, 12, 24, 36), 60);

    /** Unknown, male, female; and unknown, poor, not poor. */
    private static final int THREE = 3;

    private static final int BANDS = FINEST.size() + 1;
    private static final int ITEMS = Item.values().length;

    private final int[] counts;

    private Cells(int[] counts) {
        this.counts = counts;
    }

    public static Cells none() {
        return new Cells(new int[BANDS * THREE * THREE * ITEMS]);
    }

    /** Counts rows. */
    public static Cells of(List<MonthRow> rows, Period period) {
        Cells cells = none();
        for (MonthRow row : rows) {
            int cell = cell(row.months(), row.sex(), row.poor());
            for (Item item : Item.values()) {
                if (item.counts(row, period)) {
                    cells.counts[cell * ITEMS + item.ordinal()]++;
                }
            }
        }
        return cells;
    }

    /** How many cells there are; each has a number for every item. */
    public static int size() {
        return BANDS * THREE * THREE;
    }

    /** The cell of a person. */
    public static int cell(@Nullable Integer months, @Nullable Sex sex, @Nullable Boolean poor) {
        return cell(band(months), sexIndex(sex), poorIndex(poor));
    }

    /**
     * The cell by the numbers of its parts.
     *
     * @param band 0 where the age is not known, else one more than its place in {@link #FINEST}
     * @param sex 0 unknown, 1 male, 2 female
     * @param poor 0 unknown, 1 poor, 2 not poor
     */
    public static int cell(int band, int sex, int poor) {
        return (band * THREE + sex) * THREE + poor;
    }

    /** Adds a number to an item of a cell, as read from where it was counted. */
    public void add(int cell, Item item, int number) {
        counts[cell * ITEMS + item.ordinal()] += number;
    }

    /** The number of an item in a cell. */
    public int at(int cell, Item item) {
        return counts[cell * ITEMS + item.ordinal()];
    }

    /** The number of an item over all cells. */
    public int count(Item item) {
        return count(item, Part.ALL);
    }

    /** The number of an item in a part. */
    public int count(Item item, Part part) {
        int sum = 0;
        for (int band = 0; band < BANDS; band++) {
            for (int sex = 0; part.hasBand(band) && sex < THREE; sex++) {
                for (int poor = 0; part.hasSex(sex) && poor < THREE; poor++) {
                    if (part.hasPoor(poor)) {
                        sum += at(cell(band, sex, poor), item);
                    }
                }
            }
        }
        return sum;
    }

    /** Whether anybody noted anything of the kind; where not, a report says "belum dicatat". */
    public boolean isRecorded(Item item) {
        Item evidence = item.evidence();
        return evidence == null || count(evidence) > 0;
    }

    /** Both together. */
    public Cells plus(Cells other) {
        int[] sum = Arrays.copyOf(counts, counts.length);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.counts[i];
        }
        return new Cells(sum);
    }

    /** The cells in which the two differ. */
    public List<Integer> differing(Cells other) {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < size(); cell++) {
            boolean same = true;
            for (int item = 0; item < ITEMS; item++) {
                same &= counts[cell * ITEMS + item] == other.counts[cell * ITEMS + item];
            }
            if (!same) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The band of an age: 0 where it is not known or beyond the last, else one more than its place in {@link #FINEST}. */
    static int band(@Nullable Integer months) {
        if (months == null || months < 0 || months >= FINEST.before(FINEST.size() - 1)) {
            return 0;
        }
        int band = FINEST.size() - 1;
        while (FINEST.first(band) > months) {
            band--;
        }
        return band + 1;
    }

    static int sexIndex(@Nullable Sex sex) {
        if (sex == null) {
            return 0;
        }
        return sex == Sex.MALE ? 1 : 2;
    }

    static int poorIndex(@Nullable Boolean poor) {
        if (poor == null) {
            return 0;
        }
        return poor ? 1 : 2;
    }
}
