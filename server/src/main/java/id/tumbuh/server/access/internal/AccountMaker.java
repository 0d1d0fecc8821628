package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts whose login, name and areas are in order. */
@Component
class AccountMaker implements Accounts {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9](?:[a-z0-9._@+-]{1,78}[a-z0-9])");
    private static final int LONGEST_NAME = 120;

    private final AccountTable accounts;
    private final Passwords passwords;
    private final AccountAreas areas;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountMaker(
            AccountTable accounts,
            Passwords passwords,
            AccountAreas areas,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.areas = areas;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean none() {
        return accounts.isEmpty();
    }

    @Override
    public UUID addStaff(String login, String name, Role role, List<String> places, String password) {
        passwords.check(password, lower(login), own(name, places));
        return add(login, name, role, places, passwords.hash(password), null);
    }

    @Override
    public Optional<UUID> find(String login) {
        return accounts.byLogin(lower(login)).map(Account::id);
    }

    /** What somebody who knows the owner would try first. */
    List<String> own(String name, List<String> places) {
        return Stream.concat(Stream.of(name), areas.names(places).stream()).toList();
    }

    /** Staff who come in the first time with a one-time code. */
    UUID addStaffWithCode(String login, String name, Role role, List<String> places, String code, Instant until) {
        return add(login, name, role, places, passwords.hash(code), until);
    }

    @Override
    public UUID addKader(String name, String posyandu) {
        return insert(null, name, Role.KADER, List.of(posyandu), null, null);
    }

    private UUID add(
            String login, String name, Role role, List<String> places, String hash, @Nullable Instant onceUntil) {
        String plain = lower(login);
        if (!LOGIN.matcher(plain).matches()) {
            throw new Problem(AccessProblem.LOGIN_FORM);
        }
        if (role == Role.KADER) {
            throw new Problem(AccessProblem.ROLE);
        }
        return insert(plain, name, role, places, hash, onceUntil);
    }

    private UUID insert(
            @Nullable String login,
            String name,
            Role role,
            List<String> places,
            @Nullable String hash,
            @Nullable Instant onceUntil) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Problem(AccessProblem.NAME);
        }
        List<String> distinct = places.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > Scope.MOST) {
            throw new Problem(AccessProblem.SCOPE);
        }
        for (String place : distinct) {
            if (areas.path(place) == null) {
                throw new Problem(AccessProblem.SCOPE);
            }
        }
        UUID id = Ids.next(clock);
        transaction.executeWithoutResult(status -> {
            Account account = new Account(
                    id, login, name.strip(), role, hash, onceUntil, onceUntil != null, false, null, distinct);
            if (!accounts.insert(account)) {
                throw new Problem(AccessProblem.LOGIN_TAKEN);
            }
        });
        return id;
    }

    static String lower(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
