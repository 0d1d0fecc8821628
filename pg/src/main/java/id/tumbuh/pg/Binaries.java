package id.tumbuh.pg;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's programs: unpacked from the jar once, and again when they are not whole or of another build. */
final class Binaries {
    private static final Logger log = LoggerFactory.getLogger(Binaries.class);
    private static final String STAMP = "STAMP";

    private Binaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share} of a major version. */
    static Path unpacked(PgHome home, int major) throws IOException {
        Path folder = home.programs(major);
        if (major != PgHome.MAJOR) {
            if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
                throw new PgException(PgProblem.MAJOR, "programs of PostgreSQL " + major + " are missing: " + folder);
            }
            return folder;
        }
        Platform platform = Platform.current().orElseThrow(() -> unsupported("not in the list of platforms"));
        String stamp = text(platform.stamp());
        if (stamp == null) {
            throw unsupported("this build carries no PostgreSQL for it");
        }
        if (!whole(folder, stamp)) {
            unpack(platform, stamp, folder);
        }
        return folder;
    }

    private static PgException unsupported(String reason) {
        return new PgException(
                PgProblem.PLATFORM,
                System.getProperty("os.name") + " " + System.getProperty("os.arch") + ": " + reason);
    }

    /**
     * The files are not brought to the disk one by one (it would take seconds), so a power cut can leave empty ones behind;
     * their number and bytes are compared with the stamp instead, which takes a hundredth of a second.
     */
    private static boolean whole(Path folder, String stamp) throws IOException {
        Path file = folder.resolve(STAMP);
        if (!Files.exists(file) || !Files.readString(file).equals(stamp)) {
            return false;
        }
        long files = 0;
        long bytes = 0;
        try (var paths = Files.walk(folder.toRealPath())) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !path.endsWith(STAMP)) {
                    files++;
                    bytes += Files.size(path);
                }
            }
        }
        return stamp.strip().endsWith(" " + files + " " + bytes);
    }

    private static void unpack(Platform platform, String stamp, Path folder) throws IOException {
        long begin = System.nanoTime();
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(fresh);
        Files.createDirectories(fresh);
        try (InputStream in = resource(platform.zip());
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(zip, entry.getName(), fresh);
            }
        }
        Files.writeString(fresh.resolve(STAMP), stamp);
        Folders.delete(folder);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        log.info("unpacked PostgreSQL into {} in {} ms", folder, (System.nanoTime() - begin) / 1_000_000);
    }

    private static void unpack(ZipInputStream zip, String name, Path into) throws IOException {
        if (name.equals("LINKS")) {
            String links = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            for (String link : links.lines().toList()) {
                int tab = link.indexOf('\t');
                Files.createSymbolicLink(into.resolve(link.substring(0, tab)), Path.of(link.substring(tab + 1)));
            }
            return;
        }
        Path file = into.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
        if (name.startsWith("bin/")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static @Nullable String text(String name) throws IOException {
        try (InputStream in = Binaries.class.getResourceAsStream("/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Binaries.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IOException("missing in the jar: " + name);
        }
        return in;
    }
}
