package id.tumbuh.server.reward.internal;

import id.tumbuh.server.foundation.ProblemCode;
import id.tumbuh.server.sync.FactKind.Finding;
import org.springframework.http.HttpStatus;

/** What can be wrong in the reward programme. */
public enum RewardProblem implements ProblemCode {
    /** No month like {@code 2026-10}. */
    PERIOD("TMB-REWARD-PERIOD", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The Puskesmas has no programme for this posyandu in this month. */
    NONE("TMB-REWARD-NONE", HttpStatus.CONFLICT),
    /** A setting that is not known or not allowed. */
    PROGRAMME("TMB-REWARD-PROGRAMME", HttpStatus.UNPROCESSABLE_CONTENT),
    /** Something else is there than what the caller saw. */
    CHANGED("TMB-REWARD-CHANGED", HttpStatus.CONFLICT),
    /** The list does not stand where this step begins. */
    STATE("TMB-REWARD-STATE", HttpStatus.CONFLICT),
    /** No gifts are handed over in this month. */
    NOT_NOW("TMB-REWARD-NOT-NOW", HttpStatus.CONFLICT),
    /** The half-year that the gifts are for has not begun. */
    TOO_EARLY("TMB-REWARD-TOO-EARLY", HttpStatus.CONFLICT),
    /** A day to come, of something that has to have happened. */
    TO_COME("TMB-REWARD-TO-COME", HttpStatus.UNPROCESSABLE_CONTENT),
    /** A month behind the list is not signed, and nobody gave a reason. */
    BLOCKED("TMB-REWARD-BLOCKED", HttpStatus.UNPROCESSABLE_CONTENT),
    REASON("TMB-REWARD-REASON", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The programme names others who approve. */
    APPROVER("TMB-REWARD-APPROVER", HttpStatus.FORBIDDEN),
    /** Has received a gift for this half-year. */
    GIVEN("TMB-REWARD-GIVEN", HttpStatus.CONFLICT),
    /** Something is to be settled before the gift is handed over. */
    HAND_OVER("TMB-REWARD-HAND-OVER", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The child is on no approved list, or the gift is where this step does not begin. */
    GIFT("TMB-REWARD-GIFT", HttpStatus.CONFLICT),
    /** A donation or a move that lacks something. */
    DONATION("TMB-REWARD-DONATION", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The book is closed beyond this day. */
    CLOSED("TMB-REWARD-CLOSED", HttpStatus.CONFLICT),
    /** Somebody else's line, or no donation: the bidan takes it back. */
    NOT_YOURS("TMB-REWARD-NOT-YOURS", HttpStatus.CONFLICT),
    /** More than is there. */
    STOCK("TMB-REWARD-STOCK", HttpStatus.CONFLICT),
    /** Money for a child, which the programme does not give. */
    CASH("TMB-REWARD-CASH", HttpStatus.UNPROCESSABLE_CONTENT),
    /** A fact of the programme that cannot be read. */
    BODY("TMB-REWARD-BODY", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    RewardProblem(String code, HttpStatus status) {
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
