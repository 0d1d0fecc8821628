package id.tumbuh.server.foundation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(name = "Problem", description = "Problem details (RFC 9457), as application/problem+json")
public record ProblemBody(
        @Schema(example = "urn:tumbuh:problem:TMB-REQUEST-UNREADABLE")
        String type,

        @Schema(description = "what is wrong, in the language of Accept-Language (id, en)")
        String title,

        @Schema(example = "400") int status,
        @Schema(description = "what to do next") String detail,

        @Schema(description = "the same in every language and release", example = "TMB-REQUEST-UNREADABLE")
        String code,

        @Schema(description = "a pointer into the body, the name of a parameter, or of a field to be written") @Nullable
        String field,

        @Schema(description = "of an unexpected error: the same number stands in the server's log") @Nullable
        String reference) {}
