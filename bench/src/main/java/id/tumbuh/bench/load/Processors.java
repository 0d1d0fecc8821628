package id.tumbuh.bench.load;

import id.tumbuh.server.proof.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * CPU seconds so far of the server's JVM, of its PostgreSQL with all its sessions, and of the load itself.
 */
record Processors(double server, double postgres, double client) {
    private static final double TICKS = 100;
    private static final int USER_TIME = 11;
    private static final int CHILDREN = 15;

    static Processors of(ServerProcess server) throws IOException {
        long postmaster = server.postgresPid();
        double postgres = seconds(postmaster, true);
        for (ProcessHandle session : ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .toList()) {
            postgres += seconds(session.pid(), false);
        }
        return new Processors(
                seconds(server.pid(), false),
                postgres,
                seconds(ProcessHandle.current().pid(), false));
    }

    /**
     * CPU seconds so far.
     *
     * @param own of this process
     * @param children of those it started, and those they started, once they have ended
     */
    record Family(double own, double children) {}

    static Family family() throws IOException {
        long self = ProcessHandle.current().pid();
        double own = seconds(self, false);
        return new Family(own, seconds(self, true) - own);
    }

    /** Fields 14 to 17 of {@code /proc/PID/stat}; the name before them may hold spaces but ends with the last bracket. */
    private static double seconds(long pid, boolean withEnded) throws IOException {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        List<String> fields = List.of(text.substring(text.lastIndexOf(')') + 2).split(" "));
        double ticks = 0;
        for (int field = USER_TIME; field < (withEnded ? CHILDREN : USER_TIME + 2); field++) {
            ticks += Double.parseDouble(fields.get(field));
        }
        return ticks / TICKS;
    }

    Processors since(Processors before) {
        return new Processors(server - before.server, postgres - before.postgres, client - before.client);
    }
}
