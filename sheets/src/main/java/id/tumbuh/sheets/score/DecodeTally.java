package id.tumbuh.sheets.score;

import id.tumbuh.sheets.decode.NumberColumn;
import id.tumbuh.sheets.layout.Field;

/** How the cells of each numeric column were read. */
final class DecodeTally {
    private final long[][] counts = new long[Field.values().length][NumberColumn.Source.values().length];

    void count(Field field, NumberColumn.Source source) {
        counts[index(field)][source.ordinal()]++;
    }

    void addAll(DecodeTally other) {
        for (int field = 0; field < counts.length; field++) {
            for (int source = 0; source < counts[field].length; source++) {
                counts[field][source] += other.counts[field][source];
            }
        }
    }

    long of(Field field, NumberColumn.Source source) {
        return counts[index(field)][source.ordinal()];
    }

    private static int index(Field field) {
        return field.ordinal();
    }
}
