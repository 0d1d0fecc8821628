package id.tumbuh.server.watch.internal;

import id.tumbuh.server.foundation.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can go wrong with the worklist. */
enum WatchProblem implements ProblemCode {
    /** The body of a fact about a case lacks something or holds what it may not. */
    CASE("TMB-CASE-BODY", HttpStatus.UNPROCESSABLE_CONTENT),
    /** No month: not written as 2026-11, or none of this age. */
    PERIOD("TMB-CASE-PERIOD", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The case is not on the list any more: somebody decided, or what it was about has changed. */
    GONE("TMB-CASE-GONE", HttpStatus.CONFLICT),
    /** A decision that this kind of case does not take, or that lacks its words. */
    DECISION("TMB-CASE-DECISION", HttpStatus.UNPROCESSABLE_CONTENT),
    /** Nothing to take back: it was already, somebody answered, or somebody else decided. */
    UNDO("TMB-CASE-UNDO", HttpStatus.CONFLICT),
    /** More decisions at once than a list holds. */
    TOO_MANY("TMB-CASE-TOO-MANY", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    WatchProblem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
