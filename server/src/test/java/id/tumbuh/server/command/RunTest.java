package id.tumbuh.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.pg.testing.PgTestServer;
import id.tumbuh.pg.testing.TestDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    @TempDir
    private Path work = Path.of("");

    @Test
    void freshServerShowsAVillageAndComesBackAfterSigtermAndKill() throws Exception {
        int port = Commands.freePort();
        String[] run = {"run", "--data", "data", "--port", Integer.toString(port)};
        String password;
        try (Commands first = Commands.start(work, run).awaitReady(port).awaitPrinted("(password of all)")) {
            assertTrue(first.printed().contains("http://localhost:" + port));
            assertTrue(
                    first.printed().contains(work.resolve("data").toRealPath().toString()));
            assertTrue(Commands.get(port, "/api/about").contains("\"demo\":true"));
            assertTrue(Commands.get(port, "/petugas.html").contains("<title>Tumbuh</title>"));
            password = password(first.printed());
            first.awaitPrinted("Desa contoh lengkap");
            first.signal("TERM");
            assertEquals(143, first.exitCode());
            assertTrue(first.printed().contains("Tumbuh berhenti."));
            assertFalse(first.printed().contains("\tat "));
        }
        try (Commands second = Commands.start(work, run).awaitReady(port).awaitPrinted("(password of all)")) {
            assertEquals(password, password(second.printed()));
            second.signal("KILL");
            assertEquals(137, second.exitCode());
        }
        try (Commands third = Commands.start(work, run).awaitReady(port)) {
            third.signal("INT");
            assertEquals(130, third.exitCode());
        }
    }

    private static String password(String printed) {
        int at = printed.indexOf("Kata sandi semuanya:");
        return printed.substring(at, printed.indexOf('\n', at));
    }

    @Test
    void secondServerOnTheSameDataSaysSoAndLeavesTheFirstAlone() throws Exception {
        int port = Commands.freePort();
        try (Commands first = Commands.start(work, "run", "--data", "data", "--empty", "--port", Integer.toString(port))
                        .awaitReady(port);
                Commands second = Commands.start(
                        work, "run", "--data", "data", "--port", Integer.toString(Commands.freePort()))) {
            assertEquals(2, second.exitCode());
            assertTrue(second.printed().startsWith("TMB-PG-IN-USE: "), second.printed());
            assertTrue(Commands.get(port, "/api/setup").contains("\"needed\":true"));
            assertTrue(first.awaitPrinted("Token penyiapan").printed().contains("http://localhost:" + port));
        }
    }

    @Test
    void databaseThatDiesAloneEndsTheServerInSeconds() throws Exception {
        int port = Commands.freePort();
        try (Commands run = Commands.start(work, "run", "--data", "data", "--port", Integer.toString(port))
                .awaitReady(port)) {
            String postmaster = Files.readAllLines(work.resolve("data/pgdata-18/postmaster.pid"))
                    .getFirst();
            new ProcessBuilder("kill", "-s", "KILL", postmaster).start().waitFor();
            long killed = System.nanoTime();
            assertEquals(2, run.exitCode());
            assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - killed) < 20, run.printed());
            assertTrue(run.printed().contains("TMB-RUN-DATABASE-ENDED: "), run.printed());
        }
        try (Commands again = Commands.start(work, "run", "--data", "data", "--port", Integer.toString(port))) {
            again.awaitReady(port);
        }
    }

    @Test
    void takenPortIsNamedBeforeAnythingIsMade() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Commands run = Commands.start(
                        work, "run", "--data", "data", "--port", Integer.toString(taken.getLocalPort()))) {
            assertEquals(2, run.exitCode());
            assertTrue(run.printed().startsWith("TMB-RUN-PORT: "), run.printed());
            assertTrue(run.printed().contains(Integer.toString(taken.getLocalPort())));
            assertFalse(Files.exists(work.resolve("data/pgdata-18")));
        }
    }

    @Test
    void lostKeyIsNotReplacedInSilence() throws Exception {
        Files.createDirectories(work.resolve("data/pgdata-18"));
        try (Commands run =
                Commands.start(work, "run", "--data", "data", "--port", Integer.toString(Commands.freePort()))) {
            assertEquals(2, run.exitCode());
            assertTrue(run.printed().startsWith("TMB-RUN-KEYS: "), run.printed());
            assertFalse(Files.exists(work.resolve("data/keys")));
        }
    }

    @Test
    void certificateAndKeyThatDoNotBelongTogetherAreNamed() throws Exception {
        Files.writeString(work.resolve("cert.pem"), "no certificate");
        try (Commands alone = Commands.start(work, "run", "--data", "data", "--tls-cert", "cert.pem");
                Commands broken = Commands.start(
                        work, "run", "--data", "data", "--tls-cert", "cert.pem", "--tls-key", "cert.pem")) {
            assertEquals(2, alone.exitCode());
            assertEquals(2, broken.exitCode());
            assertTrue(alone.printed().startsWith("TMB-RUN-TLS-PAIR: "), alone.printed());
            assertTrue(broken.printed().startsWith("TMB-RUN-TLS: "), broken.printed());
        }
    }

    @Test
    void filesThatAreNotThereAndImpossiblePortsAreNamed() throws Exception {
        refused("TMB-RUN-TLS-FILE: ", "--tls-cert", "nowhere.pem", "--tls-key", "nowhere.pem");
        refused("TMB-RUN-TLS-PAIR: ", "--tls-key", "nowhere.pem");
        refused("TMB-RUN-PORT-NUMBER: ", "--port", "99999");
        refused("TMB-RUN-PORT-NUMBER: ", "--port", "0");
        refused("TMB-OPTION: ", "--port", "delapan");
        assertFalse(Files.exists(work.resolve("data/pgdata-18")));
    }

    private void refused(String code, String... options) throws Exception {
        List<String> run = new ArrayList<>(List.of("run", "--data", "data"));
        run.addAll(List.of(options));
        try (Commands command = Commands.start(work, run.toArray(String[]::new))) {
            assertEquals(2, command.exitCode());
            assertTrue(command.printed().startsWith(code), command.printed());
        }
    }

    @Test
    void serverWithACertificateAnswersOverHttpsAlone() throws Exception {
        TlsPair pair = TlsPair.make(work);
        int port = Commands.freePort();
        String address = "https://localhost:" + port;
        try (HttpClient https = HttpClient.newBuilder().sslContext(pair.trust()).build();
                Commands run = Commands.start(
                                work,
                                "run",
                                "--data",
                                "data",
                                "--empty",
                                "--listen",
                                "0.0.0.0",
                                "--port",
                                Integer.toString(port),
                                "--tls-cert",
                                pair.certificate().toString(),
                                "--tls-key",
                                pair.key().toString())
                        .awaitReady(address, https)
                        .awaitPrinted("Token penyiapan")) {
            assertTrue(run.printed().contains("Tumbuh siap:  " + address), run.printed());
            assertFalse(run.printed().contains("PERINGATAN"), run.printed());
            HttpResponse<String> setup = https.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/setup")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertTrue(setup.body().contains("\"needed\":true"));
            assertTrue(setup.headers().firstValue("strict-transport-security").isPresent());
            assertFalse(Commands.get(port, "/api/setup").contains("needed"));
        }
    }

    @Test
    void serverThatOthersReachWithoutTlsWarns() throws Exception {
        int port = Commands.freePort();
        try (Commands run = Commands.start(
                        work,
                        "run",
                        "--data",
                        "data",
                        "--empty",
                        "--listen",
                        "0.0.0.0",
                        "--port",
                        Integer.toString(port))
                .awaitReady(port)
                .awaitPrinted("Token penyiapan")) {
            assertTrue(run.printed().contains("PERINGATAN: tanpa --tls-cert"), run.printed());
        }
    }

    @Test
    void dataThatIsAFileIsNamed() throws Exception {
        Files.writeString(work.resolve("data"), "");
        try (Commands run = Commands.start(work, "run", "--data", "data")) {
            assertEquals(2, run.exitCode());
            assertTrue(run.printed().startsWith("TMB-RUN-DATA: "), run.printed());
        }
    }

    @Test
    void anotherPostgresqlServesAsWell() throws Exception {
        int port = Commands.freePort();
        try (TestDatabase database = PgTestServer.empty();
                Commands run = Commands.start(
                                work,
                                Map.of(
                                        "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                                        "SPRING_DATASOURCE_USERNAME", database.user(),
                                        "SPRING_DATASOURCE_PASSWORD", database.password()),
                                "run",
                                "--data",
                                "data",
                                "--empty",
                                "--port",
                                Integer.toString(port))
                        .awaitReady(port)) {
            assertFalse(Files.exists(work.resolve("data/pgdata-18")));
            assertTrue(Files.exists(work.resolve("data/keys/server.key")));
            run.signal("TERM");
            assertEquals(143, run.exitCode());
        }
    }
}
