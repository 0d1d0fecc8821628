package id.tumbuh.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The demonstration, whose places come from facts too, is the same after a rebuild, untouched or not. */
class RebuiltVillageTest {
    private static final TestServer server =
            TestServer.start(List.of(), "tumbuh.demo=true", "tumbuh.limits.burst=1000000");
    private static final JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
            server.database().jdbcUrl(),
            server.database().user(),
            server.database().password()));

    private record Mother(String id, String other) {}

    /** The command runs as the owner, who may do all of it; this server may not. */
    @BeforeAll
    static void load() {
        owner.execute("grant select, insert, update, delete, truncate on all tables in schema public to tumbuh_app");
        server.bean(Demonstration.class).load(line -> {});
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void assertRebuiltEqual() {
        Rebuilding.Report report = server.bean(Rebuilding.class).rebuild();
        assertTrue(report.facts() > 1_000);
        assertEquals(report.before(), report.after());
    }

    @Test
    void asItWasMadeAndWithAVisitorWhomTheOtherPosyanduWouldKeep() {
        assertRebuiltEqual();

        String password =
                server.bean(Demonstration.class).logins().orElseThrow().password();
        Staff bidan = Staff.signIn(server, "bidan", password);
        List<Mother> mothers = owner.query(
                "select p.id, p.posyandu, (select min(o.posyandu) from person o where o.posyandu <> p.posyandu) as other"
                        + " from person p where p.status = 0 and p.id in (select person from pregnancy) limit 3",
                (row, number) -> new Mother(row.getString("id"), row.getString("other")));
        for (Mother mother : mothers) {
            String other = mother.other();
            TestServer.Answer joined = bidan.send(
                    "POST",
                    "/api/people/" + mother.id() + "/join",
                    "{\"body\":{\"to\":\"" + other + "\",\"as\":\"visitor\"}}");
            assertEquals(200, joined.status(), joined.body());
            Phone phone = Phone.enrol(server, other, bidan);
            assertEquals(
                    "conflict TMB-FACT-CONFLICT",
                    phone.answer(phone.fact(
                            "person.moved",
                            "{'subject':'" + mother.id() + "','day':'" + LocalDate.now(ZoneId.of("Asia/Jakarta"))
                                    + "','body':{'to':'" + other + "'}}")));
        }
        assertRebuiltEqual();
    }
}
