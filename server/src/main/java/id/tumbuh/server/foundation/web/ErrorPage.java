package id.tumbuh.server.foundation.web;

import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Open;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails before or after a controller (the firewall, a filter) comes out here, in the same form. */
@Hidden
@RestController
class ErrorPage implements ErrorController {
    /** Nothing failed: somebody asked for this very address, where nothing is. */
    private static final int ASKED = 404;

    private final ProblemWriter problems;

    ErrorPage(ProblemWriter problems) {
        this.problems = problems;
    }

    @Open
    @RequestMapping("/error")
    ResponseEntity<ProblemBody> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int number = status instanceof Integer given ? given : ASKED;
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        GeneralProblem problem = of(thrown, number);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.body(request, problem, Map.of()));
    }

    private static GeneralProblem of(@Nullable Object thrown, int status) {
        if (thrown instanceof Throwable error) {
            for (Throwable cause = error; cause != null; cause = cause.getCause()) {
                if (cause instanceof InvalidParameterException) {
                    return GeneralProblem.UNREADABLE;
                }
            }
            if (BodyTooLarge.isCauseOf(error)) {
                return GeneralProblem.TOO_LARGE;
            }
        }
        return ProblemAdvice.of(HttpStatusCode.valueOf(status));
    }
}
