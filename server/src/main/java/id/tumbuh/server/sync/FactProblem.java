package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.ProblemCode;
import org.springframework.http.HttpStatus;

/** Why a fact is held or quarantined, and what can be wrong with a request of the protocol. */
public enum FactProblem implements ProblemCode {
    /** The entry is no fact: no id, or a field of the envelope that cannot be read. Kept as it came. */
    ENVELOPE("TMB-FACT-ENVELOPE"),
    /** The id is taken by a fact that says something else. Both are kept. */
    ID_REUSED("TMB-FACT-ID-REUSED"),
    UNKNOWN_KIND("TMB-FACT-UNKNOWN-KIND"),
    NEWER_VERSION("TMB-FACT-NEWER-VERSION"),
    BODY("TMB-FACT-BODY"),
    FUTURE_DAY("TMB-FACT-FUTURE-DAY"),
    DAY("TMB-FACT-DAY"),
    UNKNOWN_PLACE("TMB-FACT-UNKNOWN-PLACE"),
    OUT_OF_SCOPE("TMB-FACT-OUT-OF-SCOPE"),
    NOT_ENROLLED("TMB-FACT-NOT-ENROLLED"),
    ACCESS_ENDED("TMB-FACT-ACCESS-ENDED"),
    ROLE("TMB-FACT-ROLE"),
    /** People belong to posyandu, not to a desa or a puskesmas. */
    NOT_A_POSYANDU("TMB-FACT-NOT-A-POSYANDU"),
    /** The server could not bring it into its views: a mistake of this program. Kept whole. */
    NOT_APPLIED("TMB-FACT-NOT-APPLIED"),
    /** The person is not known yet. */
    UNKNOWN_SUBJECT("TMB-FACT-UNKNOWN-SUBJECT"),
    /** The person does not belong to the posyandu, as far as is known yet. */
    NOT_A_MEMBER("TMB-FACT-NOT-A-MEMBER"),
    /** Something is dated before the person was born; it is kept. */
    BEFORE_BIRTH("TMB-FACT-BEFORE-BIRTH"),
    /** The posyandu wrote it of a time before it had the person, and it says more than a visit of its own. */
    BEFORE_MEMBERSHIP("TMB-FACT-BEFORE-MEMBERSHIP"),
    /** The posyandu wrote it of a time when the person no longer belonged to it. */
    MEMBERSHIP_ENDED("TMB-FACT-MEMBERSHIP-ENDED"),
    /** The registration names a person whom another posyandu registered. */
    SUBJECT_TAKEN("TMB-FACT-SUBJECT-TAKEN"),
    /** What it corrects is not known yet. */
    UNKNOWN_BASE("TMB-FACT-UNKNOWN-BASE"),
    /** What it builds on or corrects is about another person. */
    BASE_OF_ANOTHER("TMB-FACT-BASE-OF-ANOTHER"),
    /** The person was erased. */
    ERASED("TMB-FACT-ERASED"),
    /** Another fact says something else about the same thing. */
    CONFLICT("TMB-FACT-CONFLICT"),
    BATCH_TOO_LONG("TMB-SYNC-BATCH-TOO-LONG", HttpStatus.CONTENT_TOO_LARGE),
    EPOCH("TMB-SYNC-EPOCH", HttpStatus.CONFLICT),
    CURSOR("TMB-SYNC-CURSOR", HttpStatus.BAD_REQUEST),
    SEALED("TMB-SYNC-SEALED", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    FactProblem(String code) {
        this(code, HttpStatus.OK);
    }

    FactProblem(String code, HttpStatus status) {
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
