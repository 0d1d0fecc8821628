package id.tumbuh.server.command;

import id.tumbuh.pg.PgException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** What to tell of whatever stopped a command. A stack trace goes to the log, never to the user. */
final class Failure {
    private static final String UPGRADE = "\n  ./tumbuh upgrade";

    private Failure() {}

    static String text(Throwable problem) {
        List<Throwable> causes = causes(problem);
        for (Throwable cause : causes) {
            switch (cause) {
                case PgException known -> {
                    return text(known);
                }
                case RunException known -> {
                    return String.valueOf(known.getMessage());
                }
                case PortInUseException taken -> {
                    return RunProblem.PORT.text(String.valueOf(taken.getPort()));
                }
                default -> {}
            }
        }
        LoggerFactory.getLogger(Failure.class).error("stopped", problem);
        Throwable last = causes.getLast();
        return RunProblem.FAILED.text(last.getClass().getSimpleName() + ": "
                + String.valueOf(last.getMessage()).replaceAll("\\s+", " "));
    }

    private static String text(PgException known) {
        String both = known.indonesian() + "\n  (" + known.problem().english() + ".)";
        return known.problem() == id.tumbuh.pg.PgProblem.MAJOR ? both + UPGRADE : both;
    }

    private static List<Throwable> causes(Throwable problem) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = problem; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
