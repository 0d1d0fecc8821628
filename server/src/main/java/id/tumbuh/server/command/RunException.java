package id.tumbuh.server.command;

/** A command cannot go on, for a reason that its user can mend. */
final class RunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RunException(RunProblem problem, String detail) {
        super(problem.text(detail));
    }
}
