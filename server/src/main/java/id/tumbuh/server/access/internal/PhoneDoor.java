package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.foundation.Allowance;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.ProblemCode;
import id.tumbuh.server.foundation.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises phones by their token. A phone whose access has ended may hand in facts, and nothing else. */
final class PhoneDoor extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final int LENGTH = 43;
    private static final String FACTS = "/api/sync/facts";
    static final Set<String> OPEN = Set.of("/api/sync/key", "/api/sync/sealed");
    private static final int STRANGERS_AT_ONCE = 100;
    private static final double STRANGERS_PER_SECOND = 5;

    private final PhoneTokens tokens;
    private final SessionTable sessions;
    private final LastSeen seen;
    private final ProblemWriter problems;
    private final Allowance strangers = new Allowance(STRANGERS_AT_ONCE, STRANGERS_PER_SECOND, System::nanoTime);

    PhoneDoor(PhoneTokens tokens, SessionTable sessions, LastSeen seen, ProblemWriter problems) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.seen = seen;
        this.problems = problems;
    }

    /** What the key opens, and the key, need no token. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request);
        String address = request.getRemoteAddr();
        // Known phones first: many share one address with whoever guesses behind it.
        PhoneTokens.Phone phone = token == null ? null : tokens.find(token);
        if (phone == null) {
            boolean tooMany = !strangers.take(address);
            problems.write(request, response, tooMany ? GeneralProblem.TOO_MANY : refusal(request));
        } else if (phone.ended() && !handsInFacts(request)) {
            problems.write(request, response, AccessProblem.ENDED);
        } else {
            if (!phone.ended()) {
                seen.now(phone.enrolment());
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new SignedIn(phone.caller(address), false));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }

    /** Whoever is signed in as staff is known, but has come to the wrong door. */
    private ProblemCode refusal(HttpServletRequest request) {
        String session = SessionCookie.token(request);
        return session != null && sessions.find(session).isPresent()
                ? AccessProblem.PHONES_ONLY
                : GeneralProblem.NOT_SIGNED_IN;
    }

    static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (header == null || !bearer) {
            return null;
        }
        String token = header.substring(SCHEME.length()).trim();
        return token.length() == LENGTH ? token : null;
    }

    private static boolean handsInFacts(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(FACTS);
    }
}
