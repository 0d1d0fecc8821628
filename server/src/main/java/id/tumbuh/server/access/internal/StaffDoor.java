package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises staff by the session cookie. Whoever is not recognised goes on as a stranger. */
final class StaffDoor extends OncePerRequestFilter {
    private final SessionTable sessions;
    private final AccountAreas areas;

    StaffDoor(SessionTable sessions, AccountAreas areas) {
        this.sessions = sessions;
        this.areas = areas;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = SessionCookie.token(request);
        if (token != null) {
            sessions.find(token).ifPresent(session -> recognise(session, request));
        }
        chain.doFilter(request, response);
    }

    private void recognise(SessionTable.Session session, HttpServletRequest request) {
        Scope scope = areas.scope(session.places());
        if (scope == null) {
            return; // every area of this account is gone
        }
        Caller caller =
                new Caller(session.account(), session.role(), scope, null, Set.of(), false, request.getRemoteAddr());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(caller, session.mustChange()));
        SecurityContextHolder.setContext(context);
    }
}
