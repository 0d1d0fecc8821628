package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.ScopePath;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the sums of what is in force. In the transaction and scope of the caller. */
@Component
class InForce {
    private static final String CELLS =
            "select posyandu, cell, counts from month_cell where path >= ? and path < ? and month = ?";
    private static final String HEADLINES = """
            select posyandu, month, s, k, k_known, d, n, t, o, b, bgm, dua_t
            from month_total where path >= ? and path < ? and month between ? and ?""";

    private final JdbcTemplate jdbc;

    InForce(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything counted, by posyandu. One of which nobody was counted has no cells and is left out. */
    Map<String, Cells> cells(ScopePath place, Period period) {
        Map<String, Cells> found = new HashMap<>();
        jdbc.query(
                CELLS,
                row -> {
                    Cells cells = found.computeIfAbsent(row.getString(1), id -> Cells.none());
                    add(cells, row.getInt(2), row.getArray(3));
                },
                place.from(),
                place.until(),
                period.number());
        return found;
    }

    /** What was signed before an item was known says nothing of it. */
    private static void add(Cells cells, int cell, Array array) throws SQLException {
        Integer[] counts = (Integer[]) array.getArray();
        Item[] items = Item.values();
        for (int i = 0; i < Math.min(counts.length, items.length); i++) {
            cells.add(cell, items[i], counts[i]);
        }
    }

    /** The headline alone, by month and posyandu. */
    Map<Integer, Map<String, Cells>> headlines(ScopePath place, Period from, Period until) {
        Map<Integer, Map<String, Cells>> found = new HashMap<>();
        jdbc.query(
                HEADLINES,
                row -> {
                    found.computeIfAbsent(row.getInt("month"), month -> new HashMap<>())
                            .put(row.getString("posyandu"), headline(row));
                },
                place.from(),
                place.until(),
                from.number(),
                until.number());
        return found;
    }

    private static Cells headline(ResultSet row) throws SQLException {
        Cells cells = Cells.none();
        int all = Cells.cell(null, null, null);
        boolean owners = row.getBoolean("k_known");
        cells.add(all, Item.S, row.getInt("s"));
        cells.add(all, Item.K, row.getInt("k"));
        cells.add(all, Item.BUKU_TERCATAT, owners ? Math.max(1, row.getInt("k")) : 0);
        cells.add(all, Item.D, row.getInt("d"));
        cells.add(all, Item.N, row.getInt("n"));
        cells.add(all, Item.T, row.getInt("t"));
        cells.add(all, Item.O, row.getInt("o"));
        cells.add(all, Item.B, row.getInt("b"));
        cells.add(all, Item.BGM, row.getInt("bgm"));
        cells.add(all, Item.DUA_T, row.getInt("dua_t"));
        return cells;
    }
}
