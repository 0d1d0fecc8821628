package id.tumbuh.server.people.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A word is planted wherever anybody can write one about a person; after the erasure it is nowhere. */
class ErasureFlowTest {
    private static final String WORD = "Zulkarnaen";
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static TestServer server = TestServer.start(
            List.of("prv.kab0.pusk01", VILLAGE, VILLAGE + ".melati01", VILLAGE + ".mawar001"),
            "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Staff head = Phone.staff(server, "kepala", Role.KEPALA_PUSKESMAS, "pusk01");
    private static Phone phone = Phone.enrol(server, "melati01", bidan);
    private static JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
            server.database().jdbcUrl(),
            server.database().user(),
            server.database().password()));

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    private static ObjectNode fact(UUID person, String kind, String body) {
        return phone.fact(
                kind,
                "{'subject':'" + person + "','day':'" + today().minusDays(3) + "','body':" + body
                        + ",'app':'Zulkarnaen 1','rules':'Zulkarnaen 2','shown':{'letter':'Zulkarnaen'}}");
    }

    private static UUID registered() {
        UUID person = UUID.randomUUID();
        assertEquals(
                "accepted",
                phone.answer(fact(
                        person,
                        "person.registered",
                        "{'kind':'child','name':'Zulkarnaen','sex':'male','birthDate':'" + today().minusDays(400)
                                + "','isSynthetic':true}")));
        return person;
    }

    private static ObjectNode measured(UUID person, String more) {
        return fact(person, "visit.measured", "{'weight_g':8000,'scale':'Zulkarnaen','note':'Zulkarnaen'" + more + "}");
    }

    private static final String GIVEN =
            "{'service':'BCG','outcome':'DIBERIKAN','dose':'Zulkarnaen','batch':'Zulkarnaen','count':1,'period':'2026-02','note':'Zulkarnaen'}";
    private static final String ANSWERED =
            "{'form':'TB_ANAK','answers':{'LESU':true,'KONTAK_TBC':'TIDAK_TAHU'},'note':'Zulkarnaen'}";
    private static final String SERVED =
            "{'service':'MR1','outcome':'DITOLAK','dose':'Zulkarnaen','batch':'Zulkarnaen','reason':'Zulkarnaen','note':'Zulkarnaen'}";

    /** One of each kind that carries words, and of each way in which a fact can be kept. */
    private static List<ObjectNode> plant(UUID person) {
        ObjectNode measured = measured(person, "");
        ObjectNode base = measured(person, ",'length_mm':700");
        String measurement = base.path("id").stringValue();
        ObjectNode service = fact(person, "visit.served", SERVED.replace("Zulkarnaen", "Zulkarnaen baru"));
        ObjectNode referral =
                fact(person, "visit.referred", "{'to':'PUSKESMAS','why':['ZULKARNAEN'],'note':'Zulkarnaen'}");
        return List.of(
                measured,
                base,
                fact(person, "visit.corrected", "{'weight_g':8100,'scale':'Zulkarnaen'}")
                        .put("base", measurement),
                fact(person, "visit.withdrawn", "{'reason':'Zulkarnaen'}").put("base", measurement),
                fact(person, "visit.attended", "{'reason':'Zulkarnaen'}"),
                service,
                fact(person, "visit.served", SERVED)
                        .put("base", service.path("id").stringValue()),
                fact(person, "visit.served", SERVED.replace("DITOLAK", "BELUM"))
                        .put("base", service.path("id").stringValue()),
                fact(person, "visit.withdrawn", "{'reason':'Zulkarnaen'}")
                        .put("base", referral.path("id").stringValue()),
                fact(
                        person,
                        "visit.answered",
                        "{'form':'TB_ANAK','answers':{'Zulkarnaen':'Zulkarnaen'},'note':'Zulkarnaen'}"),
                fact(person, "visit.answered", ANSWERED),
                fact(person, "visit.served", "{'service':'BCG','outcome':'DIBERIKAN','Zulkarnaen':'9901010112251234'}"),
                fact(person, "visit.absent", "{'reason':'SAKIT','note':'Zulkarnaen'}"),
                referral,
                fact(person, "person.changed", "{'address':'Zulkarnaen'}"),
                fact(person, "person.joined", "{'to':'mawar001','as':'visitor','reason':'Zulkarnaen'}"),
                fact(person, "person.moved", "{'outside':'Zulkarnaen','reason':'Zulkarnaen'}"),
                fact(person, "person.moved", "{'to':'Zulkarnaen'}"),
                fact(person, "person.left", "{'reason':'Zulkarnaen'}"),
                fact(person, "person.died", "{'cause':'Zulkarnaen'}"),
                fact(person, "household.registered", "{'household':'" + person + "','head':'Zulkarnaen'}"),
                fact(person, "pregnancy.registered", "{'lmp':'2026-01-01','note':'Zulkarnaen','outcome':'Zulkarnaen'}"),
                fact(person, "consent.given", "{'purposes':['Zulkarnaen'],'giver':'Zulkarnaen'}"),
                fact(person, "session.cancelled", "{'reason':'Zulkarnaen'}"),
                fact(person, "visit.attended", "{'reason':'Zulkarnaen'}").put("v", 9),
                fact(person, "song.sung", "{'reason':'Zulkarnaen'}"),
                fact(person, "visit.attended", "{'reason':'Zulkarnaen'}")
                        .put("actor", UUID.randomUUID().toString()),
                // The id is taken by a fact that says something else.
                fact(person, "visit.attended", "{'reason':'Zulkarnaen again'}")
                        .put("id", measured.path("id").stringValue()));
    }

    @Test
    void noWordAboutAnErasedPersonIsLeftAnywhereNorComesBackLater() {
        UUID person = registered();
        UUID twin = registered();
        List<ObjectNode> before = plant(person);
        before.forEach(fact -> phone.send(fact));
        plant(twin).forEach(fact -> phone.send(fact));
        assertEquals(
                200,
                bidan.send("POST", "/api/people/" + twin + "/merge", "{\"into\":\"" + person + "\"}")
                        .status());
        assertTrue(PlainText.of(owner).contains(WORD));
        Phone reader = Phone.enrol(server, "melati01", bidan);
        reader.fetch(1);

        TestServer.Answer erased = head.send(
                "POST", "/api/people/" + person + "/erase", "{\"reason\":\"diminta Zulkarnaen\",\"confirmed\":false}");
        assertEquals(200, erased.status(), erased.body());

        assertEquals("", left(person, twin));
        before.subList(0, before.size() - 1)
                .forEach(fact -> assertEquals(
                        "duplicate", phone.send(fact).getFirst().path("outcome").stringValue()));
        assertEquals("quarantined TMB-FACT-ID-REUSED", phone.answer(before.getLast()));
        plant(person).forEach(fact -> phone.send(fact));
        plant(twin).forEach(fact -> phone.send(fact));
        assertEquals("", left(person, twin), "what comes later");
        releaseAll();
        assertEquals("", left(person, twin), "what is released");
        for (Phone listening : List.of(phone, reader, Phone.enrol(server, "melati01", bidan))) {
            listening.fetchAll();
            for (String kind : List.of("fact", "person", "visit", "entry", "served", "series", "session")) {
                listening
                        .ids(kind)
                        .forEach(id -> assertFalse(
                                String.valueOf(listening.item(kind, id)).contains(WORD), kind + " " + id));
            }
        }
        owner.execute("grant select, insert, update, delete, truncate on all tables in schema public to tumbuh_app");
        Rebuilding.Report report = server.bean(Rebuilding.class).rebuild();
        assertEquals(ofPeople(report.before()), ofPeople(report.after()), "views and facts forget alike");
        assertEquals("", left(person, twin));
    }

    @Test
    void whatCountsOfTheErasedStaysAndLateFactsLeaveAsMuch() {
        UUID person = registered();
        List<ObjectNode> early = List.of(fact(person, "visit.served", GIVEN), fact(person, "visit.answered", ANSWERED));
        early.forEach(fact -> assertEquals("accepted", phone.answer(fact)));
        head.send("POST", "/api/people/" + person + "/erase", "{\"reason\":\"diminta\",\"confirmed\":false}");
        List<ObjectNode> late = List.of(fact(person, "visit.served", GIVEN), fact(person, "visit.answered", ANSWERED));
        late.forEach(fact -> assertEquals("accepted", phone.answer(fact)));
        for (List<ObjectNode> facts : List.of(early, late)) {
            assertEquals(
                    "{\"service\":\"BCG\",\"outcome\":\"DIBERIKAN\",\"count\":1,\"period\":\"2026-02\"}",
                    body(facts.getFirst()));
            assertEquals(
                    "{\"form\":\"TB_ANAK\",\"answers\":{\"LESU\":true,\"KONTAK_TBC\":\"TIDAK_TAHU\"}}",
                    body(facts.getLast()));
        }
    }

    private static @Nullable String body(ObjectNode fact) {
        return owner.queryForObject(
                "select e.body from entry e join fact f on f.id = e.fact and f.body = e.body where e.fact = ?::uuid",
                String.class,
                fact.path("id").stringValue());
    }

    /** The places of a test come from no fact. */
    private static Map<String, String> ofPeople(Map<String, String> digests) {
        Map<String, String> ofPeople = new TreeMap<>(digests);
        ofPeople.remove("place");
        return ofPeople;
    }

    private static void releaseAll() {
        for (JsonNode open : bidan.get("/api/facts/open?state=QUARANTINED").json()) {
            bidan.send("POST", "/api/facts/" + open.path("id").stringValue() + "/release", null);
        }
    }

    /** Where the word still stands: a column of a table, or within what the server can open without a person's key. */
    private static String left(UUID... persons) {
        StringBuilder found = new StringBuilder();
        List<@Nullable String> columns = owner.queryForList(
                "select table_name || ' ' || column_name from information_schema.columns where table_schema = 'public'",
                String.class);
        for (@Nullable String column : columns) {
            String[] names = String.valueOf(column).split(" ", 2);
            String sql = "select count(*) from " + names[0] + " t where t." + names[1] + "::text ilike '%zulkar%'";
            Integer rows = owner.queryForObject(sql, Integer.class);
            if (rows != null && rows > 0) {
                found.append(column).append(' ');
            }
        }
        Vault vault = server.bean(Vault.class);
        for (UUID person : persons) {
            owner.query(
                    "select raw from fact where subject = ? and raw is not null",
                    row -> {
                        found.append(new String(vault.open(row.getBytes(1)), StandardCharsets.UTF_8));
                    },
                    person);
        }
        return found.toString();
    }
}
