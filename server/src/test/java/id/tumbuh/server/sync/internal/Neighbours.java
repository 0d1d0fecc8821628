package id.tumbuh.server.sync.internal;

import static id.tumbuh.server.sync.internal.Weighing.about;
import static id.tumbuh.server.sync.internal.Weighing.child;
import static id.tumbuh.server.sync.internal.Weighing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;

/** Four posyandu of one village and one far away, with a phone each, and the bidan of the village: the scenes of who has whom. */
abstract class Neighbours {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final String FAR = "prw.kab9.pusk09.desa0009";
    static final String BEFORE = "quarantined TMB-FACT-BEFORE-MEMBERSHIP";

    static TestServer server;
    static Staff bidan;
    static Phone phone;
    static Phone other;
    static Phone far;
    static Phone third;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                List.of(
                        VILLAGE,
                        VILLAGE + ".melati01",
                        VILLAGE + ".kenanga1",
                        VILLAGE + ".anggrek1",
                        FAR,
                        FAR + ".jauh0001"),
                "tumbuh.limits.burst=1000000");
        bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
        phone = Phone.enrol(server, "melati01", bidan);
        other = Phone.enrol(server, "kenanga1", bidan);
        far = Phone.enrol(server, "jauh0001", Phone.staff(server, "lain", Role.BIDAN, "desa0009"));
        third = Phone.enrol(server, "anggrek1", bidan);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** State and code as they stand now. */
    static String now(Phone sender, JsonNode fact) {
        JsonNode outcome = sender.send(fact).getFirst();
        return (outcome.path("state").stringValue() + " " + outcome.path("code").asString("")).strip();
    }

    static String invited(UUID child, LocalDate day) {
        return phone.answer(about(phone, "person.joined", child, day, "{'to':'kenanga1','as':'visitor'}"));
    }

    static JsonNode person(UUID child) {
        return bidan.get("/api/people/" + child).json();
    }

    static void decide(String how, JsonNode fact) {
        TestServer.Answer answer = bidan.send("POST", "/api/visits/" + id(fact) + "/" + how, "{}");
        assertEquals(200, answer.status(), answer.body());
    }

    static String standing(UUID child, JsonNode fact) {
        for (JsonNode visit :
                bidan.get("/api/people/" + child + "/visits").json().path("visits")) {
            if (visit.path("fact").stringValue().equals(id(fact))) {
                return visit.path("standing").stringValue();
            }
        }
        return "";
    }

    static JsonNode told(Phone reader, JsonNode fact) {
        JsonNode item = reader.fetchAll().item("fact", id(fact));
        assertNotNull(item);
        return item;
    }
}
