package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Copies a whole database while it is in use, and brings a copy back. A backup is a folder: {@code data} with PostgreSQL's
 * files, {@code extra} with files of the caller, and {@code MANIFEST} with the size and SHA-256 of each
 * ({@link BackupManifest}). It holds everything the database holds: its folder opens to its owner alone.
 */
public final class PgBackup {
    static final String DATA = "data";
    static final String EXTRA = "extra";

    private PgBackup() {}

    /**
     * Copies the database of a home into a new folder, which appears when it is whole and on the disk. A server that runs
     * on the home, in this process or another, goes on working; where none runs, one is started for the copy.
     *
     * @param folder must not exist; the folder it lies in is made when missing
     * @param extras files to go with it, by a plain name
     */
    public static BackupManifest copy(PgOptions options, Path folder, Map<String, Path> extras) {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new PgException(PgProblem.BACKUP_EXISTS, target.toString());
        }
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try (RunningServer server = RunningServer.of(options);
                Connection session = server.connect("postgres")) {
            Files.createDirectories(BackupManifest.parent(target));
            Folders.delete(partial);
            Folders.createPrivate(partial);
            BackupManifest manifest = copy(session, server.data(), partial, extras, options.major());
            manifest.write(partial);
            if (options.durable()) {
                Folders.syncAll(partial);
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(BackupManifest.parent(target));
            return manifest;
        } catch (IOException | SQLException failed) {
            discard(partial);
            String reason = String.valueOf(failed.getMessage());
            throw new PgException(FailedStart.problem(reason, PgProblem.BACKUP_FAILED), target + ": " + reason, failed);
        }
    }

    private static BackupManifest copy(Connection session, Path data, Path into, Map<String, Path> extras, int major)
            throws IOException, SQLException {
        Instant time = Instant.now();
        List<String> folders = CopiedData.folders(data);
        Map<String, FileMark> marks = new TreeMap<>();
        OnlineCopy online = OnlineCopy.begin(session);
        CopiedData copied = new CopiedData(data, into, marks);
        copied.folders(folders);
        copied.files();
        OnlineCopy.End end = online.end();
        copied.text("backup_label", end.label());
        copied.wal(end.firstSegment(), end.lastSegment());
        for (var extra : new TreeMap<>(extras).entrySet()) {
            copied.extra(extra.getKey(), extra.getValue());
        }
        return new BackupManifest(major, online.start(), end.stop(), time, folders, marks);
    }

    private static void discard(Path partial) {
        try {
            Folders.delete(partial);
        } catch (IOException left) {
            // The name says that it is partial, and the next backup of that name removes it.
        }
    }

    /** Reads a backup whole and compares every file with the manifest; a difference is {@link PgProblem#BACKUP_DAMAGED}. */
    public static BackupManifest verify(Path folder) {
        BackupManifest manifest = BackupManifest.read(folder);
        manifest.verify(folder);
        return manifest;
    }

    /**
     * Brings a backup back into a home where no server runs. The backup is verified before anything is touched; present data
     * and files are renamed, never deleted. The next start recovers and makes a new password for the superuser.
     *
     * @param extras where the extra files go, by name; those not named stay in the backup
     * @return where the present data went; empty names when there was none
     */
    public static Restored restore(Path folder, PgHome home, Map<String, Path> extras) {
        BackupManifest manifest = verify(folder);
        if (manifest.major() != PgHome.MAJOR && !Files.exists(home.programs(manifest.major()))) {
            throw new PgException(PgProblem.MAJOR, folder + " is of PostgreSQL " + manifest.major());
        }
        for (String name : extras.keySet()) {
            if (!manifest.files().containsKey(EXTRA + "/" + name)) {
                throw new PgException(PgProblem.BACKUP_DAMAGED, folder + " has no extra file " + name);
            }
        }
        try {
            Files.createDirectories(home.folder());
            return HomeLock.holding(home, () -> new Restore(folder, home, manifest).run(extras));
        } catch (IOException failed) {
            String reason = String.valueOf(failed.getMessage());
            throw new PgException(FailedStart.problem(reason, PgProblem.FOLDER), home.folder() + ": " + reason, failed);
        }
    }

    /**
     * What a restore did.
     *
     * @param manifest of the backup
     * @param putAside what lay there before, by its new names
     */
    public record Restored(BackupManifest manifest, List<Path> putAside) {}
}
