package id.tumbuh.sheets.score;

import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.layout.Layout;
import id.tumbuh.sheets.table.Row;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Tells rows of children from blank rows and from the totals that exports put beneath their data. */
final class RowKinds {
    /** What a row is. */
    enum Kind {
        DATA,
        BLANK,
        /** Totals, notes, a header that is repeated. */
        TOTALS
    }

    private static final Set<Field> OF_A_CHILD = EnumSet.of(
            Field.NIK,
            Field.NAME,
            Field.SEX,
            Field.BIRTH_DATE,
            Field.VISIT_DATE,
            Field.AGE_TEXT,
            Field.AGE,
            Field.AGE_DAYS,
            Field.AGE_MONTHS,
            Field.WEIGHT,
            Field.LENGTH,
            Field.HEAD,
            Field.ARM);

    private final Header header;
    private final int[] columns;
    private final int nameColumn;

    RowKinds(Header header) {
        this.header = header;
        this.columns = header.columns().entrySet().stream()
                .filter(entry -> OF_A_CHILD.contains(entry.getKey()))
                .mapToInt(java.util.Map.Entry::getValue)
                .toArray();
        this.nameColumn = header.column(Field.NAME);
    }

    Kind of(Row row) {
        if (header.layout() == Layout.ANTHRO || header.layout() == Layout.ANTHRO_PLUS) {
            // WHO's own files have no totals; a row of missing values is still a row.
            return row.isBlank() ? Kind.BLANK : Kind.DATA;
        }
        int filled = 0;
        int repeated = 0;
        for (int column : columns) {
            String text = column < row.size() ? row.text(column).strip() : "";
            if (!text.isEmpty()) {
                filled++;
                repeated += text.equals(header.names().get(column)) ? 1 : 0;
            }
            if (filled > 1 && repeated < filled) {
                return Kind.DATA;
            }
        }
        if (filled == 0) {
            return row.isBlank() ? Kind.BLANK : Kind.TOTALS;
        }
        boolean totals = filled == repeated || (filled == 1 && startsTotals(row));
        return totals ? Kind.TOTALS : Kind.DATA;
    }

    private boolean startsTotals(Row row) {
        if (nameColumn < 0 || nameColumn >= row.size()) {
            return false;
        }
        String name = row.text(nameColumn).strip().toLowerCase(Locale.ROOT);
        return name.startsWith("total") || name.startsWith("jumlah");
    }
}
