package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong or doubtful with what is written of a person. */
public enum PersonProblem implements ProblemCode {
    /** Neither child nor adult: no list could show it. */
    KIND("TMB-PERSON-KIND", HttpStatus.UNPROCESSABLE_CONTENT),
    /** No name, nor a mother's. */
    NAMELESS("TMB-PERSON-NAMELESS", HttpStatus.UNPROCESSABLE_CONTENT),
    /** A value that cannot be read; it stays in the fact and is not shown. */
    FIELD("TMB-PERSON-FIELD", HttpStatus.OK),
    BIRTH_WEIGHT("TMB-PERSON-BIRTH-WEIGHT", HttpStatus.OK),
    BIRTH_WEIGHT_UNIT("TMB-PERSON-BIRTH-WEIGHT-UNIT", HttpStatus.OK),
    BIRTH_LENGTH_UNIT("TMB-PERSON-BIRTH-LENGTH-UNIT", HttpStatus.OK),
    BPJS("TMB-PERSON-BPJS", HttpStatus.OK),
    /** A body that names nobody to merge with, no purpose of a consent, no outcome of a pregnancy. */
    INCOMPLETE("TMB-PERSON-INCOMPLETE", HttpStatus.UNPROCESSABLE_CONTENT),
    /** A pregnancy of hers goes on: it ends, or is said to be a mistake, before another begins. */
    PREGNANT("TMB-PERSON-PREGNANT", HttpStatus.CONFLICT),
    /** A law still asks to keep the record. */
    RETENTION("TMB-PERSON-RETENTION", HttpStatus.CONFLICT),
    /** The edit was made on a version that does not exist. */
    VERSION("TMB-PERSON-VERSION", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    PersonProblem(String code, HttpStatus status) {
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
