package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.AtOnce;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A button pressed three times: through the running application. */
class SaidTwiceTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static TestServer server = TestServer.start(
            List.of(VILLAGE, VILLAGE + ".melati01", VILLAGE + ".kenanga1"), "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Staff admin = Phone.staff(server, "admin", Role.ADMIN, Accounts.NATION);
    private static JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
            server.database().jdbcUrl(),
            server.database().user(),
            server.database().password()));

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Integer> pressed(Staff staff, String path, String body) {
        return AtOnce.times(3, () -> staff.send("POST", path, body)).stream()
                .map(TestServer.Answer::status)
                .sorted()
                .toList();
    }

    private static int facts(String kind) {
        Integer count = owner.queryForObject("select count(*) from fact where kind = ?", Integer.class, kind);
        return count == null ? 0 : count;
    }

    @Test
    void aFactOfTheDeskIsWrittenOnceAndAnsweredThrice() {
        String day = "{\"posyandu\":\"melati01\",\"day\":\"2026-12-0%d\"}";
        assertEquals(List.of(201, 201, 201), pressed(bidan, "/api/sessions", day.formatted(1)));
        assertEquals(1, facts("session.scheduled"));

        assertEquals(201, bidan.send("POST", "/api/sessions", day.formatted(2)).status());
        assertEquals(201, bidan.send("POST", "/api/sessions", day.formatted(1)).status());
        assertEquals(3, facts("session.scheduled"), "said again after something else");
    }

    @Test
    void oneKaderIsAdded() {
        String kader = "{\"name\":\"Ibu Wati\",\"posyandu\":\"%s\"}";
        assertEquals(List.of(201, 409, 409), pressed(bidan, "/api/kader", kader.formatted("melati01")));
        assertEquals(
                409,
                bidan.send("POST", "/api/kader", kader.formatted("melati01").replace("Wati", "WATI "))
                        .status());
        assertEquals(
                201,
                bidan.send("POST", "/api/kader", kader.formatted("kenanga1")).status());
    }

    @Test
    void onePlaceIsAdded() {
        String place = "{\"parent\":\"nation\",\"fields\":{\"name\":\"Provinsi Contoh %d\",\"zone\":\"WIB\"}}";
        assertEquals(List.of(201, 409, 409), pressed(admin, "/api/places", place.formatted(1)));
        assertEquals(201, admin.send("POST", "/api/places", place.formatted(2)).status());
    }
}
