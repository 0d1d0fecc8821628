package id.tumbuh.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.pg.PgOptions;
import id.tumbuh.pg.PgServer;
import id.tumbuh.pg.testing.OldPrograms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderPostgresqlTest {
    @TempDir
    private Path work = Path.of("");

    /** A server of an older major in the folder {@code data}, whose programs lie there as an earlier release left them. */
    private PgServer old(int major) throws Exception {
        Path data = Files.createDirectories(work.resolve("data"));
        Path programs = data.resolve("pgsql-" + major);
        if (!Files.exists(programs)) {
            Files.createSymbolicLink(programs, OldPrograms.unpacked(major));
        }
        return PgServer.start(PgOptions.in(data).withMajor(major).throwaway());
    }

    private Commands serverOn(PgServer database, int port, String... more) throws Exception {
        String[] run = new String[5 + more.length];
        System.arraycopy(new String[] {"run", "--data", "data", "--port", Integer.toString(port)}, 0, run, 0, 5);
        System.arraycopy(more, 0, run, 5, more.length);
        return Commands.start(
                        work,
                        Map.of(
                                "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                                "SPRING_DATASOURCE_USERNAME", database.user(),
                                "SPRING_DATASOURCE_PASSWORD", database.password()),
                        run)
                .awaitReady(port);
    }

    private static void ended(Commands run) throws Exception {
        run.signal("TERM");
        assertEquals(143, run.exitCode());
    }

    private void said(String text, String... command) throws Exception {
        try (Commands one = Commands.start(work, command)) {
            assertEquals(0, one.exitCode(), one.printed());
            assertTrue(one.printed().contains(text), one.printed());
        }
    }

    private static long facts(PgServer server) throws Exception {
        try (Connection connection = server.connect("tumbuh");
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from fact")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void theOldestPostgresqlServesAsWell() throws Exception {
        int port = Commands.freePort();
        try (PgServer database = old(15);
                Commands run = serverOn(database, port, "--empty")) {
            assertTrue(Commands.get(port, "/api/setup").contains("\"needed\":true"));
            ended(run);
        }
    }

    @Test
    void whatAnOlderReleaseLeftComesOverWhole() throws Exception {
        int port = Commands.freePort();
        long before;
        try (PgServer database = old(17)) {
            try (Commands run = serverOn(database, port).awaitPrinted("Desa contoh lengkap")) {
                ended(run);
            }
            before = facts(database);
        }
        assertTrue(before > 100, "facts: " + before);

        said("Selesai: PostgreSQL 17 ke 18", "upgrade", "--data", "data");

        said("Semua tabel sama", "rebuild", "--data", "data");
        try (PgServer server = PgServer.start(PgOptions.in(work.resolve("data")).throwaway())) {
            assertEquals(before, facts(server));
        }
        said("Tidak perlu", "upgrade", "--data", "data");
        assertFalse(Files.exists(work.resolve("data/upgrade-to-18")));
    }
}
