package id.tumbuh.server.welcome.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.testing.TestServer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** With what the files of the app are sent. */
class AppFilesTest {
    private static TestServer server = TestServer.start(List.of());

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String header(String path, String name) {
        return Objects.requireNonNull(server.send("GET", path, null).header(name), () -> path + " " + name);
    }

    @Test
    void whatNeverChangesIsKeptForAYear() {
        assertEquals("max-age=31536000, public, immutable", header("/assets/sample-0000abcd.js", "cache-control"));
        assertTrue(header("/assets/sample-0000abcd.js", "content-type").startsWith("text/javascript"));
    }

    @Test
    void anAssetThatIsMissingIsNotKept() {
        TestServer.Answer answer = server.send("GET", "/assets/sample-ffffffff.js", null);

        assertEquals(404, answer.status());
        assertFalse(String.valueOf(answer.header("cache-control")).contains("immutable"));
    }

    @Test
    void pagesAreAskedForAnewEachTime() {
        for (String path : List.of("/", "/petugas.html", "/start.js")) {
            assertEquals("no-cache", header(path, "cache-control"), path);
        }
    }

    @Test
    void theStaffsPageIsThere() {
        TestServer.Answer answer = server.send("GET", "/petugas.html", null);

        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("<title>Tumbuh</title>"));
    }

    @Test
    void anAppMayUseItsOwnFilesAndTheCameraAndNothingElse() {
        Map<String, String> policy = Arrays.stream(
                        header("/petugas.html", "content-security-policy").split("; *"))
                .collect(Collectors.toMap(
                        rule -> rule.substring(0, rule.indexOf(' ')), rule -> rule.substring(rule.indexOf(' ') + 1)));

        assertEquals("'none'", policy.get("default-src"));
        for (String own : List.of("script-src", "style-src", "connect-src", "worker-src", "manifest-src", "font-src")) {
            assertEquals("'self'", policy.get(own), own);
        }
        assertEquals("'self' data: blob:", policy.get("img-src"));
        assertEquals("'self' blob:", policy.get("media-src"));
        assertTrue(header("/petugas.html", "permissions-policy").contains("camera=(self)"));
    }
}
