package id.tumbuh.server.sync.internal;

import static id.tumbuh.server.sync.internal.Weighing.child;
import static id.tumbuh.server.sync.internal.Weighing.id;
import static id.tumbuh.server.sync.internal.Weighing.registered;
import static id.tumbuh.server.sync.internal.Weighing.today;
import static id.tumbuh.server.sync.internal.Weighing.visit;
import static id.tumbuh.server.sync.internal.Weighing.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The protocol from an enrolled phone's side, through the running application. */
class SyncFlowTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static TestServer server = TestServer.start(
            List.of(VILLAGE, VILLAGE + ".melati01", VILLAGE + ".mawar001"), "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Phone phone = Phone.enrol(server, "melati01", bidan);

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFactIsTakenOnceAndAnsweredByNameEachTime() {
        UUID child = child(phone);
        ObjectNode fact = weighed(phone, child, 7900);
        List<JsonNode> first = phone.send(fact, fact);
        List<JsonNode> second = phone.send(fact);

        assertEquals(id(fact), first.getFirst().path("id").stringValue());
        assertEquals("accepted", first.getFirst().path("outcome").stringValue());
        assertEquals("duplicate", first.getLast().path("outcome").stringValue());
        assertEquals("duplicate", second.getFirst().path("outcome").stringValue());
        assertEquals("accepted", second.getFirst().path("state").stringValue());
        assertEquals(
                7900, visit(bidan, child, fact).path("values").path("weightG").intValue());
    }

    @Test
    void twoMeasurementsOfADayAreKeptAndOneIsProposedUntilSomebodyChooses() {
        phone.fetchAll();
        UUID child = child(phone);
        ObjectNode kader = weighed(phone, child, 7900);
        ObjectNode nakes = weighed(phone, child, 8100).put("by", "nakes");

        assertEquals("accepted", phone.answer(kader));
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(nakes));
        assertEquals("official", visit(bidan, child, nakes).path("standing").stringValue());
        assertEquals("other", visit(bidan, child, kader).path("standing").stringValue());
        assertEquals("conflict", feedState(kader), "the phone hears of the first one too");

        assertEquals(
                200,
                bidan.send("POST", "/api/visits/" + id(kader) + "/choose", "{}").status());
        assertEquals("official", visit(bidan, child, kader).path("standing").stringValue());
        assertEquals(false, visit(bidan, child, kader).path("conflict").booleanValue());
        assertEquals("accepted", feedState(kader));
    }

    private static String feedState(JsonNode fact) {
        JsonNode item = phone.fetchAll().item("fact", id(fact));
        assertNotNull(item);
        return item.path("state").asString("accepted");
    }

    @Test
    void whoKnowsAnIdCannotRegisterThePersonElsewhere() {
        UUID child = child(phone);
        Phone other = Phone.enrol(server, "mawar001", bidan);
        ObjectNode taking = registered(other, child);
        taking.put("id", "00000000-0000-7000-8000-" + child.toString().substring(24));

        assertEquals("quarantined TMB-FACT-SUBJECT-TAKEN", other.answer(taking));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(weighed(other, child, 7900)));
        assertEquals("accepted", phone.answer(weighed(phone, child, 7900)));
    }

    @Test
    void whatComesBeforeItsPersonOrItsBaseWaits() {
        UUID child = UUID.randomUUID();
        ObjectNode measured = weighed(phone, child, 7900);
        ObjectNode corrected = phone.fact(
                "visit.corrected",
                "{'subject':'" + child + "','day':'" + today() + "','body':{'weight_g':7600},'base':'" + id(measured)
                        + "'}");

        assertEquals("held TMB-FACT-UNKNOWN-SUBJECT", phone.answer(corrected));
        assertEquals("accepted", phone.answer(registered(phone, child)));
        assertEquals("held", phone.send(corrected).getFirst().path("state").stringValue(), "now for its base");
        assertEquals("accepted", phone.answer(measured));
        assertEquals("accepted", phone.send(corrected).getFirst().path("state").stringValue());
        assertEquals("official", visit(bidan, child, corrected).path("standing").stringValue());
        assertEquals(
                "corrected_since",
                visit(bidan, child, measured).path("standing").stringValue());
    }

    @Test
    void aCorrectionAheadOfItsBaseInOneBatchIsAnsweredAsAccepted() {
        UUID child = child(phone);
        ObjectNode measured = weighed(phone, child, 7900);
        ObjectNode corrected = phone.fact(
                "visit.corrected",
                "{'subject':'" + child + "','day':'" + today() + "','body':{'weight_g':7600},'base':'" + id(measured)
                        + "'}");

        List<JsonNode> outcomes = phone.send(corrected, measured);

        assertEquals("accepted", outcomes.getFirst().path("outcome").stringValue());
        assertEquals("accepted", outcomes.getLast().path("outcome").stringValue());
    }

    @Test
    void whatIsNoFactIsKeptToo() {
        ObjectNode nameless = phone.fact("visit.attended", "{}");
        nameless.remove("id");
        ObjectNode bent = phone.fact("visit.attended", "{'id':'1-1-1-1-0000000000000000000000000001'}");
        ObjectNode shouting = phone.fact("visit.attended", "{}");
        shouting.put("id", "A" + id(shouting).substring(1));
        ObjectNode kindless = phone.fact("Kein Wort", "{}");
        ObjectNode zero = phone.fact("session.opened", "{'day':'" + today() + "','body':{'reason':'a\\u0000b'}}");

        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(nameless));
        assertEquals("duplicate TMB-FACT-ENVELOPE", phone.answer(nameless));
        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(bent), "phones compare ids as text");
        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(shouting));
        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(kindless));
        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(zero));
        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(JSON.readTree("[1,{\"a\":null}]")));
    }

    @Test
    void aClockWrongByYearsLosesNothing() {
        UUID child = child(phone);
        ObjectNode past = weighed(phone, child, 7900).put("at", "1980-01-01T00:00:00Z");
        ObjectNode future = weighed(phone, child, 7950).put("at", "2099-06-01T00:00:00Z");
        future.put("day", today().minusDays(31).toString());

        assertEquals("accepted", phone.answer(past));
        assertEquals("accepted", phone.answer(future));
        JsonNode held = phone.fetchAll().item("fact", id(future));
        assertNotNull(held);
        assertEquals("2099-06-01T00:00:00Z", held.path("at").stringValue());
        assertEquals(
                2,
                bidan.get("/api/people/" + child + "/visits")
                        .json()
                        .path("visits")
                        .size());
    }

    @Test
    void whatIsOfAPlaceNamesNobody() {
        UUID child = child(phone);
        ObjectNode fact = phone.fact("session.opened", "{'subject':'" + child + "','day':'" + today() + "'}");
        assertEquals("quarantined TMB-FACT-BODY", phone.answer(fact));
    }
}
