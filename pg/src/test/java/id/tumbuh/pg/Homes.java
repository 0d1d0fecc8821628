package id.tumbuh.pg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Homes for tests. The programs are unpacked once and linked into each home; data is made anew. */
final class Homes {
    private static final Path PARENT = Path.of("target", "pg-tests").toAbsolutePath();
    private static final AtomicInteger MADE = new AtomicInteger();

    private Homes() {}

    /** A new home of the test class that asks. */
    static Path fresh() {
        String test = Arrays.stream(Thread.currentThread().getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.endsWith("Test"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .findFirst()
                .orElseThrow();
        try {
            Path programs = Binaries.unpacked(new PgHome(PARENT), PgHome.MAJOR);
            Path home = PARENT.resolve(test + "-" + MADE.incrementAndGet());
            Folders.delete(home);
            Files.createDirectories(home);
            Files.createSymbolicLink(home.resolve(programs.getFileName()), programs);
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Options for speed: what is tested here never needs the machine's power to fail. */
    static PgOptions options(Path home) {
        return PgOptions.in(home).throwaway();
    }
}
