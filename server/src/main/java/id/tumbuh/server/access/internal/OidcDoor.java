package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * The way in for those whom another service vouches for: an account must be there already. It is found by issuer and subject, the first time
 * by a verified e-mail address that is the login.
 */
@Component
class OidcDoor implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final AccountTable accounts;
    private final SignIn signIn;
    private final ProblemWriter problems;

    OidcDoor(AccountTable accounts, SignIn signIn, ProblemWriter problems) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouched) throws IOException {
        HttpSession dance = request.getSession(false);
        if (dance != null) {
            dance.invalidate(); // from here on our own session counts
        }
        try {
            Account account = vouched.getPrincipal() instanceof OidcUser user
                    ? account(user).orElse(null)
                    : null;
            if (account == null) {
                problems.write(request, response, AccessProblem.NO_ACCOUNT);
                return;
            }
            SessionCookie.set(request, response, signIn.begin(account, request.getRemoteAddr()));
            response.sendRedirect("/petugas.html");
        } catch (Problem problem) {
            problems.write(request, response, problem.code());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException error)
            throws IOException {
        problems.write(request, response, GeneralProblem.NOT_SIGNED_IN);
    }

    private Optional<Account> account(OidcUser user) {
        URL issuer = user.getIdToken().getIssuer();
        String subject = user.getSubject();
        if (issuer == null || subject == null) {
            return Optional.empty();
        }
        return account(issuer.toString(), subject, user.getEmail(), Boolean.TRUE.equals(user.getEmailVerified()));
    }

    /** The account of somebody as the other service names them. */
    Optional<Account> account(String issuer, String subject, @Nullable String email, boolean verified) {
        Optional<Account> bound = accounts.byIdentity(issuer, subject);
        if (bound.isPresent() || email == null || !verified) {
            return bound;
        }
        return accounts.byLogin(AccountMaker.lower(email))
                .filter(account -> accounts.bind(issuer, subject, account.id()));
    }
}
