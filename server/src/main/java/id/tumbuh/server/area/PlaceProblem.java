package id.tumbuh.server.area;

import id.tumbuh.server.foundation.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with a place or a setting. */
public enum PlaceProblem implements ProblemCode {
    /** No such place, or none within the caller's areas. */
    UNKNOWN("TMB-PLACE-UNKNOWN", HttpStatus.NOT_FOUND),
    /** A field that cannot be read. */
    BODY("TMB-PLACE-BODY"),
    /** A field that is for others to keep, such as the code. */
    KEEPER("TMB-PLACE-KEEPER", HttpStatus.FORBIDDEN),
    /** The place above must be of the level above. */
    LEVEL("TMB-PLACE-LEVEL"),
    /** The fact was written for another place than it speaks of. */
    MISPLACED("TMB-PLACE-MISPLACED"),
    /** The id is that of another place. */
    ID_TAKEN("TMB-PLACE-ID-TAKEN"),
    /** Another of this name is open below the same place. */
    NAME_TAKEN("TMB-PLACE-NAME-TAKEN", HttpStatus.CONFLICT),
    CODE_FORM("TMB-PLACE-CODE-FORM"),
    /** Warns: the code may be newer or older than our edition. */
    CODE_UNKNOWN("TMB-PLACE-CODE-UNKNOWN"),
    NUMBER_FORM("TMB-PLACE-NUMBER-FORM"),
    /** Warns: the village of the number is not in our edition. */
    NUMBER_VILLAGE("TMB-PLACE-NUMBER-VILLAGE"),
    /** Warns: kept, for a newer server or another module may know it. */
    OPTION_UNKNOWN("TMB-PLACE-OPTION-UNKNOWN"),
    OPTION_VALUE("TMB-PLACE-OPTION-VALUE");

    private final String code;
    private final HttpStatus status;

    PlaceProblem(String code) {
        this(code, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    PlaceProblem(String code, HttpStatus status) {
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
