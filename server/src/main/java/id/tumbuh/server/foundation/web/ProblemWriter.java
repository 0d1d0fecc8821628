package id.tumbuh.server.foundation.web;

import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a problem, wherever in the server it arises. */
@Component
public class ProblemWriter {
    private final ProblemTexts texts;
    private final JsonMapper json;

    ProblemWriter(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public ProblemBody body(HttpServletRequest request, ProblemCode code, Map<String, Object> arguments) {
        return body(request, code, arguments, null);
    }

    ProblemBody body(
            HttpServletRequest request, ProblemCode code, Map<String, Object> arguments, @Nullable String reference) {
        String language = ProblemTexts.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new ProblemBody(
                "urn:tumbuh:problem:" + code.code(),
                texts.text(language, code.code(), "title", arguments),
                code.status().value(),
                texts.text(language, code.code(), "next", arguments),
                code.code(),
                arguments.get(Problem.FIELD) instanceof String field ? field : null,
                reference);
    }

    /** Writes it as the whole answer; for filters, which no advice serves. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemCode code) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(body(request, code, Map.of()));
        response.resetBuffer();
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language(request));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String language(HttpServletRequest request) {
        return ProblemTexts.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
