package id.tumbuh.pg;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@link Child}: its process and what it prints. */
final class ChildJvm implements AutoCloseable {
    private static final int WAIT_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildJvm on(Path home) throws IOException {
        return start(home, List.of(), System.getProperty("java.class.path"), System.getenv("PATH"));
    }

    /** Started by a command such as setsid, with its own class path and search path. */
    static ChildJvm start(Path home, List<String> by, String classPath, String path) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath,
                Child.class.getName(),
                home.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(home.resolve("child.log").toFile());
        builder.environment().put("PATH", path);
        return new ChildJvm(builder.start());
    }

    /** The next line it prints. */
    String line() throws IOException {
        String line = output.readLine();
        return line == null ? "(ended)" : line;
    }

    /** Waits for the line {@code ready PID} and gives the PostgreSQL it speaks of. */
    ProcessHandle postgres() throws IOException {
        String line = line();
        if (!line.startsWith("ready ")) {
            throw new IllegalStateException(line + "\n" + output.lines().toList());
        }
        return ProcessHandle.of(Long.parseLong(line.substring("ready ".length())))
                .orElseThrow();
    }

    /** Sends a signal, to the process or, with a minus before it, to its whole group. */
    void signal(String name) throws IOException {
        signal(name, Long.toString(process.pid()));
    }

    static void signal(String name, String target) throws IOException {
        Programs.run(Path.of("/"), List.of("kill", "-s", name, "--", target));
    }

    long pid() {
        return process.pid();
    }

    int exitCode() throws Exception {
        return process.onExit().get(WAIT_SECONDS, TimeUnit.SECONDS).exitValue();
    }

    static void awaitEnd(ProcessHandle handle) throws Exception {
        handle.onExit().get(WAIT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
