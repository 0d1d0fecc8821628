package id.tumbuh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Times {@code ./tumbuh run} on a built tree, from the command to the first answer that it is ready: on fresh data, and later. */
final class StartRuns {
    private static final int RUNS = 5;
    private static final int LOOK_MILLISECONDS = 20;
    private static final int WAIT_SECONDS = 120;
    private static final double NANOSECONDS = 1e9;

    private final Path launcher;
    private final Path work;
    private final HttpClient http = HttpClient.newHttpClient();

    private StartRuns(Path repository, Path work) {
        this.launcher = repository.resolve("tumbuh");
        this.work = work;
    }

    static void of(Path repository, Path work, ResultFile result) throws IOException, InterruptedException {
        StartRuns runs = new StartRuns(repository, work);
        runs.start(work.resolve("unmeasured")); // builds what is missing
        result.line(
                "From `./tumbuh run` to 200 of `/actuator/health/readiness`, asked every " + LOOK_MILLISECONDS
                        + " ms. Fresh: no data folder; the demonstration's accounts and places are there when it is ready, its");
        result.line("facts come in afterwards. Later: the same folder again, after SIGTERM.");
        result.line("");
        result.line("| | " + String.join(" | ", numbers()) + " | median s | limit s |");
        result.line("|---|" + "---:|".repeat(RUNS + 2));
        double[] fresh = new double[RUNS];
        double[] later = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Path data = work.resolve("data-" + run);
            fresh[run] = runs.start(data);
            later[run] = runs.start(data);
            delete(data);
        }
        result.line(row("fresh", fresh, 15));
        result.line(row("later", later, 8));
    }

    private static List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            numbers.add(String.valueOf(run));
        }
        return numbers;
    }

    private static String row(String name, double[] seconds, int limit) {
        StringBuilder row = new StringBuilder("| " + name);
        for (double one : seconds) {
            row.append(String.format(Locale.ROOT, " | %.1f", one));
        }
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return row + String.format(Locale.ROOT, " | **%.1f** | %d |", sorted[RUNS / 2], limit);
    }

    private double start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process server = new ProcessBuilder(
                        launcher.toString(), "run", "--data", data.toString(), "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("server.txt").toFile())
                .start();
        URI ready = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        while (!answers(ready)) {
            boolean late = System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(5L * WAIT_SECONDS);
            if (late || server.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                server.destroyForcibly();
                throw new IllegalStateException(Files.readString(work.resolve("server.txt")));
            }
        }
        double seconds = (System.nanoTime() - begin) / NANOSECONDS;
        server.destroy(); // SIGTERM; the launcher has become the JVM
        if (!server.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)) {
            server.destroyForcibly();
            throw new IllegalStateException("did not end");
        }
        return seconds;
    }

    private boolean answers(URI ready) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException refused) {
                    throw new UncheckedIOException(refused);
                }
            });
        }
    }
}
