package id.tumbuh.server.sync.internal;

import static id.tumbuh.server.sync.internal.Weighing.child;
import static id.tumbuh.server.sync.internal.Weighing.id;
import static id.tumbuh.server.sync.internal.Weighing.today;
import static id.tumbuh.server.sync.internal.Weighing.visit;
import static id.tumbuh.server.sync.internal.Weighing.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is set aside with its reason, and who may take it after all. */
class ReleaseFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";

    private static TestServer server = TestServer.start(
            List.of(
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".mawar001",
                    "prv.kab0.pusk02",
                    "prv.kab0.pusk02.desa0002",
                    "prv.kab0.pusk02.desa0002.jauh0002"),
            "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Phone phone = Phone.enrol(server, "melati01", bidan);

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoMayNotIsKeptAsideWithTheReason() {
        Phone other = Phone.enrol(server, "mawar001", bidan);
        UUID child = child(phone);

        assertEquals(
                "quarantined TMB-FACT-NOT-ENROLLED",
                phone.answer(weighed(phone, child, 7900)
                        .put("actor", UUID.randomUUID().toString())));
        assertEquals(
                "quarantined TMB-FACT-NOT-ENROLLED",
                phone.answer(weighed(phone, child, 7900).put("device", other.device.toString())));
        assertEquals(
                "quarantined TMB-FACT-OUT-OF-SCOPE",
                other.answer(weighed(other, child, 7900).put("posyandu", "melati01")));
        assertEquals(
                "quarantined TMB-FACT-UNKNOWN-PLACE",
                phone.answer(weighed(phone, child, 7900).put("posyandu", "nirgends")));
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(phone.fact("place.closed", "{'body':{'from':null}}")));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(weighed(other, child, 7900)));
        assertEquals(
                0,
                bidan.get("/api/people/" + child + "/visits")
                        .json()
                        .path("visits")
                        .size());
    }

    @Test
    void aReusedIdKeepsBothAndTheSecondCanStillBeTaken() {
        UUID child = child(phone);
        ObjectNode first = weighed(phone, child, 7900);
        ObjectNode second =
                weighed(phone, child, 7700).put("day", today().minusDays(40).toString());
        second.put("id", id(first));
        assertEquals("accepted", phone.answer(first));

        assertEquals("quarantined TMB-FACT-ID-REUSED", phone.answer(second));
        assertEquals("quarantined TMB-FACT-ID-REUSED", phone.answer(second), "and again: nothing is doubled");
        assertEquals("duplicate", phone.answer(first), "the first one is what it was");
        JsonNode aside = open(child).getFirst();
        TestServer.Answer released =
                bidan.send("POST", "/api/facts/" + aside.path("id").stringValue() + "/release", null);
        assertEquals("accepted", released.json().path("state").stringValue(), released.body());
        assertEquals(
                7700,
                visit(bidan, child, released.json())
                        .path("values")
                        .path("weightG")
                        .intValue());
        assertEquals(
                7900, visit(bidan, child, first).path("values").path("weightG").intValue());
    }

    @Test
    void whatWaitsIsReadPageByPage() {
        UUID stranger = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            phone.send(phone.fact("visit.attended", "{'subject':'" + stranger + "','day':'2026-11-02'}"));
        }
        JsonNode all = bidan.get("/api/facts/open?state=held").json();
        assertEquals(all, bidan.get("/api/facts/open?state=HELD").json());
        String before = all.path(all.size() - 3).path("id").stringValue();
        JsonNode rest = bidan.get("/api/facts/open?state=held&after=" + before).json();
        assertEquals(List.of(all.path(all.size() - 2), all.path(all.size() - 1)), List.of(rest.path(0), rest.path(1)));
        assertEquals(2, rest.size());
        assertEquals(422, bidan.get("/api/facts/open?state=lost").status());
        assertEquals(
                404, bidan.get("/api/facts/open?after=" + UUID.randomUUID()).status());
    }

    private static List<JsonNode> open(UUID child) {
        List<JsonNode> open = new ArrayList<>();
        for (JsonNode one : bidan.get("/api/facts/open?state=QUARANTINED").json()) {
            if (one.path("subject").asString("").equals(child.toString())) {
                open.add(one);
            }
        }
        return open;
    }

    @Test
    void nobodyReleasesWhatOnlyAnotherRoleMayWrite() {
        ObjectNode fact = phone.fact("place.closed", "{'body':{'from':null}}");
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(fact));

        TestServer.Answer refused = bidan.send("POST", "/api/facts/" + id(fact) + "/release", null);

        assertEquals(403, refused.status(), refused.body());
    }

    @Test
    void nobodyErasesByReleasing() {
        UUID child = child(phone);
        ObjectNode fact = phone.fact("person.erased", "{'subject':'" + child + "','body':{'reason':'diminta'}}");
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(fact));

        assertEquals(
                403,
                bidan.send("POST", "/api/facts/" + id(fact) + "/release", null).status());
        assertEquals(200, bidan.get("/api/people/" + child).status());
        assertEquals("accepted", phone.answer(weighed(phone, child, 7900)));
    }

    @Test
    void whatWasReleasedToAnotherAreaIsStillKnownToItsSender() {
        server.bean(Accounts.class)
                .addStaff("duadesa", "Staf", Role.BIDAN, List.of("desa0001", "desa0002"), "empat-kuda-hijau");
        Staff regional = Staff.signIn(server, "duadesa", "empat-kuda-hijau");
        Phone other = Phone.enrol(server, "jauh0002", regional);
        UUID child = child(phone);
        ObjectNode elsewhere = weighed(other, child, 7900).put("posyandu", "melati01");
        assertEquals("quarantined TMB-FACT-OUT-OF-SCOPE", other.answer(elsewhere));
        assertEquals(
                200,
                regional.send("POST", "/api/facts/" + id(elsewhere) + "/release", null)
                        .status());

        JsonNode again = other.send(elsewhere).getFirst();

        assertEquals("duplicate", again.path("outcome").stringValue());
        assertEquals("accepted", again.path("state").stringValue());
        ObjectNode changed = elsewhere.deepCopy();
        changed.withObjectProperty("body").put("weight_g", 8000);
        assertEquals("quarantined TMB-FACT-ID-REUSED", other.answer(changed), "who knows only the id learns nothing");
        assertEquals(
                1,
                bidan.get("/api/people/" + child + "/visits")
                        .json()
                        .path("visits")
                        .size());
    }
}
