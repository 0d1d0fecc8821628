package id.tumbuh.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** The text of a result: what was run, on what, and the figures. */
final class ResultFile {
    private final Path path;
    private final Path repository;
    private final StringBuilder text = new StringBuilder();

    private ResultFile(String name, Path repository) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        this.repository = repository;
        this.path = repository.resolve("bench/results").resolve(name + '-' + today + ".md");
        line("# " + name + ", " + today);
        line("");
        line("`./tumbuh bench " + name + "`, written by it. " + Machine.description() + " Commit " + commit() + ".");
        line(Machine.load());
    }

    static ResultFile start(String name, Path repository) {
        ResultFile result = new ResultFile(name, repository);
        result.line("");
        return result;
    }

    /** A line; of two blank ones together the second is left out. */
    void line(String line) {
        if (line.isEmpty() && text.toString().endsWith("\n\n")) {
            return;
        }
        text.append(line).append('\n');
    }

    /** Writes the file; tells its name. */
    String write() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return text + "\n" + repository.relativize(path);
    }

    private String commit() {
        try {
            Process git = new ProcessBuilder("git", "-C", repository.toString(), "describe", "--always", "--dirty")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? answer : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
