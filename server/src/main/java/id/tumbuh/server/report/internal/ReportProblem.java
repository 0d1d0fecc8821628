package id.tumbuh.server.report.internal;

import id.tumbuh.server.foundation.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with the wish for a paper. */
enum ReportProblem implements ProblemCode {
    /** There is no paper of this name. */
    PAPER("TMB-REPORT-PAPER", HttpStatus.NOT_FOUND),
    /** No month like {@code 2026-10}. */
    PERIOD("TMB-REPORT-PERIOD", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The paper is not made for an area of this size. */
    PLACE("TMB-REPORT-PLACE", HttpStatus.UNPROCESSABLE_CONTENT),
    /** Nothing has been signed that the caller may see. */
    NOTHING("TMB-REPORT-NOTHING", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The reward programme has nothing for this paper in this month. */
    NO_GIFTS("TMB-REPORT-NO-GIFTS", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    ReportProblem(String code, HttpStatus status) {
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
