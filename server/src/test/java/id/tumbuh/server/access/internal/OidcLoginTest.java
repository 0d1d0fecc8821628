package id.tumbuh.server.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.TestServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole way through another service that vouches for somebody, with a browser that keeps cookies and follows by hand. */
class OidcLoginTest {
    private static TestServer server(TinyProvider provider) {
        TestServer server = TestServer.start(
                List.of("prv.kab0.pusk01.desa0001"),
                "spring.security.oauth2.client.registration.dinas.client-id=" + TinyProvider.CLIENT,
                "spring.security.oauth2.client.registration.dinas.client-secret=secret",
                "spring.security.oauth2.client.registration.dinas.scope=openid,email",
                "spring.security.oauth2.client.provider.dinas.issuer-uri=" + provider.issuer());
        server.bean(Accounts.class)
                .addStaff("sri@contoh.go.id", "Bidan Sri", Role.BIDAN, List.of("desa0001"), "empat-kuda-hijau");
        return server;
    }

    /** A browser on its way: the cookie of the dance, and what the other service was asked. */
    private record Dance(TestServer server, String cookie, String question) {
        static Dance begin(TestServer server) {
            TestServer.Answer away = server.send("GET", "/oauth2/authorization/dinas", null);
            assertEquals(302, away.status());
            return new Dance(server, cookieOf(away, "JSESSIONID"), header(away, "location"));
        }

        String asked(String name) {
            Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(question);
            assertTrue(found.find(), question);
            return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
        }

        TestServer.Answer comeBack(String state) {
            String encoded = java.net.URLEncoder.encode(state, StandardCharsets.UTF_8);
            return server.send("GET", "/login/oauth2/code/dinas?code=c&state=" + encoded, null, "Cookie", cookie);
        }
    }

    private static String header(TestServer.Answer answer, String name) {
        return Objects.requireNonNull(answer.header(name), name);
    }

    private static String cookieOf(TestServer.Answer answer, String name) {
        return Objects.requireNonNull(answer.headers().get("set-cookie"), "no cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverIsVouchedForAndHasAnAccountIsSignedIn() throws Exception {
        try (TinyProvider provider = TinyProvider.start();
                TestServer server = server(provider)) {
            Dance dance = Dance.begin(server);
            assertTrue(dance.question().startsWith(provider.issuer() + "/authorize?"), dance.question());
            provider.vouchFor("1", "Sri@contoh.go.id", true, dance.asked("nonce"));
            TestServer.Answer back = dance.comeBack(dance.asked("state"));

            assertEquals(302, back.status(), back.body());
            assertEquals("/petugas.html", header(back, "location").replaceFirst("^http://[^/]*", ""));
            TestServer.Answer me =
                    server.send("GET", "/api/session", null, "Cookie", cookieOf(back, SessionCookie.NAME));
            assertEquals("Bidan Sri", me.json().path("name").stringValue());
            assertEquals(401, dance.comeBack(dance.asked("state")).status());
        }
    }

    @Test
    void whoeverHasNoAccountOrAnAddressNobodyHasCheckedIsToldSo() throws Exception {
        try (TinyProvider provider = TinyProvider.start();
                TestServer server = server(provider)) {
            Dance stranger = Dance.begin(server);
            provider.vouchFor("2", "lain@contoh.go.id", true, stranger.asked("nonce"));
            TestServer.Answer unknown = stranger.comeBack(stranger.asked("state"));
            assertEquals(403, unknown.status());
            assertEquals("TMB-ACCESS-NO-ACCOUNT", unknown.code());

            Dance claimed = Dance.begin(server);
            provider.vouchFor("3", "sri@contoh.go.id", false, claimed.asked("nonce"));
            assertEquals(
                    "TMB-ACCESS-NO-ACCOUNT",
                    claimed.comeBack(claimed.asked("state")).code());
        }
    }

    @Test
    void answerToAnotherQuestionOpensNothing() throws Exception {
        try (TinyProvider provider = TinyProvider.start();
                TestServer server = server(provider)) {
            Dance dance = Dance.begin(server);
            provider.vouchFor("1", "sri@contoh.go.id", true, "another nonce");
            assertEquals(401, dance.comeBack("another state").status());
            TestServer.Answer replayed = dance.comeBack(dance.asked("state"));
            assertEquals(401, replayed.status());
            assertEquals("TMB-ACCESS-NOT-SIGNED-IN", replayed.code());
        }
    }

    @Test
    void tokenSignedByAnotherKeyOpensNothing() throws Exception {
        try (TinyProvider provider = TinyProvider.forging();
                TestServer server = server(provider)) {
            Dance dance = Dance.begin(server);
            provider.vouchFor("1", "sri@contoh.go.id", true, dance.asked("nonce"));
            assertEquals(401, dance.comeBack(dance.asked("state")).status());
        }
    }
}
