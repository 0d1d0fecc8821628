package id.tumbuh.server.people.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.node.ObjectNode;

/** What came into conflict on the way is in conflict after a rebuild, and nothing else. */
class RebuiltRegisterTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.start(
            List.of("prv.kab0.pusk01", VILLAGE, VILLAGE + ".melati01", VILLAGE + ".mawar001"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Staff head = Phone.staff(server, "kepala", Role.KEPALA_PUSKESMAS, "pusk01");
    private static final Phone melati = Phone.enrol(server, "melati01", bidan);
    private static final Phone mawar = Phone.enrol(server, "mawar001", bidan);

    /** The command runs as the owner, who may do all of it; this server may not. */
    @BeforeAll
    static void grant() {
        new JdbcTemplate(new DriverManagerDataSource(
                        server.database().jdbcUrl(),
                        server.database().user(),
                        server.database().password()))
                .execute("grant select, insert, update, delete, truncate on all tables in schema public to tumbuh_app");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    private static UUID child() {
        UUID child = UUID.randomUUID();
        assertEquals(
                "accepted",
                melati.answer(
                        melati.fact(
                                "person.registered",
                                about(
                                        child,
                                        100,
                                        "{'kind':'child',"
                                                + "'name':'Melati Contoh','sex':'female','birthDate':'2026-01-02','isSynthetic':true}"))));
        return child;
    }

    private static String about(UUID child, int daysAgo, String body) {
        return "{'subject':'" + child + "','day':'" + today().minusDays(daysAgo) + "','body':" + body + "}";
    }

    private static void assertRebuiltEqual() {
        Rebuilding.Report report = server.bean(Rebuilding.class).rebuild();
        Map<String, String> before = new TreeMap<>(report.before());
        Map<String, String> after = new TreeMap<>(report.after());
        // The places of a test come from no fact.
        before.remove("place");
        after.remove("place");
        assertEquals(before, after);
    }

    private static void join(UUID child) {
        TestServer.Answer joined = bidan.send(
                "POST", "/api/people/" + child + "/join", "{\"body\":{\"to\":\"mawar001\",\"as\":\"visitor\"}}");
        assertEquals(200, joined.status(), joined.body());
    }

    @Test
    void aMoveWrittenWhereSomebodyOnlyVisitsStaysInConflict() {
        UUID child = child();
        join(child);
        assertEquals(
                "conflict TMB-FACT-CONFLICT",
                mawar.answer(mawar.fact("person.moved", about(child, 0, "{'to':'mawar001'}"))));
        assertRebuiltEqual();
    }

    @Test
    void differingPregnanciesStayInConflictWhateverIsWrittenOfThePersonLater() {
        UUID mother = child();
        ObjectNode pregnancy = melati.fact("pregnancy.registered", about(mother, 50, "{'lmp':'2026-08-01'}"));
        String id = pregnancy.path("id").stringValue();
        assertEquals("accepted", melati.answer(pregnancy));
        assertEquals("accepted", melati.answer(changed(mother, id, "2027-05-01")));
        ObjectNode other = changed(mother, id, "2027-05-09");
        assertEquals("conflict TMB-FACT-CONFLICT", melati.answer(other));
        join(mother);
        assertEquals("conflict", melati.send(other).getFirst().path("state").stringValue());
        assertRebuiltEqual();
    }

    private static ObjectNode changed(UUID mother, String pregnancy, String due) {
        return melati.fact(
                        "pregnancy.changed", about(mother, 9, "{'pregnancy':'" + pregnancy + "','due':'" + due + "'}"))
                .put("base", pregnancy);
    }

    @Test
    void ofWhatDifferedOfSomebodyErasedOnlyWhatIsStillReadDiffers() {
        UUID mother = child();
        ObjectNode household = melati.fact("household.registered", about(mother, 9, "{'household':'" + mother + "'}"));
        assertEquals("accepted", melati.answer(household));
        for (String rt : List.of("001", "002")) {
            melati.send(melati.fact(
                            "household.changed", about(mother, 8, "{'household':'" + mother + "','rt':'" + rt + "'}"))
                    .put("base", household.path("id").stringValue()));
        }
        ObjectNode pregnancy = melati.fact("pregnancy.registered", about(mother, 50, "{'lmp':'2026-08-01'}"));
        assertEquals("accepted", melati.answer(pregnancy));
        String id = pregnancy.path("id").stringValue();
        melati.send(changed(mother, id, "2027-05-01"), changed(mother, id, "2027-05-09"));
        assertEquals(
                200,
                head.send("POST", "/api/people/" + mother + "/erase", "{\"reason\":\"diminta\",\"confirmed\":false}")
                        .status());
        assertRebuiltEqual();
    }
}
