package id.tumbuh.server.foundation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as RFC 9457 has them, with a code.
 *
 * @param type {@code urn:tumbuh:problem:} and the code
 * @param title what is wrong, in the caller's language
 * @param detail what to do next
 * @param code {@code TMB-…}, the same in every language and release
 * @param field where it is about one: a pointer into the body such as {@code /fields}, the name of a parameter, or the name
 *     of a field of what was to be written, such as {@code mother.name}
 * @param reference of an unexpected error: the same random number stands in the server's log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String field,
        @Nullable String reference) {}
