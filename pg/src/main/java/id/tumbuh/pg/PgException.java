package id.tumbuh.pg;

import org.jspecify.annotations.Nullable;

/** A problem of the embedded database. The message is {@code CODE: what happened and what to do next} and the detail. */
public final class PgException extends RuntimeException {
    private final PgProblem problem;
    private final String detail;

    public PgException(PgProblem problem, String detail) {
        this(problem, detail, null);
    }

    public PgException(PgProblem problem, String detail, @Nullable Throwable cause) {
        super(problem.code() + ": " + problem.english() + "\n" + detail, cause);
        this.problem = problem;
        this.detail = detail;
    }

    public PgProblem problem() {
        return problem;
    }

    /** Paths, process ids or the end of a log: the same in every language. */
    public String detail() {
        return detail;
    }

    /** The same message in Indonesian. */
    public String indonesian() {
        return problem.code() + ": " + problem.indonesian() + "\n" + detail;
    }
}
