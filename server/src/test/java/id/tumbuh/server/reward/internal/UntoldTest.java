package id.tumbuh.server.reward.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever kepala desa and PKK read on the pages of the programme, they could work out of the months' own pages. */
class UntoldTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final List<String> POSTS = List.of("melati01", "mawar001", "kenanga1");
    private static final Map<String, List<String>> MADE = Map.of(
            "D_S", List.of("d", "s"),
            "N_D", List.of("n", "d"),
            "N_S", List.of("n", "s"),
            "N_D_AKSEN", List.of("n", "t"));
    private static final TestServer server = TestServer.startWith(
            List.of(RewardFlowTest.December.class),
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

    static {
        RewardPost.programme(server, Phone.staff(server, "tpg", Role.TPG, "pusk01"), "pusk01");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void put(Connection owner, YearMonth month, String post, int n, int t, int absent)
            throws SQLException {
        try (var insert = owner.prepareStatement(
                "insert into month_total values (?, ?, ?, ?, ?, true, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)")) {
            insert.setString(1, post);
            insert.setInt(2, month.getYear() * 12 + month.getMonthValue() - 1);
            insert.setString(3, VILLAGE + "." + post);
            int s = n + t + absent;
            insert.setInt(4, s);
            insert.setInt(5, s);
            insert.setInt(6, n + t);
            insert.setInt(7, n);
            insert.setInt(8, t);
            insert.executeUpdate();
        }
    }

    private static JsonNode headline(YearMonth month, String post) {
        for (JsonNode line : desa.get("/api/months?period=" + month).json()) {
            if (line.path("posyandu").stringValue().equals(post)) {
                return line.path("headline");
            }
        }
        throw new IllegalArgumentException(post);
    }

    /** Part and whole of a ratio as the months' pages tell them; empty where they hold one back. */
    private static List<Integer> told(List<JsonNode> months, String ratio) {
        List<String> made = MADE.getOrDefault(ratio, List.of());
        int part = 0;
        int whole = 0;
        for (JsonNode month : months) {
            JsonNode one = month.path(made.getFirst());
            JsonNode other = month.path(made.getLast());
            if (!one.isNumber() || !other.isNumber()) {
                return List.of();
            }
            part += one.intValue();
            whole += other.intValue() + (ratio.equals("N_D_AKSEN") ? one.intValue() : 0);
        }
        return List.of(part, whole);
    }

    private static List<Integer> numbers(JsonNode figure) {
        return figure.isMissingNode()
                ? List.of()
                : List.of(figure.path("part").intValue(), figure.path("whole").intValue());
    }

    @Test
    void figuresOfTheLastMonthTellNothingThatItsOwnPageHoldsBack() throws SQLException {
        Random random = new Random(20261122);
        YearMonth first = YearMonth.of(2027, 1);
        try (Connection owner = server.database().connect()) {
            for (int i = 0; i < 30; i++) {
                for (String post : POSTS) {
                    put(owner, first.plusMonths(i), post, random.nextInt(16), random.nextInt(16), random.nextInt(16));
                }
            }
        }
        int shown = 0;
        int held = 0;
        for (int i = 0; i < 30; i++) {
            YearMonth month = first.plusMonths(i);
            for (String post : POSTS) {
                JsonNode figures = desa.get("/api/rewards/" + post + "/" + month.plusMonths(1))
                        .json()
                        .path("figures");
                JsonNode headline = headline(month, post);
                for (String ratio : List.of("N_D", "N_S", "N_D_AKSEN")) {
                    JsonNode figure = figures.path("none");
                    for (JsonNode one : figures) {
                        figure = one.path("ratio").stringValue().equals(ratio) ? one : figure;
                    }
                    List<Integer> told = told(List.of(headline), ratio);
                    assertEquals(told, numbers(figure), month + " " + post + " " + ratio + headline);
                    shown += told.isEmpty() ? 0 : 1;
                    held += told.isEmpty() ? 1 : 0;
                }
            }
        }
        assertTrue(shown > 20 && held > 60, shown + " shown, " + held + " held back");
    }

    @Test
    void theEffectTellsNoSumWithAMonthInItThatIsHeldBack() throws SQLException {
        YearMonth first = YearMonth.of(2025, 1);
        try (Connection owner = server.database().connect()) {
            for (int i = 0; i < 24; i++) {
                for (String post : POSTS) {
                    put(owner, first.plusMonths(i), post, 20 + i, 12, 9);
                }
            }
            JsonNode open = effect(first);
            assertEquals(3, open.path("compared").path("D_S").path("posts").intValue());
            assertEquals(3, open.path("compared").path("N_D").path("posts").intValue());
            try (var few = owner.prepareStatement(
                    "update month_total set n = 2, t = t + n - 2 where posyandu = 'melati01' and month = ?")) {
                few.setInt(1, 2026 * 12 + 2);
                assertEquals(1, few.executeUpdate());
            }
            JsonNode closed = effect(first);
            assertTrue(closed.path("compared").path("N_D").isMissingNode(), closed.toString());
            assertEquals(3, closed.path("compared").path("D_S").path("posts").intValue(), closed.toString());
        }
    }

    private static JsonNode effect(YearMonth first) {
        JsonNode effect = desa.get("/api/rewards/effect?place=desa0001").json();
        assertEquals(3, effect.path("posts").size(), effect.toString());
        for (JsonNode post : effect.path("posts")) {
            List<JsonNode> months = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                months.add(headline(first.plusMonths(i), post.path("posyandu").stringValue()));
            }
            for (String ratio : List.of("D_S", "N_D")) {
                boolean told = !told(months, ratio).isEmpty();
                List<Integer> before = told ? told(months.subList(0, 12), ratio) : List.of();
                List<Integer> after = told ? told(months.subList(12, 24), ratio) : List.of();
                assertEquals(before, numbers(post.path("before").path(ratio)), post + ratio);
                assertEquals(after, numbers(post.path("after").path(ratio)), post + ratio);
                assertEquals(told, !post.path("difference").path(ratio).isMissingNode(), post + ratio);
            }
        }
        return effect;
    }
}
