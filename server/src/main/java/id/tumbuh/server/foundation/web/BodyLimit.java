package id.tumbuh.server.foundation.web;

import id.tumbuh.server.foundation.GeneralProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bodies are at most 1 MB, as sent and again when unpacked; gzip is the one packing that is read. */
@Component
class BodyLimit extends OncePerRequestFilter {
    static final int MOST = 1 << 20;
    private static final int BUFFER = 8192;

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String packing = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        boolean gzip =
                packing != null && packing.trim().toLowerCase(Locale.ROOT).equals("gzip");
        if (request.getContentLengthLong() > MOST) {
            problems.write(request, response, GeneralProblem.TOO_LARGE);
        } else if (packing != null
                && !gzip
                && !packing.trim().toLowerCase(Locale.ROOT).equals("identity")) {
            problems.write(request, response, GeneralProblem.UNSUPPORTED);
        } else {
            chain.doFilter(new Limited(request, gzip), response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final boolean gzip;
        private @Nullable ServletInputStream body;

        Limited(HttpServletRequest request, boolean gzip) {
            super(request);
            this.gzip = gzip;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                ServletInputStream sent = new LimitedBody(super.getInputStream(), MOST);
                body = gzip ? new LimitedBody(new GZIPInputStream(sent, BUFFER), MOST) : sent;
            }
            return body;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public int getContentLength() {
            return gzip ? -1 : super.getContentLength();
        }

        @Override
        public long getContentLengthLong() {
            return gzip ? -1 : super.getContentLengthLong();
        }

        @Override
        public @Nullable String getHeader(String name) {
            return hides(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return hides(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        /** Message converters choose by headers; those of the packed body are no longer true. */
        private boolean hides(String name) {
            return gzip && List.of("content-encoding", "content-length").contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
