package id.tumbuh.pg.testing;

import id.tumbuh.pg.PgHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Homes of test servers, one for each process: {@code target/pg-test/PID}, the programs shared by renaming. */
final class TestHomes {
    private static final String PROGRAMS = "pgsql-" + PgHome.MAJOR;

    private TestHomes() {}

    /**
     * A new home. The home of a JVM that has ended gives it the programs, which saves unpacking them, and is then deleted.
     */
    static Path fresh(Path parent) {
        try {
            Path home = parent.resolve(Long.toString(ProcessHandle.current().pid()));
            deleteTree(home);
            Files.createDirectories(home);
            for (Path ended : ended(parent)) {
                inherit(ended, home);
            }
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void inherit(Path ended, Path home) {
        try {
            takePrograms(ended, home);
            deleteTree(ended);
        } catch (IOException | UncheckedIOException another) {
            // Another JVM is at it too.
        }
    }

    private static List<Path> ended(Path parent) throws IOException {
        try (var homes = Files.list(parent)) {
            return homes.filter(home -> home.getFileName().toString().matches("[0-9]+"))
                    .filter(home -> ProcessHandle.of(
                                    Long.parseLong(home.getFileName().toString()))
                            .isEmpty())
                    .toList();
        }
    }

    private static void takePrograms(Path from, Path to) throws IOException {
        if (Files.exists(from.resolve(PROGRAMS)) && !Files.exists(to.resolve(PROGRAMS))) {
            Files.move(from.resolve(PROGRAMS), to.resolve(PROGRAMS), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
