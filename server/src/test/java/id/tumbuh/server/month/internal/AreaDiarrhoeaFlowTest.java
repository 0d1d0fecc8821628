package id.tumbuh.server.month.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** Diarrhoea of a puskesmas as each role reads it: in every posyandu five fell ill in one week, in the first only two. */
class AreaDiarrhoeaFlowTest {
    private static final String PUSKESMAS = "prv.kab0.pusk01";
    private static final int VILLAGES = 2;
    private static final int POSTS = 3;
    private static final int CHILDREN = 100;
    private static final int GROWN = 0;
    private static final int MONTHS = 2;
    private static TestServer server;

    @BeforeAll
    static void furnish() {
        List<String> places = new ArrayList<>(List.of("prv", "prv.kab0", PUSKESMAS));
        for (int village = 0; village < VILLAGES; village++) {
            places.add(PUSKESMAS + ".desa000" + village);
            for (int post = 0; post < POSTS; post++) {
                places.add(PUSKESMAS + ".desa000" + village + ".post" + village + String.format("%02d", post));
            }
        }
        server = TestServer.start(places, "tumbuh.limits.burst=1000000");
        TestDatabase database = server.database();
        JdbcTemplate jdbc =
                new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
        jdbc.update("""
                insert into person (id, posyandu, path, kind, sex, birth_day, birth_estimated, synthetic, nik_status, status, resolved, places, heads, conflict)
                select md5(p.id || '.' || c)::uuid, p.id, p.path, case when c < ? then 0 else 1 end, 2,
                       case when c < ? then date '2024-01-01' else date '1990-01-01' end - date '1970-01-01',
                       false, true, 1, 0, md5(p.id || '.' || c)::uuid, array[p.id], '{}', false
                from place p, generate_series(0, ? - 1) c where p.level = 5""", CHILDREN, CHILDREN, CHILDREN + GROWN);
        jdbc.update("""
                insert into membership (person, posyandu, path, from_day, kind)
                select id, posyandu, path, date '2024-01-01' - date '1970-01-01', 0 from person""");
        jdbc.update("""
                insert into entry (fact, subject, person, posyandu, path, day, place, by, kind, what, body, device, actor, standing, conflict)
                select md5(p.id || '.' || c || '.' || m)::uuid, q.id, q.id, p.id, p.path, (date '2026-10-14' - date '1970-01-01') - 30 * m, 0, 0, 1, 'DIARE',
                       case when c % 20 <> 0 or (p.id like '%000' and c > 20) then '{"answers":{"ORALIT_DIBERIKAN":false}}'
                            else '{"answers":{"DIARE_SEJAK":"' || (date '2026-10-13' - 30 * m) || '","ORALIT_DIBERIKAN":' || (c > 0) || '}}' end,
                       q.id, q.id, 0, false
                from place p join generate_series(0, ? - 1) c on true join person q on q.id = md5(p.id || '.' || c)::uuid, generate_series(0, ? - 1) m
                where p.level = 5""", CHILDREN, MONTHS);
        jdbc.execute("analyze");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode read(Staff staff, String scope) {
        TestServer.Answer answer = staff.get("/api/dashboard/diarrhoea?period=2026-10&scope=" + scope);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    @Test
    void aPuskesmasReadsEveryWeekOfEveryPosyandu() {
        JsonNode month = read(Phone.staff(server, "tpg", Role.TPG, "pusk01"), "pusk01");
        int posts = VILLAGES * POSTS;
        assertEquals(1, month.path("weeks").size());
        assertEquals("2026-10-12", month.path("weeks").get(0).path("monday").stringValue());
        JsonNode all = month.path("weeks").get(0).path("ill");
        assertEquals(posts * 5 - 3, all.path("count").intValue());
        assertEquals(posts * 4 - 3, all.path("oralit").intValue());
        assertEquals(0, all.path("zinc").intValue());
        assertEquals(posts, month.path("lines").size());
        JsonNode first = month.path("lines").get(0);
        assertEquals("post000", first.path("id").stringValue());
        assertEquals("Tempat desa0000", first.path("above").stringValue());
        assertEquals(2, first.path("ill").path("count").intValue());
    }

    @Test
    void aDinasReadsItByPuskesmasAndAPosyanduIsItsWeeks() {
        Staff dinas = Phone.staff(server, "dinas", Role.DINAS, "kab0");
        JsonNode month = read(dinas, "kab0");
        assertEquals(1, month.path("lines").size());
        assertEquals("pusk01", month.path("lines").get(0).path("id").stringValue());
        JsonNode post = read(dinas, "post001");
        assertEquals(0, post.path("lines").size());
        assertEquals(5, post.path("weeks").get(0).path("ill").path("count").intValue());
    }

    @Test
    void aVillageReadsNoSmallNumberAndNoneThatTellsOne() {
        Staff village = Phone.staff(server, "desa", Role.DESA, "desa0000");
        JsonNode month = read(village, "desa0000");
        assertEquals(
                POSTS * 5 - 3,
                month.path("weeks").get(0).path("ill").path("count").intValue());
        long held = 0;
        for (JsonNode line : month.path("lines")) {
            held += line.path("ill").has("count") ? 0 : 1;
            assertFalse(line.path("ill").path("count").asInt(5) < 5, line.toString());
            assertFalse(line.path("ill").has("oralit"), "four of five got it");
        }
        assertEquals(2, held, "the small one, and one beside it");
        assertFalse(read(village, "post000").path("weeks").get(0).path("ill").has("count"));
        assertEquals(
                404,
                village.get("/api/dashboard/diarrhoea?period=2026-10&scope=desa0001")
                        .status());
        assertEquals(
                "TMB-MONTH-PERIOD",
                village.get("/api/dashboard/diarrhoea?period=2026-13&scope=desa0000")
                        .code());
    }
}
