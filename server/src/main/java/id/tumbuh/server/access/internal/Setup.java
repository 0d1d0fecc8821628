package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.access.SetupToken;
import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.foundation.Allowance;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The first administrator, once: whoever has read the token on the server's console. */
@Component
class Setup implements SetupToken {
    private static final int TRIES_AT_ONCE = 10;
    private static final double TRIES_PER_SECOND = 1 / 30.0;

    private final AccountMaker maker;
    private final AccountTable accounts;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Allowance tries = new Allowance(TRIES_AT_ONCE, TRIES_PER_SECOND, System::nanoTime);
    private volatile @Nullable String token;

    Setup(AccountMaker maker, AccountTable accounts, AuditTrail audit, TransactionTemplate transaction) {
        this.maker = maker;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
    }

    boolean isNeeded() {
        return accounts.isEmpty();
    }

    @Override
    public Optional<String> open() {
        return isNeeded() ? Optional.of(token()) : Optional.empty();
    }

    /** The token of this run; made when it is first asked for. */
    synchronized String token() {
        String made = token;
        if (made == null) {
            made = Secret.code() + Secret.code();
            token = made;
        }
        return made;
    }

    UUID run(String tried, String login, String name, String password, String address) {
        if (!tries.take(address)) {
            throw new Problem(AccessProblem.TOO_MANY_ATTEMPTS, Map.of("seconds", tries.secondsToWait(address)));
        }
        if (!accounts.isEmpty()) {
            throw new Problem(AccessProblem.SETUP_DONE);
        }
        if (!MessageDigest.isEqual(Secret.hash(Secret.typed(tried)), Secret.hash(token()))) {
            throw new Problem(AccessProblem.SETUP_TOKEN);
        }
        UUID id = transaction.execute(status -> {
            accounts.lockSetup();
            if (!accounts.isEmpty()) {
                throw new Problem(AccessProblem.SETUP_DONE);
            }
            UUID made = maker.addStaff(login, name, Role.ADMIN, List.of(Accounts.NATION), password);
            audit.note(
                    new Caller(made, Role.ADMIN, Scope.NATION, null, Set.of(), false, address),
                    Action.ACCOUNT_CHANGED,
                    List.of(),
                    List.of());
            return made;
        });
        return Objects.requireNonNull(id);
    }
}
