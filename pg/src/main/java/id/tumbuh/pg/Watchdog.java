package id.tumbuh.pg;

import java.util.ArrayList;
import java.util.List;

/**
 * The parent of PostgreSQL: a shell whose standard input is a pipe from this JVM. The pipe closes when the JVM ends, however
 * it ends, kill -9 included, and the shell then stops PostgreSQL with SIGINT, its fast shutdown.
 */
final class Watchdog {
    /**
     * Standard input moves to descriptor 3, away from PostgreSQL. The guard waits for the pipe with a built-in, so no process
     * is left when PostgreSQL ends by itself, and it is killed then, so that its SIGINT never meets a stranger who has
     * inherited the process id. Signals to the whole group, from a terminal or a service manager, are ignored: they are for
     * the JVM, which stops PostgreSQL in its own time. PostgreSQL installs its own handlers over the ignored ones.
     */
    private static final String SCRIPT = """
            exec 3<&0 </dev/null
            trap '' INT QUIT TERM HUP
            "$@" 3<&- &
            server=$!
            (read -r line <&3; kill -INT $server 2>/dev/null) &
            guard=$!
            exec 3<&-
            wait $server; code=$?
            kill -KILL $guard 2>/dev/null
            exit $code
            """;

    private Watchdog() {}

    /** The command that runs a server under the watchdog, in a session of its own where the system has setsid. */
    static List<String> over(List<String> server) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "tumbuh-watchdog"));
        if (Programs.exists("setsid")) {
            command.add("setsid");
        }
        command.addAll(server);
        return command;
    }
}
