package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.audit.Strangers;
import id.tumbuh.server.foundation.Allowance;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets staff in by login and password. A wrong login looks, lasts and is limited like a wrong password. */
@Component
class SignIn {
    private static final double NOTES_PER_SECOND = 1 / 180.0;

    private final AccountTable accounts;
    private final SessionTable sessions;
    private final Passwords passwords;
    private final SignInPace pace;
    private final AccountAreas areas;
    private final AuditTrail audit;
    private final Strangers strangers;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /** A flood of attempts must not flood the trail. */
    private final Allowance notes = new Allowance(1, NOTES_PER_SECOND, System::nanoTime);

    SignIn(
            AccountTable accounts,
            SessionTable sessions,
            Passwords passwords,
            SignInPace pace,
            AccountAreas areas,
            AuditTrail audit,
            Strangers strangers,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.pace = pace;
        this.areas = areas;
        this.audit = audit;
        this.strangers = strangers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The token of a new session.
     *
     * @param browser what tells a browser in which this login has signed in before, or null
     */
    String withPassword(String login, String password, String address, @Nullable String browser) {
        String plain = AccountMaker.lower(login);
        Optional<Account> found = accounts.byLogin(plain);
        allow(plain, found, address, browser);
        boolean right = passwords.match(
                typed(found, password), found.map(Account::password).orElse(null));
        Account account = found.orElse(null);
        if (!right || account == null || account.locked() || codeTooOld(account)) {
            note(found, address, Action.SIGN_IN_FAILED);
            throw new Problem(AccessProblem.SIGN_IN);
        }
        // A one-time code opens one session, in which a password is chosen.
        if (account.onceUntil() != null && !accounts.useCode(account)) {
            note(found, address, Action.SIGN_IN_FAILED);
            throw new Problem(AccessProblem.SIGN_IN);
        }
        pace.forgive(plain, address, browser);
        return begin(account, address);
    }

    /** The token of a new session for somebody who has proved to be the owner of the account. */
    String begin(Account account, String address) {
        Scope scope = areas.scope(account.places());
        if (account.locked() || scope == null) {
            throw new Problem(AccessProblem.SIGN_IN);
        }
        String token = transaction.execute(status -> {
            audit.note(caller(account, scope, address), Action.SIGNED_IN, List.of(), List.of());
            return sessions.begin(account.id());
        });
        if (token == null) {
            throw new IllegalStateException("a session without a token");
        }
        return token;
    }

    private boolean codeTooOld(Account account) {
        return account.onceUntil() != null && account.onceUntil().isBefore(clock.instant());
    }

    /** A one-time code may be typed as it is read from paper. */
    private static String typed(Optional<Account> account, String password) {
        boolean code = account.isPresent() && account.get().onceUntil() != null;
        return code ? Secret.typed(password) : password;
    }

    private void allow(String login, Optional<Account> account, String address, @Nullable String browser) {
        int wait = pace.take(login, address, browser);
        if (wait > 0) {
            if (notes.take(login)) {
                note(account, address, Action.SIGN_IN_BLOCKED);
            }
            throw new Problem(AccessProblem.TOO_MANY_ATTEMPTS, Map.of("seconds", wait));
        }
    }

    private void note(Optional<Account> account, String address, Action action) {
        Scope scope = account.map(known -> areas.scope(known.places())).orElse(null);
        if (account.isPresent() && scope != null) {
            audit.note(caller(account.get(), scope, address), action, List.of(), List.of());
        } else {
            strangers.note(address, action);
        }
    }

    static Caller caller(Account account, Scope scope, String address) {
        return new Caller(account.id(), account.role(), scope, null, Set.of(), false, address);
    }
}
