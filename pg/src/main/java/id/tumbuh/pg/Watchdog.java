package id.tumbuh.pg;

import java.util.ArrayList;
import java.util.List;

/**
 * The parent of PostgreSQL: a shell whose standard input is a pipe from this JVM. The pipe closes when the JVM ends, however
 * it ends, kill -9 included, and the shell then stops PostgreSQL with SIGINT, its fast shutdown.
 */
final class Watchdog {
    /**
     * Standard input moves to descriptor 3, away from PostgreSQL. The one that waits for the pipe uses a built-in, so no
     * process is left when PostgreSQL ends by itself, and it is ended then, so its SIGINT never meets a stranger who has
     * inherited the process id. Signals of the terminal are ignored: Ctrl-C is for the JVM, which stops PostgreSQL in its
     * own time. A wait is interrupted by a trapped signal, hence the loop.
     */
    private static final String SCRIPT = """
            exec 3<&0 </dev/null
            trap '' INT QUIT
            "$@" 3<&- &
            server=$!
            trap 'kill -INT $server 2>/dev/null' TERM HUP
            (trap - TERM; trap '' HUP; read -r line <&3; kill -INT $server 2>/dev/null) &
            guard=$!
            exec 3<&-
            wait $server; code=$?
            while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
            kill $guard 2>/dev/null
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
