package id.tumbuh.server.foundation;

import org.springframework.http.HttpStatus;

/** Problems any endpoint can have. */
public enum GeneralProblem implements ProblemCode {
    /** The body or a parameter cannot be read. */
    UNREADABLE("TMB-REQUEST-UNREADABLE", HttpStatus.BAD_REQUEST),
    /** The request was read, but says something that cannot be. */
    INVALID("TMB-REQUEST-INVALID", HttpStatus.UNPROCESSABLE_CONTENT),
    /** An edit that does not say which version it was made on: it could undo what somebody else wrote meanwhile. */
    VERSION("TMB-REQUEST-VERSION", HttpStatus.PRECONDITION_REQUIRED),
    TOO_LARGE("TMB-REQUEST-TOO-LARGE", HttpStatus.CONTENT_TOO_LARGE),
    /** A kind of content or a method that this address does not take. */
    UNSUPPORTED("TMB-REQUEST-UNSUPPORTED", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    METHOD("TMB-REQUEST-METHOD", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_FOUND("TMB-NOT-FOUND", HttpStatus.NOT_FOUND),
    NOT_SIGNED_IN("TMB-ACCESS-NOT-SIGNED-IN", HttpStatus.UNAUTHORIZED),
    FORBIDDEN("TMB-ACCESS-FORBIDDEN", HttpStatus.FORBIDDEN),
    TOO_MANY("TMB-REQUEST-TOO-MANY", HttpStatus.TOO_MANY_REQUESTS),
    BUSY("TMB-SERVER-BUSY", HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL("TMB-SERVER-INTERNAL", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String code;
    private final HttpStatus status;

    GeneralProblem(String code, HttpStatus status) {
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
