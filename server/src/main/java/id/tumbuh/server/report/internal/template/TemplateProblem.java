package id.tumbuh.server.report.internal.template;

import id.tumbuh.server.foundation.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with the file of a form. */
public enum TemplateProblem implements ProblemCode {
    /** No JSON. */
    UNREADABLE("TMB-REPORT-TEMPLATE-UNREADABLE"),
    /** Something is missing, or of the wrong kind. */
    FIELD("TMB-REPORT-TEMPLATE-FIELD"),
    /** A word that forms do not know. */
    UNKNOWN("TMB-REPORT-TEMPLATE-UNKNOWN"),
    /** An item that months do not count. */
    ITEM("TMB-REPORT-TEMPLATE-ITEM"),
    /** Ages that months are not counted by. */
    AGES("TMB-REPORT-TEMPLATE-AGES"),
    /** Two forms with one id. */
    TWICE("TMB-REPORT-TEMPLATE-TWICE");

    private final String code;

    TemplateProblem(String code) {
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
}
