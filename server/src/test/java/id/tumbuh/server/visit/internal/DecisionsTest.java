package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision is a row where its base is, and nowhere else. */
class DecisionsTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static TestServer server = TestServer.start(List.of(VILLAGE, VILLAGE + ".melati01"));
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Phone phone = Phone.enrol(server, "melati01", bidan);
    private static JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
            server.database().jdbcUrl(),
            server.database().user(),
            server.database().password()));

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocalDate day() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(2);
    }

    private static UUID child() {
        UUID child = UUID.randomUUID();
        String body = "{'kind':'child','name':'Melati Contoh','sex':'female','birthDate':'" + day().minusDays(300)
                + "','isSynthetic':true}";
        assertEquals("accepted", phone.answer(fact("person.registered", child, body)));
        return child;
    }

    private static ObjectNode fact(String type, UUID child, String body) {
        return phone.fact(type, "{'subject':'" + child + "','day':'" + day() + "','body':" + body + "}");
    }

    private static ObjectNode withdrawn(UUID child, JsonNode base) {
        return fact("visit.withdrawn", child, "{}").put("base", base.path("id").stringValue());
    }

    private static String rows(UUID child) {
        return Objects.requireNonNull(owner.queryForObject(
                "select (select count(*) from measurement where subject = ?) || ' measured, '"
                        + " || (select count(*) from entry where subject = ?) || ' entered'",
                String.class,
                child,
                child));
    }

    @Test
    void aWithdrawnServiceIsNoVisit() {
        UUID child = child();
        ObjectNode served = fact("visit.served", child, "{'service':'MR1','outcome':'DIBERIKAN'}");
        ObjectNode withdrawn = withdrawn(child, served);
        phone.send(served, withdrawn);

        assertEquals("0 measured, 2 entered", rows(child));
        assertEquals(
                0,
                bidan.get("/api/people/" + child + "/visits")
                        .json()
                        .path("visits")
                        .size());
        assertEquals(
                null,
                Phone.enrol(server, "melati01", bidan)
                        .fetchAll()
                        .item("fact", withdrawn.path("id").stringValue()));
    }

    @Test
    void aWithdrawnMeasurementIsNoEntry() {
        UUID child = child();
        ObjectNode measured = fact("visit.measured", child, "{'weight_g':7900}");
        phone.send(measured);
        phone.send(withdrawn(child, measured));

        assertEquals("2 measured, 0 entered", rows(child));
    }

    @Test
    void aDecisionAboutADecisionGoesWithIt() {
        UUID child = child();
        ObjectNode measured = fact("visit.measured", child, "{'weight_g':7900}");
        ObjectNode served = fact("visit.served", child, "{'service':'MR1','outcome':'DIBERIKAN'}");
        ObjectNode first = withdrawn(child, measured);
        ObjectNode second = withdrawn(child, served);
        phone.send(measured, served, first, second, withdrawn(child, first), withdrawn(child, second));

        assertEquals("3 measured, 3 entered", rows(child));
    }

    @Test
    void aDecisionThatCameBeforeItsBaseWaitsAndThenGoesWhereItBelongs() {
        UUID child = child();
        ObjectNode served = fact("visit.served", child, "{'service':'MR1','outcome':'DIBERIKAN'}");
        ObjectNode withdrawn = withdrawn(child, served);
        assertEquals("held TMB-FACT-UNKNOWN-BASE", phone.answer(withdrawn));
        assertEquals("accepted", phone.answer(served));

        assertEquals("0 measured, 2 entered", rows(child));
    }
}
