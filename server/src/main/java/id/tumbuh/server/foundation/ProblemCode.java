package id.tumbuh.server.foundation;

import org.springframework.http.HttpStatus;

/**
 * A problem with a stable code, {@code TMB-AREA-WORD}. Each module has an enum of its own; the texts (title and next step) stand under the
 * code in {@code problems_id.properties} and {@code problems_en.properties}, held complete by a test.
 */
public interface ProblemCode {
    String code();

    HttpStatus status();
}
