package id.tumbuh.pg;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A running PostgreSQL with the watchdog over it.
 *
 * @param watchdog its parent, whose standard input is the pipe that keeps it running
 * @param process the server itself
 * @param port where it listens on 127.0.0.1
 */
record Postmaster(Process watchdog, ProcessHandle process, int port) {
    private static final int TRIES = 3;
    private static final int POLL_MILLISECONDS = 10;
    private static final int STOP_SECONDS = 60;

    /** Starts and waits until connections are accepted. A free port may be taken by another before ours opens it. */
    static Postmaster start(PgOptions options, Path programs, RunAs runAs) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return start(options, programs, runAs, options.port() == 0 ? freePort() : options.port());
            } catch (PgException failed) {
                if (failed.problem() != PgProblem.PORT || options.port() != 0 || attempt == TRIES) {
                    throw failed;
                }
            }
        }
    }

    private static Postmaster start(PgOptions options, Path programs, RunAs runAs, int port)
            throws IOException, InterruptedException {
        Path log = options.home().log();
        long begin = ServerLog.rotate(log);
        Process watchdog = new ProcessBuilder(Watchdog.over(runAs.command(command(options, programs, port))))
                .directory(options.home().folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long end = System.nanoTime() + options.startTimeout().toNanos();
        Path data = options.home().data(options.major());
        while (System.nanoTime() < end && !watchdog.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            var file = PostmasterFile.read(data);
            // A stale file says "ready" too, until the new server writes its own.
            var ours = file.flatMap(found -> watchdog.children()
                    .filter(child -> child.pid() == found.pid())
                    .findFirst());
            if (ours.isPresent() && file.get().ready()) {
                return new Postmaster(watchdog, ours.get(), port);
            }
        }
        String reason = ServerLog.since(log, begin);
        end(watchdog);
        throw new PgException(FailedStart.problem(reason, PgProblem.NOT_READY), log + "\n" + reason);
    }

    private static List<String> command(PgOptions options, Path programs, int port) {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                options.home().data(options.major()).toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "log_destination=stderr"));
        options.settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Fast shutdown; after a minute an immediate one, from which the next start recovers. */
    void stop() throws IOException, InterruptedException {
        end(watchdog);
        if (process.isAlive()) {
            Programs.run(Path.of("/"), List.of("kill", "-QUIT", Long.toString(process.pid())));
            process.onExit().join();
        }
    }

    private static void end(Process watchdog) throws IOException, InterruptedException {
        watchdog.getOutputStream().close(); // the watchdog sees the end of its pipe and sends SIGINT
        if (!watchdog.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            for (ProcessHandle child : watchdog.children().toList()) {
                Programs.run(Path.of("/"), List.of("kill", "-QUIT", Long.toString(child.pid())));
            }
            watchdog.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        }
    }
}
