package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.ProblemCode;
import id.tumbuh.server.sync.FactKind.Finding;
import org.springframework.http.HttpStatus;

/** What can be wrong with the facts of a visit. */
enum VisitProblem implements ProblemCode {
    /** Neither {@code lying} nor {@code standing}. */
    POSITION("TMB-VISIT-POSITION"),
    /** Not of the kind or size the field takes. */
    VALUE("TMB-VISIT-VALUE"),
    /** A measurement without a measure. */
    NOTHING("TMB-VISIT-NOTHING"),
    /** A field of a service, absence or referral is missing or none of what it may be. */
    ENTRY("TMB-VISIT-ENTRY"),
    /** An answer does not fit its form. */
    ANSWER("TMB-VISIT-ANSWER"),
    /** An answer is far from what is usual; it is kept. */
    ANSWER_DOUBTED("TMB-VISIT-ANSWER-DOUBTED"),
    /** The rules doubt what somebody at the desk says anew: it is asked once, and then taken. */
    CONFIRM("TMB-VISIT-CONFIRM");

    private final String code;

    VisitProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** No view can be made of it. */
    Finding in(String field) {
        return new Finding(code, field, true);
    }
}
