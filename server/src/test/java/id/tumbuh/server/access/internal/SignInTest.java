package id.tumbuh.server.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Network;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.AtOnce;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final String PASSWORD = "empat-kuda-hijau";
    private static final String GIZI = "sembilan-itik-ungu";
    private static final String KAPUS = "tujuh-angsa-abu";
    private static TestServer server = TestServer.start(List.of("prv.kab0.pusk01.desa0001"));

    @BeforeAll
    static void someStaff() {
        server.bean(Accounts.class).addStaff("bidan", "Bidan Sri", Role.BIDAN, List.of("desa0001"), PASSWORD);
        server.bean(Accounts.class).addStaff("gizi", "Gizi", Role.TPG, List.of("desa0001"), GIZI);
        server.bean(Accounts.class).addStaff("kapus", "Kepala", Role.KEPALA_PUSKESMAS, List.of("desa0001"), KAPUS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void csrfTokenInTheAddressCountsForNothing() {
        Staff bidan = Staff.signIn(server, "bidan", PASSWORD);
        TestServer.Answer refused =
                server.send("DELETE", "/api/session?_csrf=" + bidan.csrf(), null, "Cookie", bidan.cookie());

        assertEquals("403 TMB-ACCESS-CSRF", refused.status() + " " + refused.code());
    }

    @Test
    void whoSignsInIsKnownByTheCookie() {
        Staff bidan = Staff.signIn(server, "Bidan", PASSWORD);

        TestServer.Answer me = bidan.get("/api/session");

        assertEquals(200, me.status());
        assertEquals("Bidan Sri", me.json().path("name").stringValue());
        assertEquals("desa0001", me.json().path("places").path(0).stringValue());
        assertEquals(bidan.csrf(), me.json().path("csrf").stringValue());
    }

    @Test
    void cookieIsNotReadByScriptsAndNotSentByOtherSites() {
        String cookie = server.send("POST", "/api/session", "{\"login\":\"bidan\",\"password\":\"" + PASSWORD + "\"}")
                .header("set-cookie");

        assertNotNull(cookie);
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void wrongPasswordAndUnknownLoginAreAnsweredAlike() {
        TestServer.Answer wrong = server.send("POST", "/api/session", "{\"login\":\"bidan\",\"password\":\"x\"}");
        TestServer.Answer unknown = server.send("POST", "/api/session", "{\"login\":\"siapa\",\"password\":\"x\"}");

        assertEquals(401, wrong.status());
        assertEquals("TMB-ACCESS-SIGN-IN", wrong.code());
        assertEquals(wrong.body(), unknown.body());
    }

    @Test
    void sixthWrongPasswordIsNotTriedAnyMore() {
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    401,
                    server.send("POST", "/api/session", "{\"login\":\"tak-ada\",\"password\":\"x\"}")
                            .status());
        }

        TestServer.Answer sixth = server.send("POST", "/api/session", "{\"login\":\"tak-ada\",\"password\":\"x\"}");

        assertEquals(429, sixth.status());
        assertEquals("TMB-ACCESS-TOO-MANY-ATTEMPTS", sixth.code());
        assertNotNull(sixth.header("retry-after"));
    }

    private static TestServer.Answer tried(String login, String password, String from, String... headers) {
        List<String> all = new ArrayList<>(List.of("X-Forwarded-For", from));
        all.addAll(List.of(headers));
        return server.send(
                "POST",
                "/api/session",
                "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}",
                all.toArray(String[]::new));
    }

    @Test
    void guessingElsewhereShutsNobodyOut() {
        for (int i = 0; i < 5; i++) {
            assertEquals(401, tried("gizi", "x", "203.0.113.1").status());
        }
        assertEquals(429, tried("gizi", GIZI, "203.0.113.1").status());
        assertEquals(200, tried("gizi", GIZI, "203.0.113.2").status());
    }

    @Test
    void guessingFromEverywhereIsSlowButLeavesTheKnownBrowserAlone() {
        TestServer.Answer before = tried("kapus", KAPUS, "198.51.100.200");
        String known =
                Objects.requireNonNull(before.headers().get("set-cookie")).get(1);
        known = known.substring(0, known.indexOf(';'));
        for (int i = 0; i < 50; i++) {
            tried("kapus", "x", "198.51.100." + i / 5);
        }
        assertEquals(429, tried("kapus", "x", "198.51.100.100").status());
        assertEquals(429, tried("kapus", KAPUS, "198.51.100.101").status());
        assertEquals(
                200, tried("kapus", KAPUS, "198.51.100.101", "Cookie", known).status());
        assertEquals(
                429,
                tried("kapus", KAPUS, "198.51.100.101", "Cookie", known + "x").status());
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    401, tried("kapus", "x", "198.51.100.101", "Cookie", known).status());
        }
        assertEquals(
                429, tried("kapus", KAPUS, "198.51.100.101", "Cookie", known).status());
    }

    @Test
    void addressesOfOneNetworkCountAsOne() {
        assertEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:2:ffff::9"));
        assertNotEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:3::1"));
        assertNotEquals(Network.of("203.0.113.1"), Network.of("203.0.113.2"));
    }

    @Test
    void staffAtTheDoorOfThePhonesAreToldSo() {
        TestServer.Answer answer = Staff.signIn(server, "bidan", PASSWORD).get("/api/sync/changes");

        assertEquals(403, answer.status());
        assertEquals("TMB-ACCESS-PHONES-ONLY", answer.code());
        assertEquals(401, server.send("GET", "/api/sync/changes", null).status());
    }

    @Test
    void signedOutCookieOpensNothing() {
        Staff bidan = Staff.signIn(server, "bidan", PASSWORD);

        assertEquals(204, bidan.send("DELETE", "/api/session", null).status());
        assertEquals(401, bidan.get("/api/session").status());
    }

    @Test
    void changeWithoutTheCsrfTokenIsRefused() {
        Staff bidan = Staff.signIn(server, "bidan", PASSWORD);

        TestServer.Answer forged = server.send("DELETE", "/api/session", null, "Cookie", bidan.cookie());

        assertEquals(403, forged.status());
        assertEquals("TMB-ACCESS-CSRF", forged.code());
        assertEquals(200, bidan.get("/api/session").status());
    }

    @Test
    void oneTimeCodeOpensOneSessionInWhichAPasswordIsChosen() {
        UUID admin = server.bean(Accounts.class)
                .addStaff("admin", "Admin", Role.ADMIN, List.of(Accounts.NATION), "lima-gajah-biru");
        assertNotNull(admin);
        Staff boss = Staff.signIn(server, "admin", "lima-gajah-biru");
        TestServer.Answer made = boss.send(
                "POST",
                "/api/accounts",
                "{\"login\":\"tpg\",\"name\":\"Petugas Gizi\",\"role\":\"TPG\",\"places\":[\"desa0001\"]}");
        assertEquals(201, made.status(), made.body());
        String code = made.json().path("code").stringValue();

        Staff fresh = Staff.signIn(server, "tpg", code.toLowerCase(java.util.Locale.ROOT));
        assertEquals("TMB-ACCESS-CHANGE-PASSWORD", fresh.get("/api/kader").code());
        assertEquals(
                "TMB-ACCESS-WEAK-PASSWORD",
                fresh.send("POST", "/api/session/password", "{\"password\":\"pendek\"}")
                        .code());
        assertEquals(
                200,
                fresh.send("POST", "/api/session/password", "{\"password\":\"enam-sapi-kuning\"}")
                        .status());

        assertEquals(401, fresh.get("/api/session").status());
        assertEquals(
                200,
                Staff.signIn(server, "tpg", "enam-sapi-kuning")
                        .get("/api/kader")
                        .status());
        assertEquals(
                401,
                server.send("POST", "/api/session", "{\"login\":\"tpg\",\"password\":\"" + code + "\"}")
                        .status());
    }

    @Test
    void ofThreeWhoUseAOneTimeCodeOrTakeALoginAtOnceOneIsServed() {
        server.bean(Accounts.class)
                .addStaff("admin2", "Admin", Role.ADMIN, List.of(Accounts.NATION), "lima-gajah-biru");
        Staff boss = Staff.signIn(server, "admin2", "lima-gajah-biru");
        String body = "{\"login\":\"sekali\",\"name\":\"Petugas\",\"role\":\"TPG\",\"places\":[\"desa0001\"]}";
        List<TestServer.Answer> made = AtOnce.times(3, () -> boss.send("POST", "/api/accounts", body));
        assertEquals(List.of(201, 409, 409), statuses(made));
        String code = made.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json()
                .path("code")
                .stringValue();

        String typed = "{\"login\":\"sekali\",\"password\":\"" + code + "\"}";
        assertEquals(
                List.of(200, 401, 401), statuses(AtOnce.times(3, () -> server.send("POST", "/api/session", typed))));
    }

    private static List<Integer> statuses(List<TestServer.Answer> answers) {
        return answers.stream().map(TestServer.Answer::status).sorted().toList();
    }
}
