package id.tumbuh.server.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** Spring Security's CSRF filter compares with the token of the session's cookie. */
final class SessionCsrf implements CsrfTokenRepository {
    static final String HEADER = "X-CSRF-Token";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        String session = SessionCookie.token(request);
        return token(session == null ? Secret.token() : SessionCookie.csrf(session));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // It is derived anew each time.
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        String session = SessionCookie.token(request);
        return session == null ? null : token(SessionCookie.csrf(session));
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, "_csrf", value);
    }
}
