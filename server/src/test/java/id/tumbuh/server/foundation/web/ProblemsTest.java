package id.tumbuh.server.foundation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.testing.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;

class ProblemsTest {
    private static final String METRICS = "angka-angka-untuk-prometheus";
    private static TestServer server = TestServer.start(List.of(), "tumbuh.metrics.token=" + METRICS);

    @AfterAll
    static void stop() {
        server.close();
    }

    private static TestServer.Answer post(String body) {
        return server.send("POST", "/api/session", body);
    }

    private static TestServer.Answer packed(byte[] body, String packing) {
        return server.send(HttpRequest.newBuilder(server.uri("/api/session"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", packing)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private static byte[] gzip(byte[] plain) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] spaces(int count) {
        return (" ".repeat(count - 2) + "{}").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void problemIsToldInTheCallersLanguage() {
        TestServer.Answer indonesian = server.send("GET", "/api/session", null);
        TestServer.Answer english = server.send("GET", "/api/session", null, "Accept-Language", "en");

        assertEquals(401, indonesian.status());
        assertEquals("application/problem+json", indonesian.header("content-type"));
        assertEquals("Anda belum masuk", indonesian.json().path("title").stringValue());
        assertEquals("You are not signed in", english.json().path("title").stringValue());
        assertEquals("TMB-ACCESS-NOT-SIGNED-IN", english.code());
    }

    @Test
    void unreadableJsonIsToldWithoutQuotingIt() {
        TestServer.Answer answer = post("{\"login\": \"Siti Aminah\", oops");

        assertEquals(400, answer.status());
        assertEquals("TMB-REQUEST-UNREADABLE", answer.code());
        assertFalse(answer.body().contains("Siti"));
    }

    @Test
    void fieldThatIsMissingOrCannotBeReadIsNamed() {
        assertEquals("/password", field(post("{\"login\":\"a\"}")));
        assertEquals("/password", field(post("{\"login\":\"a\",\"password\":null}")));
        assertEquals("/login", field(post("{\"login\":{},\"password\":\"b\"}")));
        assertEquals("", field(post("null")));
        assertEquals("", field(post("[")));
    }

    @Test
    void halfAPairOfSurrogatesIsNoTextAnywhereInABody() {
        assertEquals("/password", field(post("{\"login\":\"a\",\"password\":\"\\ud800\"}")));
        assertEquals("/login", field(post("{\"login\":\"\\udc00a\",\"password\":\"b\"}")));
        assertEquals("/items", field(server.send("POST", "/api/sync/sealed", "{\"items\":[\"a\",\"\\ud800\"]}")));
        assertEquals(
                "TMB-ACCESS-SIGN-IN",
                post("{\"login\":\"a\",\"password\":\"\\ud83e\\udda0\"}").code());
    }

    @Test
    void queryThatIsNoneIsUnreadable() throws IOException {
        for (String query : List.of("since=%", "posyandu=%C0%80", "since=%zz", "%=a")) {
            for (String path : List.of("/api/session", "/api/setup", "/api/sync/key", "/", "/actuator/health")) {
                String line = raw("GET " + path + "?" + query + " HTTP/1.1");
                assertFalse(line.contains(" 500"), path + "?" + query + ": " + line);
            }
        }
    }

    /** No client of Java's sends such an address. */
    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.uri("/").getPort())) {
            String text = request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void nothingIsAtTheAddressOfErrors() {
        TestServer.Answer answer = server.send("GET", "/error", null);

        assertEquals("404 TMB-NOT-FOUND", answer.status() + " " + answer.code());
    }

    private static String field(TestServer.Answer answer) {
        assertEquals("TMB-REQUEST-UNREADABLE", answer.code());
        return answer.json().path("field").asString("");
    }

    @Test
    void daysOfAnotherAgeAreUnreadable() {
        assertEquals(LocalDate.of(1800, 1, 1), RequestTimes.day("1800-01-01"));
        assertEquals(LocalDate.of(2300, 12, 31), RequestTimes.day("2300-12-31"));
        assertThrows(DateTimeException.class, () -> RequestTimes.day("1799-12-31"));
        assertThrows(DateTimeException.class, () -> RequestTimes.day("2301-01-01"));
        assertThrows(DateTimeException.class, () -> RequestTimes.time("+1000000000-12-31T23:59:59Z"));
    }

    @Test
    void otherKindsOfContentAndMethodsAreRefused() {
        assertEquals(
                "TMB-REQUEST-UNSUPPORTED",
                server.send("POST", "/api/session", "x", "Content-Type", "text/plain")
                        .code());
        assertEquals(GeneralProblem.METHOD, ProblemAdvice.of(HttpStatusCode.valueOf(405)));
    }

    @Test
    void bodyOfOneMegabyteIsTakenAndOneByteMoreIsNot() {
        assertEquals(400, packed(spaces(BodyLimit.MOST), "identity").status());
        assertEquals(
                "TMB-REQUEST-TOO-LARGE",
                packed(spaces(BodyLimit.MOST + 1), "identity").code());
    }

    @Test
    void packedBodyIsMeasuredUnpacked() {
        assertEquals(
                "TMB-REQUEST-UNREADABLE",
                packed(gzip(spaces(BodyLimit.MOST)), "gzip").code());
        TestServer.Answer bomb = packed(gzip(spaces(200 * BodyLimit.MOST)), "gzip");
        assertEquals(413, bomb.status());
        assertEquals("TMB-REQUEST-TOO-LARGE", bomb.code());
    }

    @Test
    void damagedPackingIsUnreadable() {
        assertEquals(
                "TMB-REQUEST-UNREADABLE", packed(new byte[] {1, 2, 3}, "gzip").code());
        byte[] cut = gzip(spaces(1000));
        assertEquals(
                "TMB-REQUEST-UNREADABLE",
                packed(java.util.Arrays.copyOf(cut, cut.length - 9), "gzip").code());
        assertEquals("TMB-REQUEST-UNSUPPORTED", packed(new byte[] {1}, "br").code());
    }

    @Test
    void packedRequestIsRead() {
        TestServer.Answer answer =
                packed(gzip("{\"login\":\"a\",\"password\":\"b\"}".getBytes(StandardCharsets.UTF_8)), "gzip");

        assertEquals("TMB-ACCESS-SIGN-IN", answer.code());
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String method : List.of("GET", "HEAD")) {
            for (String path :
                    List.of("/api/setup", "/api/docs", "/", "/petugas.html", "/start.js", "/actuator/health")) {
                TestServer.Answer answer = server.send(method, path, null);
                assertEquals(200, answer.status(), path);
                carriesTheSecurityHeaders(answer);
            }
            carriesTheSecurityHeaders(server.send(method, "/api/people", null));
            carriesTheSecurityHeaders(server.send(method, "/tidak-ada", null));
        }
    }

    private static void carriesTheSecurityHeaders(TestServer.Answer answer) {
        String policy = answer.header("content-security-policy");
        assertNotNull(policy);
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        assertEquals("nosniff", answer.header("x-content-type-options"));
        assertEquals("no-referrer", answer.header("referrer-policy"));
        assertEquals("DENY", answer.header("x-frame-options"));
        assertNotNull(answer.header("permissions-policy"));
    }

    @Test
    void healthIsForEverybodyAndFiguresForWhoeverHasTheToken() {
        TestServer.Answer health = server.send("GET", "/actuator/health", null);
        assertEquals("UP", health.json().path("status").stringValue());
        assertFalse(health.body().contains("components"));
        assertEquals(401, figures("Bearer salah"));
        assertEquals(401, figures("Bearer "));
        assertEquals(200, figures("Bearer " + METRICS));
        assertEquals(401, server.send("GET", "/actuator/prometheus", null).status());
        assertEquals(401, server.send("GET", "/actuator/env", null).status());
    }

    private static int figures(String authorization) {
        return server.send("GET", "/actuator/prometheus", null, "Authorization", authorization)
                .status();
    }

    @Test
    void unknownFileIsNotFound() {
        TestServer.Answer answer = server.send("GET", "/tidak-ada", null);

        assertEquals(404, answer.status());
        assertEquals("TMB-NOT-FOUND", answer.code());
    }

    @Test
    void strangeAddressIsRefusedInTheSameForm() {
        TestServer.Answer answer = server.send("GET", "/api/%2e%2e/x;y", null);

        assertTrue(answer.code().startsWith("TMB-"), answer.status() + answer.body());
    }
}
