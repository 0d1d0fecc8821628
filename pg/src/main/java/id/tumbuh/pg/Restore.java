package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings the data of a verified backup into a home. The copy is made aside and named {@code pgdata-18.restored} when whole;
 * from then on the next start finishes the restore, should this one be cut short.
 */
final class Restore {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path backup;
    private final PgHome home;
    private final BackupManifest manifest;
    private final List<Path> putAside = new ArrayList<>();
    private final String suffix = ".before-" + STAMP.format(Instant.now());

    Restore(Path backup, PgHome home, BackupManifest manifest) {
        this.backup = backup;
        this.home = home;
        this.manifest = manifest;
    }

    PgBackup.Restored run(Map<String, Path> extras) throws IOException {
        for (int major : MajorVersion.in(home)) {
            Leftover.clear(home.data(major));
        }
        Path copy = copy();
        for (var extra : extras.entrySet()) {
            Path fresh = extra.getValue().resolveSibling(extra.getValue().getFileName() + ".new");
            Files.createDirectories(BackupManifest.parent(extra.getValue().toAbsolutePath()));
            same(PgBackup.EXTRA + "/" + extra.getKey(), fresh);
            putAside(extra.getValue());
            Files.move(fresh, extra.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
        putAside(home.password()); // the restored data knows another; a start makes a new one where there is none
        Path whole = restored(home, manifest.major());
        Folders.delete(whole);
        Files.move(copy, whole, StandardCopyOption.ATOMIC_MOVE);
        for (int major : MajorVersion.in(home)) {
            putAside(home.data(major));
        }
        finish(home, manifest.major());
        return new PgBackup.Restored(manifest, putAside);
    }

    private Path copy() throws IOException {
        Path copy = home.folder().resolve("pgdata-" + manifest.major() + ".restoring");
        Folders.delete(copy);
        for (String name : manifest.folders()) {
            Folders.createPrivate(inData(copy, name));
        }
        for (String name : manifest.files().keySet()) {
            if (name.startsWith(PgBackup.DATA + "/")) {
                same(name, inData(copy, name));
            }
        }
        Folders.syncAll(copy);
        return copy;
    }

    private static Path inData(Path copy, String name) {
        return BackupManifest.inside(
                copy, name.equals(PgBackup.DATA) ? "" : name.substring(PgBackup.DATA.length() + 1));
    }

    /** Copies a file and compares it once more: a failing disk may read well the first time. */
    private void same(String name, Path to) throws IOException {
        if (!MarkedCopy.copy(backup.resolve(name), to).equals(manifest.files().get(name))) {
            throw new PgException(PgProblem.BACKUP_DAMAGED, backup + ", changed while it was read: " + name);
        }
    }

    private void putAside(Path path) throws IOException {
        if (Files.exists(path)) {
            Path aside = path.resolveSibling(path.getFileName() + suffix);
            Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
            putAside.add(aside);
        }
    }

    private static Path restored(PgHome home, int major) {
        return home.folder().resolve("pgdata-" + major + ".restored");
    }

    /** Gives restored data its place, where a restore was cut short just before or has come so far. */
    static void finish(PgHome home, int major) throws IOException {
        Path whole = restored(home, major);
        if (Files.exists(whole) && !Files.exists(home.data(major))) {
            Files.move(whole, home.data(major), StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(home.folder());
        }
    }
}
