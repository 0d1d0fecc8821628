package id.tumbuh.sheets.survey;

import java.util.Arrays;

/**
 * Rows of a clustered survey held in columns, about 34 bytes each and 4 more for every grouping; a cluster must be
 * seen whole before its influence on a figure is known. Reading is by one cursor.
 */
final class SurveyRows implements ChildScores {
    private static final int INDICES = Indicator.values().length;

    private final int groupings;
    private final short[][] prevalenceZ = new short[INDICES][0];
    private final short[][] meanZ = new short[INDICES][0];
    private byte[] bands = new byte[0];
    private byte[] sexes = new byte[0];
    private int[] codes = new int[0];
    private int[] units = new int[0];
    private double[] weights = new double[0];
    private int size;
    private int cursor;

    SurveyRows(int groupings) {
        this.groupings = groupings;
    }

    void add(SurveyChild child, int unit) {
        if (size == units.length) {
            grow(Math.max(1024, size + size / 2));
        }
        for (Indicator indicator : Indicator.values()) {
            prevalenceZ[indicator.position()][size] = (short) child.prevalenceZ(indicator);
            meanZ[indicator.position()][size] = (short) child.meanZ(indicator);
        }
        for (int grouping = 0; grouping < groupings; grouping++) {
            codes[size * groupings + grouping] = child.code(grouping);
        }
        bands[size] = (byte) child.band();
        sexes[size] = (byte) child.sexCode();
        units[size] = unit;
        weights[size] = child.weight();
        size++;
    }

    private void grow(int capacity) {
        for (int index = 0; index < INDICES; index++) {
            prevalenceZ[index] = Arrays.copyOf(prevalenceZ[index], capacity);
            meanZ[index] = Arrays.copyOf(meanZ[index], capacity);
        }
        bands = Arrays.copyOf(bands, capacity);
        sexes = Arrays.copyOf(sexes, capacity);
        codes = Arrays.copyOf(codes, capacity * groupings);
        units = Arrays.copyOf(units, capacity);
        weights = Arrays.copyOf(weights, capacity);
    }

    int size() {
        return size;
    }

    /** Puts the cursor on a row; what the other readers answer is that row's. */
    SurveyRows at(int row) {
        cursor = row;
        return this;
    }

    boolean belongsTo(Domain domain) {
        if (domain.isByAgeAndSex()) {
            return domain.holds(bands[cursor], sexes[cursor]);
        }
        return codes[cursor * groupings + domain.grouping()] == domain.code();
    }

    int unit() {
        return units[cursor];
    }

    double weight() {
        return weights[cursor];
    }

    @Override
    public int prevalenceZ(Indicator indicator) {
        return prevalenceZ[indicator.position()][cursor];
    }

    @Override
    public int meanZ(Indicator indicator) {
        return meanZ[indicator.position()][cursor];
    }
}
