package id.tumbuh.places.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Fetches what the lock file names, with the npm on the PATH; npm compares its sums. */
final class Npm {
    private static final List<String> WHAT_IS_WANTED = List.of("package.json", "package-lock.json", ".npmrc");
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final String program;

    Npm() {
        this(WINDOWS ? "npm.cmd" : "npm");
    }

    Npm(String program) {
        this.program = program;
    }

    /** Nothing is asked of npm where the folder already holds what is wanted. */
    void fetch(Path wanted, Path folder) throws IOException, InterruptedException {
        if (isFetched(wanted, folder)) {
            return;
        }
        Files.createDirectories(folder);
        for (String file : WHAT_IS_WANTED) {
            Files.copy(wanted.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path log = folder.resolve("npm.log");
        if (start(folder, log).waitFor() != 0) {
            throw new IllegalStateException(
                    "TMB-PLACES-NOT-FETCHED: npm could not fetch the area codes. What to do: check"
                            + " the connection to the npm registry (npm ping) and build again. npm said:\n"
                            + Files.readString(log).strip());
        }
    }

    private Process start(Path folder, Path log) {
        try {
            return new ProcessBuilder(program, "ci")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "TMB-NPM-MISSING: the room places fetches Indonesia's area codes with npm, and none was found on the"
                            + " PATH. What to do: install Node 20.19 or newer with npm (https://nodejs.org) and build"
                            + " again. './tumbuh score' does not need it.",
                    missing);
        }
    }

    /** npm writes its own lock file last, so that it is there only after a whole installation. */
    private static boolean isFetched(Path wanted, Path folder) throws IOException {
        Path lock = folder.resolve("package-lock.json");
        return Files.exists(folder.resolve("node_modules/.package-lock.json"))
                && Files.exists(lock)
                && Files.mismatch(wanted.resolve("package-lock.json"), lock) < 0;
    }
}
