package id.tumbuh.server.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command running as a process, and what it has printed. */
final class Commands implements AutoCloseable {
    private static final int WAIT_SECONDS = 120;
    private static final int LOOK_MILLISECONDS = 100;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path output;

    private Commands(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Commands start(Path work, String... arguments) throws IOException {
        return start(work, Map.of(), arguments);
    }

    /** The output goes to a file: pipes of children would keep the test JVM's own channel busy. */
    static Commands start(Path work, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(work, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("TUMBUH_"));
        builder.environment().putAll(environment);
        return new Commands(builder.start(), output);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    /** Asks until the server answers that it is up; a server that has ended meanwhile is an error at once. */
    Commands awaitReady(int port) throws Exception {
        return awaitReady("http://127.0.0.1:" + port, HTTP);
    }

    Commands awaitReady(String address, HttpClient http) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (System.nanoTime() < end) {
            if (process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("ended with " + process.exitValue() + "\n" + printed());
            }
            if (health(address, http) == 200) {
                return this;
            }
        }
        throw new AssertionError("not ready after " + WAIT_SECONDS + " s\n" + printed());
    }

    private static int health(String address, HttpClient http) throws InterruptedException {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** Waits until it has printed a text. */
    Commands awaitPrinted(String text) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (System.nanoTime() < end && !printed().contains(text)) {
            boolean ended = process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            assertTrue(!ended || printed().contains(text), () -> "ended without: " + text + "\n" + read());
        }
        assertTrue(printed().contains(text), this::read);
        return this;
    }

    private String read() {
        try {
            return printed();
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    /** The body of an answer. */
    static String get(int port, String path) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-s", name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    int exitCode() throws Exception {
        assertTrue(process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS), this::read);
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(WAIT_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
