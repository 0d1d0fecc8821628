package id.tumbuh.sheets.layout;

import id.tumbuh.sheets.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table: its names in order, as they stand there, and the column of each field that was recognised.
 *
 * @param line the row it stands on, as {@link Row#line}
 * @param columns field to column, from 0
 */
public record Header(Layout layout, long line, List<String> names, Map<Field, Integer> columns) {
    public Header {
        names = List.copyOf(names);
        columns = new EnumMap<>(columns);
    }

    /** How many columns the table has. */
    public int width() {
        return names.size();
    }

    /** The column of a field; −1 where the table has none, which {@link Row} reads as blank. */
    public int column(Field field) {
        Integer column = columns.get(field);
        return column == null ? -1 : column;
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** Names of the columns without a known meaning: they pass through. */
    public List<String> notUsed() {
        List<String> notUsed = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (!columns.containsValue(column) && !names.get(column).isBlank()) {
                notUsed.add(names.get(column).strip());
            }
        }
        return notUsed;
    }

    /** Names that stand over more than one column. */
    public List<String> repeated() {
        List<String> stripped = names.stream().map(String::strip).toList();
        return stripped.stream()
                .filter(name -> !name.isEmpty() && stripped.indexOf(name) != stripped.lastIndexOf(name))
                .distinct()
                .toList();
    }

    /** The file's own name of a field, for messages; null where the table has none. */
    public @Nullable String name(Field field) {
        Integer column = columns.get(field);
        return column == null ? null : names.get(column).strip();
    }
}
