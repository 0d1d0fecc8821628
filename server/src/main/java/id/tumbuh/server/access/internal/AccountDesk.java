package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts as they are administered: nobody gives what lies beyond their own areas. */
@Component
class AccountDesk {
    static final List<Role> KADER = List.of(Role.KADER);
    static final List<Role> STAFF =
            Arrays.stream(Role.values()).filter(role -> role != Role.KADER).toList();

    private static final Duration CODE_GOOD_FOR = Duration.ofDays(2);

    private final AccountTable accounts;
    private final AccountMaker maker;
    private final SessionTable sessions;
    private final PhoneTokens tokens;
    private final Passwords passwords;
    private final AccountAreas areas;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountDesk(
            AccountTable accounts,
            AccountMaker maker,
            SessionTable sessions,
            PhoneTokens tokens,
            Passwords passwords,
            AccountAreas areas,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.maker = maker;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.areas = areas;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param code good for one sign-in, shown once */
    record Coded(UUID account, String code, Instant until) {}

    List<Account> list(Caller caller, List<Role> roles) {
        return accounts.within(caller.scope(), roles);
    }

    UUID addKader(Caller caller, String name, String posyandu) {
        checkOwn(caller, List.of(posyandu));
        return Objects.requireNonNull(transaction.execute(status -> {
            accounts.lockKaderOf(posyandu);
            if (accounts.within(caller.scope(), KADER).stream()
                    .anyMatch(known -> !known.locked()
                            && known.places().contains(posyandu)
                            && known.name().strip().equalsIgnoreCase(name.strip()))) {
                throw Problem.of(AccessProblem.KADER_TAKEN, "/name");
            }
            UUID id = maker.addKader(name, posyandu);
            note(caller);
            return id;
        }));
    }

    Coded addStaff(Caller caller, String login, String name, Role role, List<String> places) {
        checkOwn(caller, places);
        String code = Secret.code();
        Instant until = clock.instant().plus(CODE_GOOD_FOR);
        return Objects.requireNonNull(transaction.execute(status -> {
            UUID id = maker.addStaffWithCode(login, name, role, places, code, until);
            note(caller);
            return new Coded(id, code, until);
        }));
    }

    /** The old password stops, all sessions end, and the code opens the next one. */
    Coded reset(Caller caller, UUID id) {
        Account account = other(caller, id, STAFF);
        String code = Secret.code();
        String hash = passwords.hash(code);
        Instant until = clock.instant().plus(CODE_GOOD_FOR);
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(account.id(), hash, until, true);
            sessions.endAll(account.id());
            note(caller);
        });
        return new Coded(account.id(), code, until);
    }

    /** A locked account has no session, and its phones may only hand in facts. */
    void setLocked(Caller caller, UUID id, List<Role> roles, boolean locked) {
        Account account = other(caller, id, roles);
        transaction.executeWithoutResult(status -> {
            accounts.setLocked(account.id(), locked);
            if (locked) {
                sessions.endAll(account.id());
            }
            note(caller);
        });
        tokens.forget();
    }

    /** Says whether a kader was trained; null takes it back. */
    void setTrained(Caller caller, UUID id, @Nullable Boolean trained) {
        Account account = other(caller, id, KADER);
        transaction.executeWithoutResult(status -> {
            accounts.setTrained(account.id(), trained);
            note(caller);
        });
    }

    private void note(Caller caller) {
        audit.note(caller, Action.ACCOUNT_CHANGED, List.of(), List.of());
    }

    /** Somebody else's account in the caller's areas; what lies elsewhere is answered like what does not exist. */
    private Account other(Caller caller, UUID id, List<Role> roles) {
        if (caller.account().equals(id)) {
            throw new Problem(AccessProblem.OWN_ACCOUNT);
        }
        return accounts.byId(id)
                .filter(account -> roles.contains(account.role()))
                .filter(account -> account.places().stream().allMatch(place -> owns(caller, place)))
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
    }

    private void checkOwn(Caller caller, List<String> places) {
        if (!places.stream().allMatch(place -> owns(caller, place))) {
            throw new Problem(AccessProblem.SCOPE);
        }
    }

    private boolean owns(Caller caller, String place) {
        ScopePath path = areas.path(place);
        return path != null && caller.scope().contains(path);
    }
}
