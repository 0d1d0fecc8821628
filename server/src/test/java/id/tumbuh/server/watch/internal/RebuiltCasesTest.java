package id.tumbuh.server.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was decided about cases is made anew from the facts, and of an erased person no word stays. */
class RebuiltCasesTest {
    private static final TestServer server = Posyandu.start("rebuil01");
    private static final JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
            server.database().jdbcUrl(),
            server.database().user(),
            server.database().password()));

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theTableIsTheSameAfterARebuildAlsoOfAnErasedPerson() {
        Posyandu posyandu = Posyandu.of(server, "rebuil01");
        UUID one = doubted(posyandu, "Yasmin", "{'decision':'accept','reason':'benar'");
        UUID other = doubted(posyandu, "Zinnia", "{'decision':'return','question':'Timbang ulang, ya'");
        assertEquals(2, owner.queryForObject("select count(words) from case_word", Integer.class));
        assertEquals(2, owner.queryForObject("select sum(cardinality(facts)) from case_word", Integer.class));
        Staff head = Phone.staff(server, "kapus", Role.KEPALA_PUSKESMAS, "pusk01");
        TestServer.Answer erased =
                head.send("POST", "/api/people/" + other + "/erase", "{\"reason\":\"diminta\",\"confirmed\":true}");
        assertEquals(200, erased.status(), erased.body());
        assertEquals(
                one,
                owner.queryForObject("select person from case_word where words is not null", UUID.class),
                "of the other no word is left");

        // The command runs as the owner, who may do all of it; this server may not.
        owner.execute("grant select, insert, update, delete, truncate on all tables in schema public to tumbuh_app");
        Rebuilding.Report report = server.bean(Rebuilding.class).rebuild();
        assertNotNull(report.before().get("case_word"));
        assertEquals(report.before().get("case_word"), report.after().get("case_word"));
    }

    private static UUID doubted(Posyandu posyandu, String name, String decision) {
        UUID child = posyandu.child(name, 12, "");
        posyandu.weighed(child, 29_000);
        posyandu.list().path("cases").forEach(one -> {
            if (one.path("person").path("id").asString("").equals(child.toString())) {
                assertEquals(
                        200,
                        posyandu.decide(decision + ",'key':'" + Posyandu.key(one) + "'}")
                                .status());
            }
        });
        return child;
    }
}
