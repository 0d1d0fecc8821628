package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Open;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and one's own password. */
@RestController
@RequestMapping(path = "/api/session", produces = MediaType.APPLICATION_JSON_VALUE)
class SessionController {
    private final SignIn signIn;
    private final KnownBrowser browsers;
    private final SessionTable sessions;
    private final AccountTable accounts;
    private final AccountMaker maker;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    SessionController(
            SignIn signIn,
            KnownBrowser browsers,
            SessionTable sessions,
            AccountTable accounts,
            AccountMaker maker,
            Passwords passwords,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.signIn = signIn;
        this.browsers = browsers;
        this.sessions = sessions;
        this.accounts = accounts;
        this.maker = maker;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
    }

    record Credentials(String login, String password) {}

    /** @param csrf goes into the header {@code X-CSRF-Token} of every request that changes something */
    record Begun(String csrf) {}

    /**
     * Who is signed in.
     *
     * @param places ids of the areas; {@code nation} is all of them
     * @param mustChange nothing but a new password is allowed
     */
    record Me(
            UUID account,
            String name,
            Role role,
            List<String> places,
            Set<Permission> permissions,
            boolean mustChange,
            String csrf) {}

    /** @param current not needed after a sign-in with a one-time code */
    record NewPassword(@Nullable String current, String password) {}

    @Operation(summary = "Sign in")
    @Open
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Begun begin(@RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        String login = AccountMaker.lower(credentials.login());
        String browser = browsers.of(request, login);
        String token = signIn.withPassword(login, credentials.password(), request.getRemoteAddr(), browser);
        SessionCookie.set(request, response, token);
        if (browser == null) {
            browsers.remember(request, response, login);
        }
        return new Begun(SessionCookie.csrf(token));
    }

    @Operation(summary = "Who is signed in, with which permissions")
    @Needs(Permission.OWN_SESSION)
    @GetMapping
    Me me(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        Account account = own(caller);
        return new Me(
                account.id(),
                account.name(),
                account.role(),
                account.places(),
                Permissions.of(account.role()),
                account.mustChange(),
                SessionCookie.csrf(token(request)));
    }

    @Operation(summary = "Sign out")
    @Needs(Permission.OWN_SESSION)
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal Caller caller, HttpServletRequest request, HttpServletResponse response) {
        transaction.executeWithoutResult(status -> {
            sessions.end(token(request));
            audit.note(caller, Action.SIGNED_OUT, List.of(), List.of());
        });
        SessionCookie.clear(request, response);
    }

    /** Chooses a new password; every session of the account ends, and a new one begins here. */
    @Operation(summary = "Choose a new password")
    @Needs(Permission.OWN_SESSION)
    @PostMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    Begun changePassword(
            @AuthenticationPrincipal Caller caller,
            @RequestBody NewPassword change,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = own(caller);
        boolean chosenAfterCode = account.mustChange() && account.password() == null;
        if (!chosenAfterCode && (change.current() == null || !passwords.match(change.current(), account.password()))) {
            throw new Problem(AccessProblem.WRONG_PASSWORD);
        }
        passwords.check(
                change.password(),
                account.login() == null ? "" : account.login(),
                maker.own(account.name(), account.places()));
        String hash = passwords.hash(change.password());
        String token = transaction.execute(status -> {
            accounts.setPassword(account.id(), hash, null, false);
            sessions.endAll(account.id());
            audit.note(caller, Action.PASSWORD_CHANGED, List.of(), List.of());
            return sessions.begin(account.id());
        });
        if (token == null) {
            throw new IllegalStateException("a session without a token");
        }
        SessionCookie.set(request, response, token);
        return new Begun(SessionCookie.csrf(token));
    }

    private Account own(Caller caller) {
        return accounts.byId(caller.account()).orElseThrow(() -> new Problem(GeneralProblem.NOT_SIGNED_IN));
    }

    private static String token(HttpServletRequest request) {
        String token = SessionCookie.token(request);
        if (token == null) {
            throw new Problem(GeneralProblem.NOT_SIGNED_IN);
        }
        return token;
    }
}
