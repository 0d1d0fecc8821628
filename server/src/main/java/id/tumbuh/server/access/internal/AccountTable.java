package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of accounts. */
@Component
class AccountTable {
    /** Accounts all of whose areas lie in the areas asked for. */
    private static final String WITHIN = """
            select %s from account a
            where not exists (
              select from account_scope s left join place p on p.id = s.place
              where s.account = a.id
                and not exists (
                  select from unnest(:from::text[], :until::text[]) as own (lo, hi)
                  where case when s.place = 'nation' then '' else p.path end collate "C" >= own.lo
                    and case when s.place = 'nation' then '' else p.path end collate "C" < own.hi))
              and exists (select from account_scope s where s.account = a.id)
            """.formatted(Account.COLUMNS);

    private final JdbcClient jdbc;
    private final SealedText texts;
    private final Clock clock;

    AccountTable(JdbcClient jdbc, SealedText texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Until the end of the transaction nobody else makes a first account. */
    void lockSetup() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('tumbuh.setup'))")
                .query()
                .singleRow();
    }

    /** Until the end of the transaction nobody else adds a kader there. */
    void lockKaderOf(String posyandu) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('tumbuh.kader'), hashtext(?))")
                .param(posyandu)
                .query()
                .singleRow();
    }

    Optional<Account> byLogin(String login) {
        return one("a.login = ?", login);
    }

    Optional<Account> byId(UUID id) {
        return one("a.id = ?", id);
    }

    Optional<Account> byIdentity(String issuer, String subject) {
        return jdbc.sql(
                        "select " + Account.COLUMNS
                                + " from account a join account_identity i on i.account = a.id where i.issuer = ? and i.subject = ?")
                .params(issuer, subject)
                .query((row, number) -> Account.of(row, texts))
                .optional();
    }

    private Optional<Account> one(String condition, Object value) {
        return jdbc.sql("select " + Account.COLUMNS + " from account a where " + condition)
                .param(value)
                .query((row, number) -> Account.of(row, texts))
                .optional();
    }

    /** Those of these roles whose areas all lie in the scope, in order of their making. */
    List<Account> within(Scope scope, List<Role> roles) {
        return jdbc.sql(WITHIN + " and a.role = any(:roles) order by a.id")
                .param("from", scope.paths().stream().map(ScopePath::from).toArray(String[]::new))
                .param("until", scope.paths().stream().map(ScopePath::until).toArray(String[]::new))
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, number) -> Account.of(row, texts))
                .list();
    }

    /** False where somebody has that login; of several at once the first has it. */
    boolean insert(Account account) {
        int made = jdbc.sql("""
                        insert into account (id, login, name, role, password, once_until, must_change, created)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (login) do nothing""")
                .param(account.id())
                .param(account.login())
                .param(texts.seal(account.name()))
                .param(account.role().name())
                .param(account.password())
                .param(timestamp(account.onceUntil()))
                .param(account.mustChange())
                .param(Timestamp.from(clock.instant()))
                .update();
        if (made == 0) {
            return false;
        }
        jdbc.sql("insert into account_scope (account, place) select ?, unnest(?::text[])")
                .param(account.id())
                .param(account.places().toArray(String[]::new))
                .update();
        return true;
    }

    void setPassword(UUID account, @Nullable String hash, @Nullable Instant onceUntil, boolean mustChange) {
        jdbc.sql("update account set password = ?, once_until = ?, must_change = ? where id = ?")
                .param(hash)
                .param(timestamp(onceUntil))
                .param(mustChange)
                .param(account)
                .update();
    }

    /** Uses up a one-time code; false where somebody else just did, or where it was changed since it was read. */
    boolean useCode(Account account) {
        return jdbc.sql("""
                                update account set password = null, once_until = null, must_change = true
                                where id = ? and password = ? and once_until is not null""").param(account.id()).param(account.password()).update() == 1;
    }

    void setLocked(UUID account, boolean locked) {
        jdbc.sql("update account set locked = ? where id = ?")
                .params(locked, account)
                .update();
    }

    /** Whether a kader was trained; null where that is not known. */
    void setTrained(UUID account, @Nullable Boolean trained) {
        jdbc.sql("update account set trained = cast(? as boolean) where id = ?")
                .param(trained)
                .param(account)
                .update();
    }

    /** False where the account already is somebody else's there. */
    boolean bind(String issuer, String subject, UUID account) {
        return jdbc.sql(
                                "insert into account_identity (issuer, subject, account) values (?, ?, ?) on conflict do nothing")
                        .params(issuer, subject, account)
                        .update()
                == 1;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
