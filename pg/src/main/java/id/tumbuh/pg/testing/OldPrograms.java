package id.tumbuh.pg.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of an older PostgreSQL. The build of a module that tests with them puts them below {@code target/pgsql-old/MAJOR} as they
 * are published, and has commons-compress and xz among its dependencies for tests.
 */
public final class OldPrograms {
    private static final Path PUBLISHED = Path.of("target", "pgsql-old").toAbsolutePath();

    private OldPrograms() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    public static Path unpacked(int major) throws IOException {
        Path published = PUBLISHED.resolve(Integer.toString(major));
        Path folder = published.resolve("programs");
        if (!Files.exists(folder)) {
            Path fresh = Files.createTempDirectory(published, "new");
            try (DirectoryStream<Path> archives = Files.newDirectoryStream(published, "*.txz")) {
                unpack(archives.iterator().next(), fresh);
            }
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(Files.newInputStream(archive)), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = into.resolve(entry.getName());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    Files.copy(tar, path);
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
