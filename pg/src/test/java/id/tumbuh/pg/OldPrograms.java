package id.tumbuh.pg;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of an older PostgreSQL, which the build puts below {@code target/pgsql-old} as they are published. */
final class OldPrograms {
    private static final Path PUBLISHED = Path.of("target", "pgsql-old").toAbsolutePath();

    private OldPrograms() {}

    static Path unpacked(int major) throws IOException {
        Path folder = PUBLISHED.resolve("pgsql-" + major);
        if (!Files.exists(folder)) {
            Path fresh = PUBLISHED.resolve("pgsql-" + major + ".new");
            Folders.delete(fresh);
            try (var archives = Files.newDirectoryStream(PUBLISHED, "*.txz")) {
                unpack(archives.iterator().next(), fresh);
            }
            Files.move(fresh, folder);
        }
        return folder;
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(Files.newInputStream(archive)), 1 << 16))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = into.resolve(entry.getName());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(BackupManifest.parent(path));
                    Files.copy(tar, path);
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
