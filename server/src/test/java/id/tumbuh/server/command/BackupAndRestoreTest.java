package id.tumbuh.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.pg.PgOptions;
import id.tumbuh.pg.PgServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAndRestoreTest {
    @TempDir
    private Path work = Path.of("");

    @Test
    void backupOfARunningServerComesBackWholeInANewEpochAndRebuildsEqual() throws Exception {
        int port = Commands.freePort();
        try (Commands run = Commands.start(work, "run", "--data", "data", "--port", Integer.toString(port))
                .awaitReady(port)
                .awaitPrinted("Desa contoh lengkap")) {
            ended(0, "Cadangan selesai", "backup", "saved", "--data", "data");
            ended(2, "TMB-PG-IN-USE", "restore", "saved", "--data", "data");
            ended(2, "TMB-PG-IN-USE", "rebuild", "--data", "data");
            ended(2, "TMB-PG-BACKUP-EXISTS", "backup", "saved", "--data", "data");
            run.signal("TERM");
            assertEquals(143, run.exitCode());
        }
        byte[] key = Files.readAllBytes(work.resolve("data/keys/server.key"));
        String[] before = epochAndFacts("data");
        ended(0, "dikembalikan", "restore", "saved", "--data", "other");

        assertEquals(-1, java.util.Arrays.mismatch(key, Files.readAllBytes(work.resolve("other/keys/server.key"))));
        String[] after = epochAndFacts("other");
        assertEquals(before[1], after[1]);
        assertNotEquals(before[0], after[0]);
        assertFalse(Files.exists(work.resolve("other/new-epoch")));
        ended(0, "Semua tabel sama", "rebuild", "--data", "other");
    }

    @Test
    void damagedBackupIsRefusedAndNothingIsTouched() throws Exception {
        try (PgServer server = PgServer.start(PgOptions.in(work.resolve("data")).throwaway())) {
            assertTrue(server.port() > 0);
        }
        ended(0, "Cadangan selesai", "backup", "saved", "--data", "data");
        Files.writeString(work.resolve("saved/data/PG_VERSION"), "17");
        ended(2, "TMB-PG-BACKUP-DAMAGED", "restore", "saved", "--data", "data");

        assertFalse(Files.exists(work.resolve("data/new-epoch")));
        assertTrue(Files.exists(work.resolve("data/pgdata-18")));
    }

    @Test
    void commandsWithoutADatabaseSaySo() throws Exception {
        ended(2, "TMB-RUN-NO-DATA", "backup", "saved", "--data", "nowhere");
        ended(2, "TMB-RUN-NO-DATA", "rebuild", "--data", "nowhere");
        ended(2, "TMB-RUN-NO-DATA", "upgrade", "--data", "nowhere");
        assertFalse(Files.exists(work.resolve("nowhere")));
    }

    @Test
    void restoreFromWhatIsNoBackupSaysSoAndMakesNothing() throws Exception {
        Files.createDirectories(work.resolve("photos"));
        Files.writeString(work.resolve("file"), "");
        ended(2, "TMB-RUN-NO-BACKUP", "restore", "nowhere", "--data", "data");
        ended(2, "TMB-RUN-NO-BACKUP", "restore", "photos", "--data", "data");
        ended(2, "TMB-RUN-NO-BACKUP", "restore", "file", "--data", "data");
        ended(2, "TMB-OPTION", "restore", "--data", "data");
        assertFalse(Files.exists(work.resolve("data")));
    }

    private void ended(int code, String printed, String... arguments) throws Exception {
        try (Commands command = Commands.start(work, arguments)) {
            int exit = command.exitCode();
            String output = command.printed();
            assertEquals(code, exit, output);
            assertTrue(output.contains(printed), output);
            assertFalse(output.contains("\tat "), output);
        }
    }

    private String[] epochAndFacts(String data) throws Exception {
        try (PgServer server = PgServer.start(PgOptions.in(work.resolve(data)));
                var connection = server.connect("tumbuh");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select (select epoch from server), (select count(*) from fact)")) {
            row.next();
            return new String[] {row.getString(1), row.getString(2)};
        }
    }
}
