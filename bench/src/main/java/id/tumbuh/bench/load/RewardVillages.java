package id.tumbuh.bench.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A Puskesmas whose posyandu have signed a year of months, with a programme: invented and brought in by COPY. Nobody has a name. */
final class RewardVillages {
    static final int POSTS = 60;
    static final int CHILDREN = 60;
    static final int MONTHS = 12;
    static final String PUSKESMAS = "pkm000";
    static final YearMonth HAND_OVER = YearMonth.of(2026, 12);

    private static final int IN_VILLAGE = 6;
    private static final int DAY = 9;
    /** Of a hundred: who misses a month, whose weight falls, whose weight is in doubt. */
    private static final int MISSES = 8;

    private static final int FALLS = 15;

    private static final String PATH = "prv.kab0." + PUSKESMAS;
    private static final String[] TABLES = {
        "place (id, path, level, parent, name, zone, version)",
        "person (id, posyandu, path, kind, sex, birth_day, birth_estimated, synthetic, nik_status, status, resolved, places, heads, conflict)",
        "membership (person, posyandu, path, from_day, kind)",
        "session_event (fact, posyandu, path, day, session, kind, device, actor)",
        "month_fact (fact, posyandu, path, month, kind, version, as_of, hash, rules, actor, at, conflict)",
        "month_state (posyandu, month, path, state, head, version, in_force)",
        "month_child (signature, posyandu, month, path, person, belongs, months, sex, marks, weight_g, z_bbtb, facts, others)"
    };

    private final StringBuilder[] rows = new StringBuilder[TABLES.length];
    private final Random random = new Random(6);

    private RewardVillages() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new StringBuilder();
        }
    }

    static String post(int number) {
        return String.format(Locale.ROOT, "post%04d", number);
    }

    static void fill(Connection connection) throws SQLException, IOException {
        RewardVillages villages = new RewardVillages();
        villages.all();
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int i = 0; i < TABLES.length; i++) {
            copy.copyIn("copy " + TABLES[i] + " from stdin", new StringReader(villages.rows[i].toString()));
        }
        try (var statement = connection.createStatement()) {
            statement.execute("insert into reward_programme (fact, place, from_day, body, posts, actor, at) values ('"
                    + UUID.randomUUID()
                    + "', '" + PUSKESMAS + "', 0, '{\"name\":\"Sebatang Kayu\",\"rules\":\"bench\"}', '{}', '"
                    + UUID.randomUUID() + "', now())");
            statement.execute("vacuum (analyze)");
        }
    }

    private void all() {
        place("nation", "prv", "prv", 1);
        place("prv", "kab0", "prv.kab0", 2);
        place("kab0", PUSKESMAS, PATH, 3);
        String village = "";
        for (int i = 0; i < POSTS; i++) {
            if (i % IN_VILLAGE == 0) {
                village = String.format(Locale.ROOT, "des%04d", i);
                place(PUSKESMAS, village, PATH + "." + village, 4);
            }
            String path = PATH + "." + village + "." + post(i);
            place(village, post(i), path, 5);
            posyandu(post(i), path);
        }
    }

    private void place(String parent, String id, String path, int level) {
        line(0, id, path, level, parent, "Tempat " + id, "WIB", UUID.randomUUID());
    }

    private void posyandu(String post, String path) {
        UUID[] children = new UUID[CHILDREN];
        int[] born = new int[CHILDREN];
        int[] grams = new int[CHILDREN];
        LocalDate last = HAND_OVER.atDay(DAY);
        for (int i = 0; i < CHILDREN; i++) {
            children[i] = id();
            born[i] = (int) last.minusMonths(14 + random.nextInt(44)).toEpochDay();
            grams[i] = 7500 + random.nextInt(5000);
            line(
                    1,
                    children[i],
                    post,
                    path,
                    0,
                    1 + i % 2,
                    born[i],
                    "f",
                    "t",
                    1,
                    0,
                    children[i],
                    "{" + post + "}",
                    "{}",
                    "f");
            line(2, children[i], post, path, born[i], 0);
        }
        for (int back = MONTHS; back > 0; back--) {
            month(post, path, HAND_OVER.minusMonths(back), children, grams);
        }
        session(post, path, (int) last.toEpochDay(), 0);
    }

    private void session(String post, String path, int day, int kind) {
        line(3, id(), post, path, day, id(), kind, id(), id());
    }

    private void month(String post, String path, YearMonth month, UUID[] children, int[] grams) {
        int number = month.getYear() * 12 + month.getMonthValue() - 1;
        int day = (int) month.atDay(DAY).toEpochDay();
        UUID signature = id();
        session(post, path, day, 1);
        line(4, signature, post, path, number, 1, 1, day, "0", "bench", id(), "2026-12-01", "f");
        line(5, post, number, path, 2, signature, 1, signature);
        for (int i = 0; i < children.length; i++) {
            boolean misses = random.nextInt(100) < MISSES;
            boolean falls = random.nextInt(100) < FALLS;
            grams[i] += falls ? -50 : 250;
            String letter = falls ? "HURUF_T" : "HURUF_N";
            line(
                    6,
                    signature,
                    post,
                    number,
                    path,
                    children[i],
                    0,
                    24,
                    1 + i % 2,
                    misses ? "{}" : "{HADIR,TIMBANG," + letter + ",BBU_NORMAL,TBU_NORMAL,BBTB_GIZI_BAIK}",
                    misses ? "\\N" : grams[i],
                    misses ? "\\N" : random.nextInt(200) - 100,
                    misses ? "{}" : "{" + id() + "}",
                    "{}");
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void line(int table, Object... values) {
        StringBuilder lines = rows[table];
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(values[i]);
        }
        lines.append('\n');
    }
}
