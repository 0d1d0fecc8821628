package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a phone that was enrolled today hears of the time before. */
class FirstSyncTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static TestServer server =
            TestServer.start(List.of(VILLAGE, VILLAGE + ".melati01", VILLAGE + ".mawar001", VILLAGE + ".anggrek1"));
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Phone phone = Phone.enrol(server, "melati01", bidan);

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    private static UUID person(String kind, String more) {
        UUID person = UUID.randomUUID();
        String body = "{'subject':'" + person + "','day':'" + today().minusDays(500) + "','body':{'kind':'" + kind
                + "','name':'Melati Contoh','sex':'female','isSynthetic':true" + more + "}}";
        assertEquals("accepted", phone.answer(phone.fact("person.registered", body)));
        return person;
    }

    private static UUID child() {
        return person("child", ",'birthDate':'" + today().minusDays(500) + "'");
    }

    private static String tell(String type, UUID subject, LocalDate day, String more) {
        ObjectNode fact =
                phone.fact(type, "{'subject':'" + subject + "','day':'" + day + "'" + more.replace('"', '\'') + "}");
        assertEquals("accepted", phone.answer(fact));
        return fact.path("id").stringValue();
    }

    private static JsonNode item(Phone to, String kind, Object id) {
        return Objects.requireNonNull(to.fetchAll().item(kind, id), () -> kind + " " + id);
    }

    private static Phone enrolled(String posyandu) {
        return Phone.enrol(server, posyandu, bidan);
    }

    @Test
    void aSeriesTellsHowAndWhereEachWasMeasuredWhereThatIsNotUsual() {
        UUID child = child();
        LocalDate first = today().minusDays(300);
        tell("visit.measured", child, first, ",'body':{'weight_g':5900}");
        tell("visit.measured", child, first.plusDays(30), ",'body':{'length_mm':655,'position':'lying'}");
        tell("visit.measured", child, first.plusDays(60), ",'place':'home','body':{'weight_g':7100}");
        tell(
                "visit.measured",
                child,
                first.plusDays(90),
                ",'place':'facility','body':{'weight_g':7300,'length_mm':690,'position':'standing','head_mm':440}");

        String visits =
                item(enrolled("melati01"), "series", child).path("visits").stringValue();

        List<String> withoutLetters = Arrays.stream(visits.split(";"))
                .map(visit -> visit.replaceFirst("^((?:[^,]*,){4})[^,]*", "$1"))
                .toList();
        assertEquals(
                List.of(first.toEpochDay() + ",5900,,,", "30,,655,,,0", "30,7100,,,,,1", "30,7300,690,440,,1,2"),
                withoutLetters);
    }

    @Test
    void aVisitorComesWithTheWholeHistoryAndNobodyElseDoes() {
        UUID visitor = child();
        UUID other = child();
        for (UUID child : List.of(visitor, other)) {
            tell("visit.measured", child, today().minusDays(200), ",'body':{'weight_g':5900}");
            tell("visit.measured", child, today().minusDays(20), ",'body':{'weight_g':7900}");
        }
        Phone there = enrolled("mawar001");
        there.fetchAll();
        String body = "{\"day\":\"" + today() + "\",\"body\":{\"to\":\"mawar001\",\"as\":\"visitor\"}}";
        assertEquals(
                200,
                bidan.send("POST", "/api/people/" + visitor + "/join", body).status());

        for (Phone one : List.of(there, enrolled("mawar001"))) {
            String visits = item(one, "series", visitor).path("visits").stringValue();
            assertEquals(2, visits.split(";").length, visits);
            assertNull(one.item("series", other));
            assertNull(one.item("person", other));
        }
        assertNull(enrolled("anggrek1").fetchAll().item("series", visitor));
    }

    @Test
    void whoCameWithoutBeingMeasuredIsNamed() {
        UUID came = child();
        UUID weighed = child();
        String only = tell("visit.attended", came, today().minusDays(10), ",'place':'posyandu'");
        String also = tell("visit.attended", weighed, today().minusDays(10), "");
        tell("visit.measured", weighed, today().minusDays(10), ",'body':{'weight_g':7900}");
        String old = tell("visit.attended", came, today().minusDays(120), "");

        Phone fresh = enrolled("melati01");

        assertEquals("visit.attended", item(fresh, "fact", only).path("type").stringValue());
        assertEquals(came.toString(), item(fresh, "fact", only).path("subject").stringValue());
        assertNull(fresh.item("fact", also));
        assertNull(fresh.item("fact", old));
    }

    @Test
    void pregnanciesThatLastOrEndedWithinAYearComeWithTheirFacts() {
        UUID mother = person("adult", "");
        String ended = tell("pregnancy.registered", mother, today().minusDays(700), ",'body':{'gravida':1}");
        tell(
                "pregnancy.ended",
                mother,
                today().minusDays(480),
                ",'body':{'pregnancy':'" + ended + "','outcome':'live'}");
        String born = tell("pregnancy.registered", mother, today().minusDays(400), ",'body':{'gravida':2}");
        String end = tell(
                "pregnancy.ended",
                mother,
                today().minusDays(200),
                ",'body':{'pregnancy':'" + born + "','outcome':'live'}");
        String open = tell("pregnancy.registered", mother, today(), ",'body':{'lmp':'" + today().minusDays(60) + "'}");

        Phone fresh = enrolled("melati01");

        assertEquals(
                today().minusDays(60).toString(),
                item(fresh, "entry", open).path("body").path("lmp").stringValue());
        assertEquals(
                "pregnancy.registered", item(fresh, "entry", born).path("type").stringValue());
        assertEquals(
                born, item(fresh, "entry", end).path("body").path("pregnancy").stringValue());
        assertNull(fresh.item("entry", ended));
    }

    @Test
    void householdsComeMasked() {
        UUID child = child();
        UUID household = UUID.randomUUID();
        String fact = tell(
                "household.registered",
                child,
                today(),
                ",'body':{'household':'" + household + "','kk':'9901010112259999','phone':'081200042719','rt':'01'}");

        JsonNode body = item(enrolled("melati01"), "entry", fact).path("body");

        assertEquals("01", body.path("rt").stringValue());
        assertEquals(household.toString(), body.path("household").stringValue());
        assertNotNull(body.get("kk"));
        assertEquals(-1, body.toString().indexOf("9901010112259999"));
        assertEquals(-1, body.toString().indexOf("081200042719"));
    }
}
