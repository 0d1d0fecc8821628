package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Allowance;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** How fast one phone or one member of the staff may ask; strangers by their address. */
final class Pace extends OncePerRequestFilter {
    private final Allowance allowance;
    private final ProblemWriter problems;

    Pace(Allowance allowance, ProblemWriter problems) {
        this.allowance = allowance;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(request);
        if (allowance.take(key)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(allowance.secondsToWait(key)));
            problems.write(request, response, GeneralProblem.TOO_MANY);
        }
    }

    private static String key(HttpServletRequest request) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof Caller caller) {
            UUID device = caller.device();
            return device == null ? caller.account().toString() : device.toString();
        }
        return request.getRemoteAddr();
    }
}
