package id.tumbuh.server.month.internal;

import id.tumbuh.server.foundation.ProblemCode;
import id.tumbuh.server.sync.FactKind.Finding;
import org.springframework.http.HttpStatus;

/** What can be wrong with a month. */
public enum MonthProblem implements ProblemCode {
    /** No month like {@code 2026-10}. */
    PERIOD("TMB-MONTH-PERIOD", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The register says something else than what the caller saw. */
    CHANGED("TMB-MONTH-CHANGED", HttpStatus.CONFLICT),
    /** The month does not stand where this step begins. */
    STATE("TMB-MONTH-STATE", HttpStatus.CONFLICT),
    /** An identity is broken and nobody said why. */
    IDENTITY("TMB-MONTH-IDENTITY", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The posyandu's day is still to come. */
    NOT_YET("TMB-MONTH-NOT-YET", HttpStatus.UNPROCESSABLE_CONTENT),
    REASON("TMB-MONTH-REASON", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The Puskesmas has it already: a bidan asks there. */
    RECEIVED("TMB-MONTH-RECEIVED", HttpStatus.CONFLICT),
    /** Two ways of counting gave two results: a mistake of this program. */
    COUNT("TMB-MONTH-COUNT", HttpStatus.INTERNAL_SERVER_ERROR),
    /** A fact of a month that cannot be read. */
    BODY("TMB-MONTH-BODY", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    MonthProblem(String code, HttpStatus status) {
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

    /** No view can be made of it. */
    Finding in(String field) {
        return new Finding(code, field, true);
    }
}
