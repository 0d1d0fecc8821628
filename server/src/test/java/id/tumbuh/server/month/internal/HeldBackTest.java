package id.tumbuh.server.month.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What kepala desa and PKK can work out of a village's dashboard and of the list of its posyandu. */
class HeldBackTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final List<String> POSTS = List.of("melati01", "mawar001", "kenanga1");
    private static final List<String> ITEMS = List.of("s", "k", "d", "n", "t", "o", "b", "bgm", "twiceT");
    private static final TestServer server = TestServer.start(
            List.of(
                    "prv",
                    "prv.kab0",
                    "prv.kab0.pusk01",
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".mawar001",
                    VILLAGE + ".kenanga1"),
            "tumbuh.limits.burst=1000000");
    private static final Staff desa = Phone.staff(server, "desa", Role.DESA, "desa0001");

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void put(Connection owner, int month, String post, Random random) throws SQLException {
        int n = random.nextInt(9);
        int t = random.nextInt(9);
        int o = random.nextInt(9);
        int b = random.nextInt(9);
        int d = n + t + o + b;
        int k = d + random.nextInt(7);
        int s = k + random.nextInt(7);
        int dua = t == 0 ? 0 : random.nextInt(t);
        try (var insert = owner.prepareStatement(
                "insert into month_total values (?, ?, ?, ?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, post);
            insert.setInt(2, month);
            insert.setString(3, VILLAGE + "." + post);
            int[] numbers = {
                s, k, d, n, t, o, b, d == 0 ? 0 : random.nextInt(d), dua, d, d / 5, d, d / 4, d, d / 7, d / 9
            };
            for (int i = 0; i < numbers.length; i++) {
                insert.setInt(i + 4, numbers[i]);
            }
            insert.executeUpdate();
        }
    }

    @Test
    void noSumOfThePagesTellsWhatIsHeldBack() throws SQLException {
        Random random = new Random(20261122);
        int first = 2020 * 12;
        try (Connection owner = server.database().connect()) {
            for (int round = 0; round < 40; round++) {
                for (String post : POSTS) {
                    put(owner, first + round, post, random);
                }
            }
        }
        int held = 0;
        for (int round = 0; round < 40; round++) {
            String month = (first + round) / 12 + "-" + String.format("%02d", (first + round) % 12 + 1);
            JsonNode picture = desa.get("/api/dashboard?scope=desa0001&until=" + month + "&months=1")
                    .json();
            JsonNode all = picture.path("months").path(0).path("sums");
            JsonNode lines = desa.get("/api/months?period=" + month).json();
            assertEquals(3, picture.path("areas").size(), picture.toString());
            for (String item : ITEMS) {
                int hidden = isHeld(all.path(item)) ? 1 : 0;
                for (JsonNode post : picture.path("areas")) {
                    JsonNode told = post.path("sums").path(item);
                    assertEquals(told, headline(lines, post.path("id").stringValue(), item), "both pages say the same");
                    assertTrue(isHeld(told) || told.intValue() == 0 || told.intValue() > 4, told.toString());
                    hidden += isHeld(told) ? 1 : 0;
                }
                assertTrue(hidden != 1, item + " " + picture);
                held += hidden;
            }
            for (JsonNode post : picture.path("areas")) {
                String alone =
                        "/api/dashboard?scope=" + post.path("id").stringValue() + "&until=" + month + "&months=1";
                assertEquals(
                        post.path("sums"),
                        desa.get(alone).json().path("months").path(0).path("sums"),
                        "a posyandu's own page");
            }
            letters(all);
            picture.path("areas").forEach(post -> letters(post.path("sums")));
        }
        assertTrue(held > 100, "held back " + held);
    }

    /** What is held back is left out. */
    private static boolean isHeld(JsonNode told) {
        return told.isMissingNode() || told.isNull();
    }

    private static JsonNode headline(JsonNode lines, String post, String item) {
        for (JsonNode line : lines) {
            if (line.path("posyandu").stringValue().equals(post)) {
                return line.path("headline").path(item);
            }
        }
        throw new IllegalArgumentException(post);
    }

    /** D = N + T + O + B, and what K leaves of S and D of K. */
    private static void letters(JsonNode sums) {
        int hidden = 0;
        for (String item : List.of("d", "n", "t", "o", "b")) {
            hidden += isHeld(sums.path(item)) ? 1 : 0;
        }
        assertTrue(hidden != 1, sums.toString());
        difference(sums, "k", "d");
        difference(sums, "s", "k");
        difference(sums, "s", "d");
        JsonNode share = sums.path("dK");
        if (share.path("part").isNumber()) {
            int absent = share.path("whole").intValue() - share.path("part").intValue();
            assertTrue(absent == 0 || absent > 4, share.toString());
        }
    }

    private static void difference(JsonNode sums, String whole, String part) {
        if (sums.path(whole).isNumber() && sums.path(part).isNumber()) {
            int rest = sums.path(whole).intValue() - sums.path(part).intValue();
            assertTrue(rest == 0 || rest > 4, whole + " and " + part + " of " + sums);
        }
    }
}
