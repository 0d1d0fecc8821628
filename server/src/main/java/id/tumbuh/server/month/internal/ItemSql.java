package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The definitions of the items as SQL, one file each under {@code month/v1}: a condition on a row of the relation month_row. The same as
 * care's, which the phone counts with; a test holds both equal.
 */
@Component
class ItemSql {
    private static final int VITAMIN_FIRST = 2;
    private static final int VITAMIN_SECOND = 8;
    private static final String ROWS = """
            select r.*, ? as vitamin_month from month_row_v1(?, ?, ?, ?, ?) r""";

    private final Map<Item, String> conditions = new EnumMap<>(Item.class);
    private final String cells;

    ItemSql() {
        for (Item item : Item.values()) {
            conditions.put(item, read(item));
        }
        String counts = conditions.values().stream()
                .map(condition -> "count(*) filter (where " + condition + ")")
                .collect(Collectors.joining(",\n  "));
        cells = """
                select case when months between 0 and 59
                            then width_bucket(months, array[0, 1, 2, 3, 4, 5, 6, 7, 12, 24, 36, 60]) else 0 end as band,
                       sex, case when poor then 1 when not poor then 2 else 0 end as poverty,
                """ + counts + "\nfrom (" + ROWS + ") m\ngroup by 1, 2, 3";
    }

    private static String read(Item item) {
        String file = "/month/v" + item.version() + "/" + item.name() + ".sql";
        try (InputStream stream = ItemSql.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no definition in " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining(" "))
                    .strip();
        } catch (IOException problem) {
            throw new IllegalStateException("cannot be read: " + file, problem);
        }
    }

    /** Band, sex, poverty, then every item in the order of the catalogue. */
    String cells() {
        return cells;
    }

    /** Whether the month is one of vitamin A: the first parameter of the statements. */
    static boolean isVitaminMonth(int month) {
        return month == VITAMIN_FIRST || month == VITAMIN_SECOND;
    }

    /** The persons an item counts. */
    String persons(Item item) {
        return "select person from (" + ROWS + ") m where " + conditions.get(item) + " order by person";
    }
}
