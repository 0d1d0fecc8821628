package id.tumbuh.pg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs short programs to their end. */
final class Programs {
    /** How one ended: its exit code and all it printed, on either stream. */
    record Outcome(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    private Programs() {}

    static Outcome run(Path workingFolder, List<String> command) throws IOException {
        return run(workingFolder, command, "");
    }

    static Outcome run(Path workingFolder, List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedEarly) {
            // It did not read its input; the exit code and the output tell why.
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.onExit().join().exitValue(), output);
    }

    /** Whether a program is there to be run at all. */
    static boolean exists(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Arrays.stream(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
