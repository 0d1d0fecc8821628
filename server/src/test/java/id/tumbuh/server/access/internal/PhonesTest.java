package id.tumbuh.server.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PhonesTest {
    private static final String PASSWORD = "empat-kuda-hijau";
    private static TestServer server = TestServer.start(List.of(
            "prv.kab0.pusk01.desa0001",
            "prv.kab0.pusk01.desa0001.melati01",
            "prv.kab0.pusk01.desa0001.mawar001",
            "prw.kab9.pusk09.desa0009.jauh0001"));
    private static Accounts accounts = server.bean(Accounts.class);

    @BeforeAll
    static void someStaff() {
        accounts.addStaff("bidan", "Bidan Sri", Role.BIDAN, List.of("desa0001"), PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Staff bidan() {
        return Staff.signIn(server, "bidan", PASSWORD);
    }

    private static JsonNode code(UUID kader) {
        TestServer.Answer issued = bidan().send("POST", "/api/enrolments", "{\"account\":\"" + kader + "\"}");
        assertEquals(201, issued.status(), issued.body());
        return issued.json();
    }

    private static TestServer.Answer redeem(String code, UUID device, String... headers) {
        return server.send(
                "POST",
                "/api/devices/enrol",
                "{\"code\":\"" + code + "\",\"deviceId\":\"" + device + "\",\"deviceName\":\"HP Melati\"}",
                headers);
    }

    private static TestServer.Answer check(String code) {
        return server.send("POST", "/api/devices/code", "{\"code\":\"" + code + "\"}");
    }

    private static String enrolled(UUID kader, UUID device) {
        TestServer.Answer answer = redeem(code(kader).path("code").stringValue(), device);
        assertEquals(200, answer.status(), answer.body());
        return answer.json().path("token").stringValue();
    }

    private static TestServer.Answer changes(String token) {
        return server.send("GET", "/api/sync/changes", null, "Authorization", "Bearer " + token);
    }

    private static TestServer.Answer facts(String token) {
        return server.send("POST", "/api/sync/facts", "{\"facts\":[]}", "Authorization", "Bearer " + token);
    }

    @Test
    void codeIsRedeemedOnceHoweverItIsTyped() {
        UUID kader = accounts.addKader("Ibu Wati", "melati01");
        String code = code(kader).path("code").stringValue();
        String typed = code.substring(0, 5).toLowerCase(Locale.ROOT) + "-" + code.substring(5);

        TestServer.Answer first = redeem(typed, UUID.randomUUID());
        TestServer.Answer second = redeem(code, UUID.randomUUID());

        assertEquals(200, first.status(), first.body());
        assertEquals("melati01", first.json().path("posyandu").stringValue());
        assertEquals("Ibu Wati", first.json().path("name").stringValue());
        assertEquals("TMB-ACCESS-CODE", second.code());
        assertEquals(200, facts(first.json().path("token").stringValue()).status());
    }

    @Test
    void codeIsStoredAsAHashOnly() throws SQLException {
        JsonNode issued = code(accounts.addKader("Ibu Wati", "melati01"));
        String code = issued.path("code").stringValue();

        assertTrue(issued.path("qr").stringValue().endsWith("/#daftar=" + code));
        try (Connection connection = server.database().connect();
                var rows = connection.createStatement().executeQuery("select e::text from enrolment e")) {
            while (rows.next()) {
                assertFalse(rows.getString(1).contains(code));
            }
        }
    }

    @Test
    void kaderElsewhereGetsNoCode() {
        UUID far = accounts.addKader("Ibu Jauh", "jauh0001");

        TestServer.Answer refused = bidan().send("POST", "/api/enrolments", "{\"account\":\"" + far + "\"}");

        assertEquals(404, refused.status());
        assertEquals("TMB-NOT-FOUND", refused.code());
    }

    @Test
    void secondKaderNeedsTheProofOfThePhone() {
        UUID first = accounts.addKader("Ibu Wati", "melati01");
        UUID second = accounts.addKader("Ibu Tuti", "melati01");
        UUID phone = UUID.randomUUID();
        String token = enrolled(first, phone);
        String code = code(second).path("code").stringValue();

        assertEquals("TMB-ACCESS-DEVICE-TAKEN", redeem(code, phone).code());
        assertEquals(
                200, redeem(code, phone, "Authorization", "Bearer " + token).status());

        PhoneTokens.Phone known = server.bean(PhoneTokens.class).find(token);
        assertNotNull(known);
        assertEquals(Set.of(first, second), known.actors());
    }

    @Test
    void guessesBehindAnAddressShutOutNoRightCode() {
        UUID kader = accounts.addKader("Ibu Wati", "melati01");
        String code = code(kader).path("code").stringValue();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            answers.add(redeem("0000000000", UUID.randomUUID()).code());
        }

        assertEquals("TMB-ACCESS-CODE", answers.getFirst());
        assertEquals("TMB-ACCESS-TOO-MANY-ATTEMPTS", answers.getLast());
        assertEquals(204, check(code).status());
        assertEquals(200, redeem(code, UUID.randomUUID()).status());
    }

    @Test
    void codeIsCheckedWithoutBeingTakenAndWrongOnesCountAsAtTheEnrolment() {
        String code =
                code(accounts.addKader("Ibu Wati", "melati01")).path("code").stringValue();
        assertEquals(204, check(code.toLowerCase(Locale.ROOT)).status());
        assertEquals(204, check(code).status());
        assertEquals(200, redeem(code, UUID.randomUUID()).status());

        Set<String> refusals = Set.of("TMB-ACCESS-CODE", "TMB-ACCESS-TOO-MANY-ATTEMPTS");
        assertTrue(refusals.contains(check(code).code()));
        assertTrue(refusals.contains(check("0".repeat(41)).code()));
        for (int i = 0; i < 70; i++) {
            check("1111111111");
        }
        assertEquals("TMB-ACCESS-TOO-MANY-ATTEMPTS", check("1111111111").code());
        assertEquals(
                "TMB-ACCESS-TOO-MANY-ATTEMPTS",
                redeem("1111111111", UUID.randomUUID()).code());
    }

    @Test
    void phoneOfOnePosyanduDoesNotTakeAnother() {
        UUID phone = UUID.randomUUID();
        enrolled(accounts.addKader("Ibu Wati", "melati01"), phone);
        String code =
                code(accounts.addKader("Ibu Ani", "mawar001")).path("code").stringValue();

        assertEquals("TMB-ACCESS-DEVICE-ELSEWHERE", redeem(code, phone).code());
    }

    @Test
    void endedPhoneMayHandInFactsAndNothingElse() {
        UUID phone = UUID.randomUUID();
        String token = enrolled(accounts.addKader("Ibu Wati", "melati01"), phone);
        assertEquals(200, facts(token).status());

        assertEquals(204, bidan().send("DELETE", "/api/devices/" + phone, null).status());

        assertEquals(200, facts(token).status());
        TestServer.Answer refused = changes(token);
        assertEquals(403, refused.status());
        assertEquals("TMB-ACCESS-ENDED", refused.code());
    }

    @Test
    void endingOneKaderLeavesTheOthersOnThePhone() {
        UUID first = accounts.addKader("Ibu Wati", "melati01");
        UUID second = accounts.addKader("Ibu Tuti", "melati01");
        UUID phone = UUID.randomUUID();
        String firstToken = enrolled(first, phone);
        JsonNode issued = code(second);
        String secondToken = redeem(issued.path("code").stringValue(), phone, "Authorization", "Bearer " + firstToken)
                .json()
                .path("token")
                .stringValue();

        assertEquals(
                204,
                bidan().send("DELETE", "/api/enrolments/" + issued.path("id").stringValue(), null)
                        .status());

        PhoneTokens tokens = server.bean(PhoneTokens.class);
        PhoneTokens.Phone left = tokens.find(firstToken);
        PhoneTokens.Phone gone = tokens.find(secondToken);
        assertNotNull(left);
        assertNotNull(gone);
        assertEquals(Set.of(first), left.actors());
        assertFalse(left.ended());
        assertTrue(gone.ended());
    }

    @Test
    void lockedKaderIsNoLongerAnActor() {
        UUID kader = accounts.addKader("Ibu Wati", "melati01");
        String token = enrolled(kader, UUID.randomUUID());

        assertEquals(
                204, bidan().send("POST", "/api/kader/" + kader + "/lock", null).status());

        PhoneTokens.Phone phone = server.bean(PhoneTokens.class).find(token);
        assertNotNull(phone);
        assertTrue(phone.ended());
        assertEquals(Set.of(), phone.actors());
    }

    @Test
    void unknownTokenIsAStranger() {
        TestServer.Answer refused = facts(Secret.token());

        assertEquals(401, refused.status());
        assertEquals("TMB-ACCESS-NOT-SIGNED-IN", refused.code());
    }

    @Test
    void rememberedTokenCostsMicroseconds() {
        String token = enrolled(accounts.addKader("Ibu Wati", "melati01"), UUID.randomUUID());
        PhoneTokens tokens = server.bean(PhoneTokens.class);
        int rounds = 20_000;
        for (int i = 0; i < rounds; i++) {
            tokens.find(token);
        }
        long begin = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            tokens.find(token);
        }
        long nanosEach = (System.nanoTime() - begin) / rounds;
        System.out.println("token look-up: " + nanosEach + " ns");

        assertTrue(nanosEach < 100_000, nanosEach + " ns");
    }

    @Test
    void bidanSeesThePhonesOfHerVillage() {
        UUID phone = UUID.randomUUID();
        enrolled(accounts.addKader("Ibu Wati", "melati01"), phone);

        TestServer.Answer list = bidan().get("/api/devices");

        assertEquals(200, list.status());
        assertTrue(list.body().contains(phone.toString()));
        assertTrue(list.body().contains("HP Melati"));
    }
}
