package id.tumbuh.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PgServerTest {
    private final Path home = Homes.fresh();

    @Test
    void rowsOutliveAStopAndASecondStart() throws Exception {
        try (PgServer server = PgServer.start(Homes.options(home))) {
            Rows.create(server);
            Rows.insert(server, 1, 1000);
        }
        try (PgServer server = PgServer.start(Homes.options(home))) {
            assertEquals(1000, Rows.count(server));
        }
    }

    @Test
    void closingEndsPostgresAndTwiceIsOnce() throws Exception {
        PgServer server = PgServer.start(Homes.options(home));
        long pid = server.pid();
        assertTrue(ProcessHandle.of(pid).isPresent());
        server.close();
        server.close();
        assertTrue(ProcessHandle.of(pid).isEmpty());
        assertEquals(server, server.onExit().get(30, TimeUnit.SECONDS));
    }

    @Test
    void secondServerOnTheSameDataIsRefusedByName() throws Exception {
        try (PgServer first = PgServer.start(Homes.options(home))) {
            PgException refused = assertThrows(PgException.class, () -> PgServer.start(Homes.options(home)));
            assertEquals("TMB-PG-IN-USE", refused.problem().code());
            assertTrue(
                    refused.detail()
                            .endsWith("process " + ProcessHandle.current().pid()),
                    refused.detail());
            assertEquals(0, Rows.number(first, "select 0"));
        }
    }

    @Test
    void passwordIsTheOwnersAloneAndNeeded() throws Exception {
        try (PgServer server = PgServer.start(Homes.options(home))) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("db.password"))));
            assertEquals(Files.readString(home.resolve("db.password")), server.password());
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "wrong")
                            .close());
            assertEquals("28P01", refused.getSQLState());
        }
    }

    @Test
    void lostPasswordIsReplacedByANewOne() throws Exception {
        String first;
        try (PgServer server = PgServer.start(Homes.options(home))) {
            first = server.password();
            Rows.create(server);
        }
        Files.delete(home.resolve("db.password"));
        try (PgServer server = PgServer.start(Homes.options(home))) {
            assertNotEquals(first, server.password());
            assertEquals(0, Rows.count(server));
        }
    }

    @Test
    void takenPortIsSaidAndTheNextStartWorks() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PgOptions options = Homes.options(home).withPort(taken.getLocalPort());
            PgException refused = assertThrows(PgException.class, () -> PgServer.start(options));
            assertEquals(PgProblem.PORT, refused.problem());
        }
        try (PgServer server = PgServer.start(Homes.options(home))) {
            assertEquals(0, Rows.number(server, "select 0"));
        }
    }

    @Test
    void productionKeepsWhatWasCommitted() throws Exception {
        assertTrue(PgOptions.in(home).durable());
        assertFalse(Homes.options(home).durable());
        try (PgServer server = PgServer.start(PgOptions.in(home))) {
            assertEquals("on", Rows.text(server, "show fsync"));
            assertEquals("on", Rows.text(server, "show synchronous_commit"));
            assertEquals("on", Rows.text(server, "show data_checksums"));
            assertEquals("127.0.0.1", Rows.text(server, "show listen_addresses"));
            assertEquals("60", Rows.text(server, "show max_connections"));
            assertEquals("off", Rows.text(server, "show jit"));
        }
    }

    @Test
    void logHoldsNoRow() throws Exception {
        try (PgServer server = PgServer.start(Homes.options(home))) {
            Rows.create(server);
            Rows.insert(server, 1, 1);
            assertThrows(SQLException.class, () -> Rows.insert(server, 1, 1));
        }
        String log = Files.readString(home.resolve("postgres.log"));
        assertTrue(log.contains("ready to accept connections"), log);
        assertFalse(log.contains("duplicate") || log.contains("insert into"), log);
    }

    @Test
    void longLogIsPutAsideAtAStart() throws Exception {
        Files.writeString(home.resolve("postgres.log"), "x".repeat(2_000_001));
        PgServer.start(Homes.options(home)).close();
        assertEquals(2_000_001, Files.size(home.resolve("postgres.log.1")));
        assertTrue(Files.size(home.resolve("postgres.log")) < 10_000);
    }

    @Test
    void dataOfAnotherMajorIsRefusedUntouched() throws Exception {
        Path data = Files.createDirectories(home.resolve("pgdata-17"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        PgException refused = assertThrows(PgException.class, () -> PgServer.start(Homes.options(home)));
        assertEquals("TMB-PG-MAJOR", refused.problem().code());
        assertFalse(Files.exists(home.resolve("pgdata-18")));
    }

    @Test
    void halfMadeDataIsMadeAgain() throws Exception {
        Files.createDirectories(home.resolve("pgdata-18.init/base"));
        try (PgServer server = PgServer.start(Homes.options(home))) {
            assertEquals(0, Rows.number(server, "select 0"));
        }
        assertFalse(Files.exists(home.resolve("pgdata-18.init")));
    }

    @Test
    void settingPostgresDoesNotKnowIsShownWithTheLog() {
        PgOptions options = Homes.options(home).with("no_such_setting", "1");
        PgException failed = assertThrows(PgException.class, () -> PgServer.start(options));
        assertEquals(PgProblem.NOT_READY, failed.problem());
        assertTrue(failed.detail().contains("no_such_setting"), failed.detail());
    }
}
