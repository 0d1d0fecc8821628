package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an earlier server may have left when it was killed: a postmaster, its children, a file with its process id. */
final class Leftover {
    private static final Logger log = LoggerFactory.getLogger(Leftover.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Leftover() {}

    /**
     * Ends what still runs on this data. A stale file is left for PostgreSQL to judge, which also looks for its shared
     * memory; only when the process id has gone to a stranger, whom PostgreSQL would take for itself, is it removed.
     */
    static void clear(Path data) throws IOException {
        Optional<ProcessHandle> named = PostmasterFile.read(data).flatMap(file -> ProcessHandle.of(file.pid()));
        if (named.isPresent() && runsOn(named.get(), data)) {
            log.warn(
                    "stopping PostgreSQL {} left by an earlier server",
                    named.get().pid());
            Programs.run(data, List.of("kill", "-INT", Long.toString(named.get().pid())));
            await(named.get());
        } else if (named.isPresent() && named.get().isAlive()) {
            log.warn(
                    "removing a stale postmaster.pid: {} is another program by now",
                    named.get().pid());
            Files.deleteIfExists(PostmasterFile.in(data));
        }
        // Children outlive a killed postmaster for a moment and hold its shared memory.
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            if (Files.exists(workingFolder(process)) && runsOn(process, data)) {
                await(process);
            }
        }
    }

    private static boolean runsOn(ProcessHandle process, Path data) throws IOException {
        Path folder = workingFolder(process);
        try {
            if (Files.exists(folder)) {
                return Files.isSameFile(folder, data);
            }
        } catch (NoSuchFileException ended) {
            return false;
        }
        // No /proc, as on a Mac: the name has to do.
        return process.isAlive()
                && !Files.isDirectory(Path.of("/proc/self"))
                && process.info().command().orElse("").endsWith("postgres");
    }

    private static Path workingFolder(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()), "cwd");
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PgException(PgProblem.NOT_STOPPED, "process " + process.pid(), interrupted);
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new PgException(PgProblem.NOT_STOPPED, "process " + process.pid(), stubborn);
        }
    }
}
