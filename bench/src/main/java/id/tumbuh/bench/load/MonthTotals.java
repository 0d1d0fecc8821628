package id.tumbuh.bench.load;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A district whose posyandu have signed every month: places and the sums in force, invented and brought in by COPY. No people. */
final class MonthTotals {
    static final int PUSKESMAS = 20;
    static final int IN_PUSKESMAS = 60;
    static final String DISTRICT = "kab0";
    private static final int IN_VILLAGE = 6;
    private static final int CELLS = 40;
    private static final String PROVINCE = "prv";
    private static final String PLACES = "copy place (id, path, level, parent, name, zone, version) from stdin";
    private static final String STATES =
            "copy month_state (posyandu, month, path, state, head, version, in_force) from stdin";
    private static final String TOTALS = """
            copy month_total (posyandu, month, path, s, k, k_known, d, n, t, o, b, bgm, dua_t, bbu, underweight, tbu, stunting, bbtb,
                              wasting, overweight) from stdin""";
    private static final String CELL = "copy month_cell (posyandu, month, path, cell, counts) from stdin";

    private final CopyManager copy;
    private final Random random = new Random(5);
    private final int until;
    private final int months;
    private final int clinics;

    private MonthTotals(CopyManager copy, int until, int months, int clinics) {
        this.copy = copy;
        this.until = until;
        this.months = months;
        this.clinics = clinics;
    }

    /**
     * Fills them.
     *
     * @param until the last month, counted since year 0
     * @param clinics how many of its puskesmas
     */
    static void fill(Connection connection, int until, int months, int clinics) throws SQLException, IOException {
        new MonthTotals(connection.unwrap(PGConnection.class).getCopyAPI(), until, months, clinics).fill();
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) place, month_state, month_total, month_cell");
        }
    }

    static String puskesmas(int number) {
        return String.format(Locale.ROOT, "pk%04d", number);
    }

    private void fill() throws SQLException, IOException {
        StringBuilder places = new StringBuilder();
        place(places, "nation", PROVINCE, "", 1);
        place(places, PROVINCE, DISTRICT, PROVINCE, 2);
        String district = PROVINCE + "." + DISTRICT;
        for (int i = 0; i < clinics; i++) {
            String clinic = puskesmas(i);
            place(places, DISTRICT, clinic, district, 3);
            String village = "";
            StringBuilder[] rows = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
            for (int j = 0; j < IN_PUSKESMAS; j++) {
                if (j % IN_VILLAGE == 0) {
                    village = String.format(Locale.ROOT, "d%02d%04d", i, j);
                    place(places, clinic, village, district + "." + clinic, 4);
                }
                String path = district + "." + clinic + "." + village;
                String post = String.format(Locale.ROOT, "p%03d%04d", i, j);
                place(places, village, post, path, 5);
                for (int month = until - months + 1; month <= until; month++) {
                    month(rows, post, path + "." + post, month);
                }
            }
            copy.copyIn(STATES, new StringReader(rows[0].toString()));
            copy.copyIn(TOTALS, new StringReader(rows[1].toString()));
            copy.copyIn(CELL, new StringReader(rows[2].toString()));
        }
        copy.copyIn(PLACES, new StringReader(places.toString()));
    }

    private static void place(StringBuilder lines, String parent, String id, String above, int level) {
        String path = above.isEmpty() ? id : above + "." + id;
        line(lines, id, path, level, parent, "Tempat " + id, "WIB", UUID.randomUUID());
    }

    private void month(StringBuilder[] rows, String post, String path, int month) {
        UUID signature = new UUID(random.nextLong(), random.nextLong());
        line(rows[0], post, month, path, 2, signature, 1, signature);
        int s = 40 + random.nextInt(80);
        int d = s * 7 / 10;
        int o = random.nextInt(6);
        int t = random.nextInt(d - 6);
        int n = d - o - t;
        int measured = d - random.nextInt(4);
        int tenth = measured / 10;
        line(
                rows[1], post, month, path, s, s - 3, "t", d, n, t, o, 0, 1, 2, measured, tenth, measured, tenth * 2,
                measured, tenth, 1);
        for (int i = 0; i < CELLS; i++) {
            line(rows[2], post, month, path, i * Cells.size() / CELLS, counts(s / CELLS + 1));
        }
    }

    private String counts(int most) {
        StringBuilder counts = new StringBuilder("{");
        for (int i = 0; i < Item.values().length; i++) {
            counts.append(i == 0 ? "" : ",").append(random.nextInt(most + 1));
        }
        return counts.append('}').toString();
    }

    private static void line(StringBuilder lines, Object... values) {
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(values[i]);
        }
        lines.append('\n');
    }
}
