package id.tumbuh.server.sync.internal;

import static id.tumbuh.server.sync.internal.Weighing.child;
import static id.tumbuh.server.sync.internal.Weighing.id;
import static id.tumbuh.server.sync.internal.Weighing.visit;
import static id.tumbuh.server.sync.internal.Weighing.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The second door: facts that a phone has sealed to the server, whoever hands them in. */
class SealedFlowTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";

    private static TestServer server =
            TestServer.start(List.of(VILLAGE, VILLAGE + ".melati01"), "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Phone phone = Phone.enrol(server, "melati01", bidan);

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void sealedFactsOfAnEndedPhoneWaitForTheBidan() throws GeneralSecurityException {
        Phone lost = Phone.enrol(server, "melati01", bidan);
        UUID child = child(lost);
        ObjectNode fact = weighed(lost, child, 7900);
        String key = server.send("GET", "/api/sync/key", null)
                .json()
                .path("publicKey")
                .stringValue();
        assertEquals(
                204, bidan.send("DELETE", "/api/devices/" + lost.device, null).status());

        JsonNode answers = sealed(key, item(lost.token, fact), item("x".repeat(43), fact));

        assertEquals("quarantined", answers.path(0).path("outcome").stringValue());
        assertEquals("TMB-FACT-ACCESS-ENDED", answers.path(0).path("code").stringValue());
        assertEquals("unreadable", answers.path(1).path("outcome").stringValue());
        assertEquals("unreadable", answers.path(2).path("outcome").stringValue(), "not sealed to this server");
        assertTrue(visit(bidan, child, fact).isMissingNode());
        assertEquals(
                "accepted",
                bidan.send("POST", "/api/facts/" + id(fact) + "/release", null)
                        .json()
                        .path("state")
                        .stringValue());
        assertEquals(
                7900, visit(bidan, child, fact).path("values").path("weightG").intValue());
        JsonNode told = phone.fetchAll().item("fact", id(fact));
        assertNotNull(told);
        assertEquals(7900, told.path("body").path("weight_g").intValue());

        JsonNode again = sealed(key, item(lost.token, fact)).path(0);
        assertEquals("duplicate", again.path("outcome").stringValue());
        assertEquals("accepted", again.path("state").stringValue(), "what became of it since");
        assertTrue(answers.path(0).path("state").isMissingNode());
    }

    @Test
    void sealedFactsAreTakenAtAPaceToo() {
        try (TestServer slow = TestServer.start(List.of(), "tumbuh.limits.burst=3", "tumbuh.limits.per-second=1")) {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                answers.add(
                        slow.send("POST", "/api/sync/sealed", "{\"items\":[]}").status());
            }
            assertEquals(List.of(200, 200, 200), answers.subList(0, 3));
            assertTrue(answers.contains(429), answers.toString());
        }
    }

    private static String item(String token, JsonNode fact) {
        ObjectNode item = JSON.createObjectNode().put("token", token);
        item.set("fact", fact);
        return item.toString();
    }

    private static JsonNode sealed(String key, String... items) throws GeneralSecurityException {
        ObjectNode body = JSON.createObjectNode();
        for (String item : items) {
            byte[] sealed = OutboxKeyTest.seal(key, item.getBytes(StandardCharsets.UTF_8));
            body.withArrayProperty("items")
                    .add(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
        }
        body.withArrayProperty("items").add("AAAA");
        TestServer.Answer answer = server.send("POST", "/api/sync/sealed", body.toString());
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }
}
