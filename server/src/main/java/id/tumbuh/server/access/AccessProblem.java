package id.tumbuh.server.access;

import id.tumbuh.server.foundation.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with coming in. */
public enum AccessProblem implements ProblemCode {
    /** Login or password; never which. */
    SIGN_IN("TMB-ACCESS-SIGN-IN", HttpStatus.UNAUTHORIZED),
    TOO_MANY_ATTEMPTS("TMB-ACCESS-TOO-MANY-ATTEMPTS", HttpStatus.TOO_MANY_REQUESTS),
    /** The session cannot do anything before the password is changed. */
    CHANGE_PASSWORD("TMB-ACCESS-CHANGE-PASSWORD", HttpStatus.FORBIDDEN),
    CSRF("TMB-ACCESS-CSRF", HttpStatus.FORBIDDEN),
    /** Somebody of the staff at the door of the phones. */
    PHONES_ONLY("TMB-ACCESS-PHONES-ONLY", HttpStatus.FORBIDDEN),
    /** The phone's access has ended: it may still hand in facts. */
    ENDED("TMB-ACCESS-ENDED", HttpStatus.FORBIDDEN),
    WEAK_PASSWORD("TMB-ACCESS-WEAK-PASSWORD", HttpStatus.UNPROCESSABLE_CONTENT),
    WRONG_PASSWORD("TMB-ACCESS-WRONG-PASSWORD", HttpStatus.UNPROCESSABLE_CONTENT),
    LOGIN_TAKEN("TMB-ACCESS-LOGIN-TAKEN", HttpStatus.CONFLICT),
    /** Another kader of this name is at the same posyandu: on the phone nobody could tell them apart. */
    KADER_TAKEN("TMB-ACCESS-KADER-TAKEN", HttpStatus.CONFLICT),
    LOGIN_FORM("TMB-ACCESS-LOGIN-FORM", HttpStatus.UNPROCESSABLE_CONTENT),
    NAME("TMB-ACCESS-NAME", HttpStatus.UNPROCESSABLE_CONTENT),
    /** Unknown areas, none, more than four, or areas beyond those of whoever asks. */
    SCOPE("TMB-ACCESS-SCOPE", HttpStatus.UNPROCESSABLE_CONTENT),
    ROLE("TMB-ACCESS-ROLE", HttpStatus.UNPROCESSABLE_CONTENT),
    OWN_ACCOUNT("TMB-ACCESS-OWN-ACCOUNT", HttpStatus.CONFLICT),
    SETUP_DONE("TMB-ACCESS-SETUP-DONE", HttpStatus.CONFLICT),
    SETUP_TOKEN("TMB-ACCESS-SETUP-TOKEN", HttpStatus.FORBIDDEN),
    /** The code is unknown, used, or too old. */
    CODE("TMB-ACCESS-CODE", HttpStatus.UNPROCESSABLE_CONTENT),
    /** The phone holds another posyandu. */
    DEVICE_ELSEWHERE("TMB-ACCESS-DEVICE-ELSEWHERE", HttpStatus.CONFLICT),
    /** Others are enrolled on the phone; it has to prove that it is that phone. */
    DEVICE_TAKEN("TMB-ACCESS-DEVICE-TAKEN", HttpStatus.CONFLICT),
    /** Another service vouches for somebody whom no account belongs to. */
    NO_ACCOUNT("TMB-ACCESS-NO-ACCOUNT", HttpStatus.FORBIDDEN);

    private final String code;
    private final HttpStatus status;

    AccessProblem(String code, HttpStatus status) {
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
