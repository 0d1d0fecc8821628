package id.tumbuh.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PgBackupTest {
    private final Path home = Homes.fresh();
    private final Path backup = home.resolve("backups/first");
    private final PgOptions options = Homes.options(home);

    @Test
    void everyRowAcknowledgedBeforeTheBackupIsInIt() throws Exception {
        long acknowledged;
        try (PgServer server = PgServer.start(options.with("max_wal_size", "32MB"))) {
            Rows.create(server);
            try (Writers writers = Writers.on(server, 3)) {
                writers.await(3_000);
                acknowledged = writers.acknowledged();
                PgBackup.copy(options, backup, Map.of());
                writers.await(acknowledged + 3_000);
            }
        }
        Path other = Homes.fresh();
        PgBackup.restore(backup, new PgHome(other), Map.of());
        try (PgServer restored = PgServer.start(Homes.options(other))) {
            long rows = Rows.number(restored, "select count(*) from rows where id <= " + acknowledged);
            assertEquals(acknowledged, rows);
            Rows.execute(restored, "create extension amcheck");
            assertEquals("", Rows.text(restored, "select bt_index_check('rows_pkey', true)"));
        }
    }

    @Test
    void presentDataIsPutAsideAndTheOldRowsAreBack() throws Exception {
        try (PgServer server = PgServer.start(options)) {
            Rows.create(server);
            Rows.insert(server, 1, 10);
            PgBackup.copy(options, backup, Map.of());
            Rows.insert(server, 11, 20);
        }
        List<Path> putAside =
                PgBackup.restore(backup, new PgHome(home), Map.of()).putAside();
        try (PgServer server = PgServer.start(options)) {
            assertEquals(10, Rows.count(server));
        }
        assertEquals(2, putAside.size());
        assertTrue(putAside.stream().allMatch(Files::exists), putAside::toString);
    }

    @Test
    void stoppedHomeIsBackedUpWithItsExtraFiles() throws Exception {
        PgServer.start(options).close();
        Path key = Files.writeString(home.resolve("key"), "synthetic key");
        BackupManifest manifest = PgBackup.copy(options, backup, Map.of("app.key", key));
        assertEquals(
                new FileMark(13, MarkedCopy.sha256("synthetic key")),
                manifest.files().get("extra/app.key"));
        assertEquals(manifest, PgBackup.verify(backup));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
        Files.writeString(key, "another");
        PgBackup.restore(backup, new PgHome(home), Map.of("app.key", key));
        assertEquals("synthetic key", Files.readString(key));
    }

    @Test
    void damagedOrIncompleteBackupIsRefusedBeforeAnythingIsTouched() throws Exception {
        PgServer.start(options).close();
        PgBackup.copy(options, backup, Map.of());
        String before = names(home);
        Path version = backup.resolve("data/PG_VERSION");

        Files.writeString(version, "19\n");
        assertRefused("changed: data/PG_VERSION");
        Files.writeString(version, "18\n\n");
        assertRefused("changed: data/PG_VERSION");
        Files.delete(version);
        assertRefused("missing: data/PG_VERSION");
        Files.writeString(version, "18\n");
        PgBackup.verify(backup);

        String manifest = Files.readString(backup.resolve("MANIFEST"));
        Files.writeString(backup.resolve("MANIFEST"), manifest.replace("postgresql 18", "postgresql 17"));
        assertRefused("the list is not whole: MANIFEST");
        Files.writeString(backup.resolve("MANIFEST"), manifest.substring(0, manifest.length() / 2));
        assertRefused("the list is not whole: MANIFEST");
        Files.delete(backup.resolve("MANIFEST"));
        assertRefused("has no readable MANIFEST");
        assertEquals(before, names(home));
    }

    private void assertRefused(String reason) {
        PgException refused =
                assertThrows(PgException.class, () -> PgBackup.restore(backup, new PgHome(home), Map.of()));
        assertEquals("TMB-PG-BACKUP-DAMAGED", refused.problem().code());
        assertTrue(refused.detail().endsWith(reason), refused.detail());
    }

    @Test
    void folderThatExistsIsNeverWrittenInto() throws Exception {
        PgServer.start(options).close();
        Files.createDirectories(backup);
        PgException refused = assertThrows(PgException.class, () -> PgBackup.copy(options, backup, Map.of()));
        assertEquals("TMB-PG-BACKUP-EXISTS", refused.problem().code());
    }

    @Test
    void failedBackupLeavesNothing() throws Exception {
        PgServer.start(options).close();
        Map<String, Path> missing = Map.of("app.key", home.resolve("no-such-file"));
        PgException failed = assertThrows(PgException.class, () -> PgBackup.copy(options, backup, missing));
        assertEquals("TMB-PG-BACKUP-FAILED", failed.problem().code());
        assertEquals("", names(home.resolve("backups")));
    }

    @Test
    void restoreIsRefusedWhileAServerRuns() throws Exception {
        try (PgServer server = PgServer.start(options)) {
            PgBackup.copy(options, backup, Map.of());
            PgException refused =
                    assertThrows(PgException.class, () -> PgBackup.restore(backup, new PgHome(home), Map.of()));
            assertEquals(PgProblem.IN_USE, refused.problem());
            assertEquals(0, Rows.number(server, "select 0"));
        }
    }

    @Test
    void restoreCutShortIsFinishedByTheNextStart() throws Exception {
        try (PgServer server = PgServer.start(options)) {
            Rows.create(server);
            Rows.insert(server, 1, 10);
        }
        Files.move(home.resolve("pgdata-18"), home.resolve("pgdata-18.restored"));
        try (PgServer server = PgServer.start(options)) {
            assertEquals(10, Rows.count(server));
        }
        assertFalse(Files.exists(home.resolve("pgdata-18.restored")));
    }

    private static String names(Path folder) throws Exception {
        try (Stream<Path> names = Files.list(folder)) {
            return String.join(
                    " ",
                    names.map(path -> path.getFileName().toString())
                            .filter(name -> !name.equals("app.lock"))
                            .sorted()
                            .toList());
        }
    }
}
