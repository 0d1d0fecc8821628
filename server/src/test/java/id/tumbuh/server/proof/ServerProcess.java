package id.tumbuh.server.proof;

import id.tumbuh.pg.PgHome;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server with its embedded PostgreSQL in a process of its own, as {@code ./tumbuh run --empty} starts it; fsync is on. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("(?:Token penyiapan|Setup token): +(\\w+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PORT_LINE = 3;
    private static final int OK = 200;

    private final Process process;
    private final Path home;
    private final Path output;
    private final URI uri;

    private ServerProcess(Process process, Path home, Path output, URI uri) {
        this.process = process;
        this.home = home;
        this.output = output;
        this.uri = uri;
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @param options of the JVM, also settings of the application as {@code -D}
     */
    public static ServerProcess start(Path home, String classPath, List<String> options) throws IOException {
        int port = freePort();
        List<String> program = List.of("run", "--empty", "--port", Integer.toString(port), "--data", home.toString());
        ServerProcess server = launch(home, classPath, options, program, port);
        server.await();
        return server;
    }

    /** Starts {@code ./tumbuh rebuild} and returns at once. */
    static ServerProcess rebuilding(Path home, String classPath) throws IOException {
        return launch(home, classPath, List.of(), List.of("rebuild", "--data", home.toString()), 0);
    }

    private static ServerProcess launch(
            Path home, String classPath, List<String> options, List<String> program, int port) throws IOException {
        Files.createDirectories(home.toAbsolutePath().getParent());
        Path output = home.resolveSibling(home.getFileName() + ".out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "id.tumbuh.server.command.Main"));
        command.addAll(program);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ServerProcess(process, home, output, URI.create("http://127.0.0.1:" + port + "/"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Line line = new Line(uri)) {
            while (true) {
                try {
                    if (line.send("GET", "/actuator/health", new byte[0]).status() == OK) {
                        return;
                    }
                } catch (IOException notYet) {
                    // It is not listening yet.
                }
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IOException("the server did not start: " + Files.readString(output));
                }
                pause(50);
            }
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    public URI uri() {
        return uri;
    }

    /** What an empty server shows on its console. */
    public String setupToken() throws IOException {
        for (int tries = 0; tries < 100; tries++) {
            Matcher found = TOKEN.matcher(Files.readString(output));
            if (found.find()) {
                return found.group(1);
            }
            pause(50);
        }
        throw new IOException("no set-up token: " + Files.readString(output));
    }

    public long pid() {
        return process.pid();
    }

    private Path data() {
        return new PgHome(home).data(PgHome.MAJOR);
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data().resolve("postmaster.pid"));
    }

    public long postgresPid() throws IOException {
        return Long.parseLong(postmaster().getFirst().strip());
    }

    /** A connection of the superuser, whom no policy binds. */
    public Connection owner() throws IOException, SQLException {
        String password = Files.readString(new PgHome(home).password()).strip();
        String url =
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(PORT_LINE).strip() + "/tumbuh";
        return DriverManager.getConnection(url, "tumbuh", password);
    }

    /** The same as soon as its PostgreSQL takes it. */
    Connection ownerOnceThere() throws IOException {
        Connection[] found = new Connection[1];
        awaitTrue(() -> {
            try {
                found[0] = owner();
                return true;
            } catch (IOException | SQLException | IndexOutOfBoundsException notYet) {
                return false;
            }
        });
        return found[0];
    }

    /** Something that can be seen from outside. */
    @FunctionalInterface
    interface Sight {
        boolean seen() throws SQLException;
    }

    /** Returns once it is seen; an exception where it is not in time or the process has ended before. */
    void awaitTrue(Sight sight) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!sight.seen()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IOException("it did not come to that: " + Files.readString(output));
                }
                pause(20);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    /** {@code kill -9} of one or both; returns when they are gone and nothing of PostgreSQL is left running. */
    public void kill(boolean java, boolean postgres) throws IOException {
        ProcessHandle database = ProcessHandle.of(postgresPid()).orElse(null);
        if (postgres && database != null) {
            database.destroyForcibly();
        }
        if (java) {
            process.destroyForcibly();
        }
        if (!java) {
            // Without its database the server ends by itself, or is ended here.
            waitFor(process.toHandle(), Duration.ofSeconds(10));
            process.destroyForcibly();
        }
        waitFor(process.toHandle(), Duration.ofSeconds(10));
        if (database != null) {
            waitFor(database, Duration.ofSeconds(20));
        }
    }

    private static void waitFor(ProcessHandle handle, Duration most) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        while (handle.isAlive() && System.nanoTime() < end) {
            pause(20);
        }
    }

    /** Ends it as SIGTERM does. */
    @Override
    public void close() throws IOException {
        process.destroy();
        waitFor(process.toHandle(), Duration.ofSeconds(30));
        process.destroyForcibly();
    }
}
