package id.tumbuh.server.foundation.web;

import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever goes wrong into problem details. Nothing of an exception reaches the caller but its code. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int REFERENCE_BYTES = 6;
    private static final String RETRY_SECONDS = "5";
    /** character_not_in_repertoire and untranslatable_character of PostgreSQL's errors. */
    private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> problem(Problem problem, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = answer(problem.code(), request);
        if (problem.arguments().get("seconds") instanceof Number seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return answer.body(problems.body(request, problem.code(), problem.arguments()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return BodyTooLarge.isCauseOf(e)
                ? told(GeneralProblem.TOO_LARGE, request)
                : told(GeneralProblem.UNREADABLE, BodyPointer.of(e), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> parameter(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return told(GeneralProblem.UNREADABLE, e.getName(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> parameter(MissingServletRequestParameterException e, HttpServletRequest request) {
        return told(GeneralProblem.UNREADABLE, e.getParameterName(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> parameter(BindException e, HttpServletRequest request) {
        return told(GeneralProblem.UNREADABLE, request);
    }

    /** A query whose percent signs or bytes are none. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> query(InvalidParameterException e, HttpServletRequest request) {
        return told(GeneralProblem.UNREADABLE, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> denied(AccessDeniedException e, HttpServletRequest request) {
        return told(GeneralProblem.FORBIDDEN, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> stranger(AuthenticationException e, HttpServletRequest request) {
        return told(GeneralProblem.NOT_SIGNED_IN, request);
    }

    /** The database is there, but has no time for us: the caller may try again. */
    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        CannotAcquireLockException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<ProblemBody> busy(Exception e, HttpServletRequest request) {
        LOG.warn("busy: {}", e.getClass().getSimpleName());
        return answer(GeneralProblem.BUSY, request)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problems.body(request, GeneralProblem.BUSY, Map.of()));
    }

    /** A letter no text of the database can hold, such as U+0000: nothing that somebody types. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> letter(DataIntegrityViolationException e, HttpServletRequest request) {
        boolean letter =
                e.getMostSpecificCause() instanceof SQLException cause && NO_TEXT.contains(cause.getSQLState());
        return letter ? told(GeneralProblem.UNREADABLE, request) : unexpected(e, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemBody> anything(Exception e, HttpServletRequest request) {
        if (e instanceof ClientAbortException) {
            return null; // nobody is there to be answered
        }
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return told(of(known.getStatusCode()), request);
        }
        if (BodyTooLarge.isCauseOf(e)) {
            return told(GeneralProblem.TOO_LARGE, request);
        }
        if (e instanceof IOException && e.getCause() == null && request.getContentLengthLong() != 0) {
            return told(GeneralProblem.UNREADABLE, request);
        }
        return unexpected(e, request);
    }

    private ResponseEntity<ProblemBody> unexpected(Exception e, HttpServletRequest request) {
        byte[] random = new byte[REFERENCE_BYTES];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().formatHex(random);
        // The path pattern and the stack, never a message: a message may quote what somebody typed.
        LOG.error("unexpected error {} in {}", reference, request.getMethod(), new Traced(e));
        return answer(GeneralProblem.INTERNAL, request)
                .body(problems.body(request, GeneralProblem.INTERNAL, Map.of(), reference));
    }

    private ResponseEntity<ProblemBody> told(ProblemCode code, @Nullable String field, HttpServletRequest request) {
        Map<String, Object> arguments = field == null ? Map.of() : Map.of(Problem.FIELD, field);
        return answer(code, request).body(problems.body(request, code, arguments));
    }

    private ResponseEntity<ProblemBody> told(ProblemCode code, HttpServletRequest request) {
        return answer(code, request).body(problems.body(request, code, Map.of()));
    }

    private static ResponseEntity.BodyBuilder answer(ProblemCode code, HttpServletRequest request) {
        return ResponseEntity.status(code.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, ProblemWriter.language(request));
    }

    static GeneralProblem of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> GeneralProblem.NOT_SIGNED_IN;
            case 403 -> GeneralProblem.FORBIDDEN;
            case 404 -> GeneralProblem.NOT_FOUND;
            case 405 -> GeneralProblem.METHOD;
            case 406, 415 -> GeneralProblem.UNSUPPORTED;
            case 413 -> GeneralProblem.TOO_LARGE;
            case 422 -> GeneralProblem.INVALID;
            case 429 -> GeneralProblem.TOO_MANY;
            default -> status.is5xxServerError() ? GeneralProblem.INTERNAL : GeneralProblem.UNREADABLE;
        };
    }
}
