package id.tumbuh.sheets.score;

import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.layout.Layout;
import id.tumbuh.sheets.table.Row;
import java.util.Collection;
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

    private static final Set<Field> WHO_AND_WHEN = EnumSet.of(
            Field.NIK,
            Field.NAME,
            Field.SEX,
            Field.BIRTH_DATE,
            Field.VISIT_DATE,
            Field.AGE_TEXT,
            Field.AGE,
            Field.AGE_DAYS,
            Field.AGE_MONTHS);

    private static final Set<Field> MEASURED = EnumSet.of(Field.WEIGHT, Field.LENGTH, Field.HEAD, Field.ARM);

    /** So many filled cells of who and when are a child's. */
    private static final int ENOUGH = 2;

    private final Header header;
    private final int[] whoAndWhen;
    private final int[] measured;

    RowKinds(Header header) {
        this.header = header;
        this.whoAndWhen = columns(header, WHO_AND_WHEN);
        this.measured = columns(header, MEASURED);
    }

    Kind of(Row row) {
        if (header.layout() == Layout.ANTHRO || header.layout() == Layout.ANTHRO_PLUS) {
            // WHO's own files have no totals; a row of missing values is still a row.
            return row.isBlank() ? Kind.BLANK : Kind.DATA;
        }
        int told = filled(row, whoAndWhen);
        if (told == 0 && filled(row, measured) == 0) {
            return row.isBlank() ? Kind.BLANK : Kind.TOTALS;
        }
        // Beneath an export of e-PPGBM a figure without child and date is a sum: "Total data gizi baik", 1205.
        boolean sum = told == 0 && header.layout() == Layout.EPPGBM;
        boolean named = told < ENOUGH && namesTotals(row);
        return sum || named || (repeatsHeader(row, whoAndWhen) && repeatsHeader(row, measured))
                ? Kind.TOTALS
                : Kind.DATA;
    }

    /** How many of the cells hold something, counted no further than is asked for. */
    private static int filled(Row row, int[] columns) {
        int filled = 0;
        for (int at = 0; at < columns.length && filled < ENOUGH; at++) {
            filled += text(row, columns[at]).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private boolean repeatsHeader(Row row, int[] columns) {
        for (int column : columns) {
            String text = text(row, column);
            if (!text.isEmpty() && !text.equals(header.names().get(column).strip())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell at the row's beginning calls it a total. */
    private boolean namesTotals(Row row) {
        for (int column = 0; column < row.size(); column++) {
            String text = text(row, column).toLowerCase(Locale.ROOT);
            if (!text.isEmpty()) {
                return text.startsWith("total") || text.startsWith("jumlah") || text.startsWith("rata-rata");
            }
        }
        return false;
    }

    private static String text(Row row, int column) {
        return column < row.size() ? row.text(column).strip() : "";
    }

    private static int[] columns(Header header, Collection<Field> fields) {
        return header.columns().entrySet().stream()
                .filter(entry -> fields.contains(entry.getKey()))
                .mapToInt(java.util.Map.Entry::getValue)
                .toArray();
    }
}
