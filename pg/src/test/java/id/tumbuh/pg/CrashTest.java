package id.tumbuh.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CrashTest {
    private final Path home = Homes.fresh();
    private final PgOptions options = PgOptions.in(home);

    @Test
    void killedJvmTakesPostgresWithItAndTheNextStartHasEveryRow() throws Exception {
        try (ChildJvm child = ChildJvm.on(home)) {
            ProcessHandle postgres = child.postgres();
            insertInto(home, 1, 1000);
            child.signal("KILL");
            ChildJvm.awaitEnd(postgres);
        }
        try (PgServer server = PgServer.start(options)) {
            assertEquals(1000, Rows.count(server));
        }
    }

    @Test
    void startRightAfterAKillWaitsForWhatIsStillEnding() throws Exception {
        try (ChildJvm child = ChildJvm.on(home)) {
            child.postgres();
            insertInto(home, 1, 1000);
            child.signal("KILL");
            assertEquals(137, child.exitCode());
        }
        try (PgServer server = PgServer.start(options)) {
            assertEquals(1000, Rows.count(server));
        }
    }

    @Test
    void orphanedPostmasterIsStoppedByTheNextStart() throws Exception {
        ProcessHandle postgres;
        try (ChildJvm child = ChildJvm.on(home)) {
            postgres = child.postgres();
            ProcessHandle watchdog = postgres.parent().orElseThrow();
            for (ProcessHandle guard : watchdog.children().toList()) {
                if (!guard.equals(postgres)) {
                    ChildJvm.signal("KILL", Long.toString(guard.pid()));
                }
            }
            ChildJvm.signal("KILL", Long.toString(watchdog.pid()));
            ChildJvm.awaitEnd(watchdog);
            child.signal("KILL");
            child.exitCode();
        }
        assertTrue(postgres.isAlive());
        try (PgServer server = PgServer.start(options)) {
            assertTrue(!postgres.isAlive());
            assertEquals(0, Rows.number(server, "select 0"));
        }
    }

    @Test
    void killedPostgresIsNoticedAndTheNextStartRecovers() throws Exception {
        try (PgServer server = PgServer.start(options)) {
            Rows.create(server);
            Rows.insert(server, 1, 1000);
            ChildJvm.signal("KILL", Long.toString(server.pid()));
            server.onExit().get(30, TimeUnit.SECONDS);
        }
        try (PgServer server = PgServer.start(options)) {
            assertEquals(1000, Rows.count(server));
        }
    }

    @Test
    void terminatedJvmStopsPostgresInOrder() throws Exception {
        try (ChildJvm child = ChildJvm.on(home)) {
            ProcessHandle postgres = child.postgres();
            child.signal("TERM");
            assertEquals("last words 42", child.line());
            assertEquals(143, child.exitCode());
            assertTrue(!postgres.isAlive());
        }
        assertTrue(Files.readString(home.resolve("postgres.log")).contains("database system is shut down"));
    }

    @Test
    void interruptOfTheTerminalReachesTheJvmFirst() throws Exception {
        try (ChildJvm child =
                ChildJvm.start(home, List.of("setsid"), System.getProperty("java.class.path"), System.getenv("PATH"))) {
            ProcessHandle postgres = child.postgres();
            ChildJvm.signal("INT", "-" + child.pid());
            assertEquals("last words 42", child.line());
            assertEquals(130, child.exitCode());
            assertTrue(!postgres.isAlive());
        }
    }

    @Test
    void serverOfAnotherProcessOnTheSameDataIsRefusedByName() throws Exception {
        try (PgServer server = PgServer.start(options);
                ChildJvm child = ChildJvm.on(home)) {
            assertTrue(child.line().startsWith("TMB-PG-IN-USE: "));
            assertTrue(
                    child.line().endsWith("process " + ProcessHandle.current().pid()));
            assertEquals(3, child.exitCode());
            assertEquals(0, Rows.number(server, "select 0"));
        }
    }

    @Test
    void backupComesFromTheServerOfAnotherProcess() throws Exception {
        try (ChildJvm child = ChildJvm.on(home)) {
            child.postgres();
            insertInto(home, 1, 10);
            PgBackup.copy(options, home.resolve("backup"), Map.of());
            child.signal("TERM");
            child.exitCode();
        }
        PgBackup.verify(home.resolve("backup"));
    }

    @Test
    void staleFileWithTheNumberOfAStrangerIsRemoved() throws Exception {
        stale(ProcessHandle.current().pid());
    }

    @Test
    void staleFileOfADeadProcessIsNoObstacle() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.onExit().join();
        stale(dead.pid());
    }

    private void stale(long pid) throws Exception {
        PgServer.start(options).close();
        Path data = home.resolve("pgdata-18");
        String file = pid + "\n" + data + "\n1700000000\n5432\n\n127.0.0.1\n\nready\n";
        Files.writeString(data.resolve("postmaster.pid"), file);
        try (PgServer server = PgServer.start(options)) {
            assertEquals(0, Rows.number(server, "select 0"));
        }
    }

    /** Rows written from outside, as if by the application that is about to be killed. */
    private static void insertInto(Path home, long first, long last) throws Exception {
        PgOptions options = PgOptions.in(home);
        try (RunningServer running = RunningServer.of(options);
                Connection connection = running.connect(options.database());
                var sql = connection.createStatement()) {
            sql.execute("create table rows (id bigint primary key, text text not null default 'tumbuh')");
            sql.execute("insert into rows (id) select generate_series(" + first + ", " + last + ")");
        }
    }
}
