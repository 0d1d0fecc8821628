package id.tumbuh.sheets.layout;

import id.tumbuh.sheets.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the header among the first rows; titles and blank rows above it are passed over. */
public final class HeaderFinder {
    /** How far down a header is looked for. */
    public static final int ROWS_LOOKED_AT = 50;

    private static final Set<Field> MEASUREMENTS =
            EnumSet.of(Field.WEIGHT, Field.LENGTH, Field.HEAD, Field.ARM, Field.TRICEPS, Field.SUBSCAPULAR);

    private static final Set<Field> WHO_AND_WHEN = EnumSet.of(
            Field.SEX, Field.AGE, Field.AGE_DAYS, Field.AGE_MONTHS, Field.AGE_TEXT, Field.BIRTH_DATE, Field.VISIT_DATE);

    private HeaderFinder() {}

    /** The first row that names a measurement and something of who or when; null where there is none. */
    public static @Nullable Header find(List<Row> firstRows) {
        for (Row row : firstRows) {
            Header header = read(row);
            if (usable(header.columns().keySet())) {
                return header;
            }
        }
        return null;
    }

    /** The header by a mapping: the first row that has every name the mapping asks for; null where there is none. */
    public static @Nullable Header find(List<Row> firstRows, Map<Field, String> mapping) {
        for (Row row : firstRows) {
            List<String> names = names(row);
            Map<Field, Integer> columns = new EnumMap<>(Field.class);
            mapping.forEach((field, name) -> {
                int column = indexOf(names, name);
                if (column >= 0) {
                    columns.put(field, column);
                }
            });
            if (columns.size() == mapping.size() && usable(columns.keySet())) {
                return new Header(Layout.MAPPED, row.line(), names, columns);
            }
        }
        return null;
    }

    private static boolean usable(Set<Field> fields) {
        return fields.stream().anyMatch(MEASUREMENTS::contains)
                && fields.stream().anyMatch(WHO_AND_WHEN::contains);
    }

    private static Header read(Row row) {
        List<String> names = names(row);
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Set<Layout> spokenFor = EnumSet.noneOf(Layout.class);
        for (int column = 0; column < names.size(); column++) {
            HeaderNames.Name name = HeaderNames.of(names.get(column));
            // The first of two columns with one meaning counts; the other passes through like any unknown column.
            if (name != null && columns.putIfAbsent(name.field(), column) == null) {
                spokenFor.add(name.layout());
            }
        }
        return new Header(layout(spokenFor), row.line(), names, columns);
    }

    private static Layout layout(Set<Layout> spokenFor) {
        for (Layout layout : List.of(Layout.EPPGBM, Layout.ANTHRO_PLUS, Layout.ANTHRO)) {
            if (spokenFor.contains(layout)) {
                return layout;
            }
        }
        return Layout.INDONESIAN;
    }

    private static List<String> names(Row row) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            names.add(row.text(column));
        }
        return names;
    }

    private static int indexOf(List<String> names, String name) {
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).strip().equalsIgnoreCase(name.strip())) {
                return column;
            }
        }
        return -1;
    }
}
