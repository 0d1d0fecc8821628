package id.tumbuh.server.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lets whatever collects the technical figures read them ({@code TUMBUH_METRICS_TOKEN}). That a request comes from this machine proves
 * nothing: behind a proxy every request does.
 */
@Component
class MetricsToken {
    private static final int SHORTEST = 20;

    private final String token;

    MetricsToken(@Value("${tumbuh.metrics.token:}") String token) {
        this.token = token;
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalStateException("TUMBUH_METRICS_TOKEN has fewer than " + SHORTEST + " letters");
        }
    }

    boolean opens(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !token.isEmpty()
                && header != null
                && MessageDigest.isEqual(Secret.hash(header), Secret.hash("Bearer " + token));
    }
}
