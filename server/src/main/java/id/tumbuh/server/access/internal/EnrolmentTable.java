package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of enrolments and phones. */
@Component
class EnrolmentTable {
    private static final String COLUMNS = "e.id, e.account, e.posyandu, e.code_until, e.device, e.token_until, e.ended";

    private static final String WITHIN = """
            select e.id, e.account, a.name as account_name, e.posyandu, e.device, d.name as device_name, d.seen, e.redeemed,
                   e.token_until
            from enrolment e
            join place p on p.id = e.posyandu
            join account a on a.id = e.account
            join device d on d.id = e.device
            where exists (select from unnest(:from::text[], :until::text[]) as own (lo, hi) where p.path >= own.lo and p.path < own.hi)
              and e.ended is null
            order by e.posyandu, d.id, e.id""";

    private final JdbcClient jdbc;
    private final SealedText texts;
    private final Clock clock;

    EnrolmentTable(JdbcClient jdbc, SealedText texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /** A live enrolment as the bidan sees it. */
    record Listed(
            UUID enrolment,
            UUID account,
            String accountName,
            String posyandu,
            UUID device,
            String deviceName,
            Instant seen,
            Instant enrolled,
            Instant until) {}

    void issue(UUID id, UUID account, String posyandu, UUID by, String code, Instant until) {
        jdbc.sql("""
                        insert into enrolment (id, account, posyandu, issued, issued_by, code_hash, code_until)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, account, posyandu, now(), by, Secret.hash(code), Timestamp.from(until))
                .update();
    }

    /** The enrolment a code belongs to, locked until the end of the transaction: a code is good for one phone. */
    Optional<Enrolment> unredeemed(String code) {
        return jdbc.sql("select " + COLUMNS
                        + " from enrolment e where e.code_hash = ? and e.redeemed is null for update")
                .param(Secret.hash(code))
                .query((row, number) -> of(row))
                .optional();
    }

    Optional<Enrolment> byId(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from enrolment e where e.id = ?")
                .param(id)
                .query((row, number) -> of(row))
                .optional();
    }

    Optional<Enrolment> byToken(String token) {
        return jdbc.sql("select " + COLUMNS + " from enrolment e where e.token_hash = ?")
                .param(Secret.hash(token))
                .query((row, number) -> of(row))
                .optional();
    }

    /** Whether a phone is known, locked until the end of the transaction; makes it where it is not. */
    void keepDevice(UUID device, String name, String posyandu) {
        jdbc.sql("""
                        insert into device (id, name, posyandu, created, seen) values (?, ?, ?, ?, ?)
                        on conflict (id) do update set name = excluded.name""").params(device, texts.seal(name), posyandu, now(), now()).update();
    }

    void moveDevice(UUID device, String posyandu) {
        jdbc.sql("update device set posyandu = ? where id = ?")
                .params(posyandu, device)
                .update();
    }

    /** All that are not ended on a phone. */
    List<Enrolment> on(UUID device) {
        return jdbc.sql("select " + COLUMNS + " from enrolment e where e.device = ? and e.ended is null")
                .param(device)
                .query((row, number) -> of(row))
                .list();
    }

    void redeem(UUID enrolment, UUID device, String token, Instant until) {
        jdbc.sql("update enrolment set device = ?, redeemed = ?, token_hash = ?, token_until = ? where id = ?")
                .params(device, now(), Secret.hash(token), Timestamp.from(until), enrolment)
                .update();
    }

    void end(UUID enrolment, UUID by) {
        jdbc.sql("update enrolment set ended = ?, ended_by = ? where id = ? and ended is null")
                .params(now(), by, enrolment)
                .update();
    }

    List<Listed> within(Scope scope) {
        return jdbc.sql(WITHIN)
                .param("from", scope.paths().stream().map(ScopePath::from).toArray(String[]::new))
                .param("until", scope.paths().stream().map(ScopePath::until).toArray(String[]::new))
                .query((row, number) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        texts.open(row.getBytes("account_name")),
                        row.getString("posyandu"),
                        row.getObject("device", UUID.class),
                        texts.open(row.getBytes("device_name")),
                        row.getTimestamp("seen").toInstant(),
                        row.getTimestamp("redeemed").toInstant(),
                        row.getTimestamp("token_until").toInstant()))
                .list();
    }

    /** Phones that were here: their time, and the tokens they used, which are good for longer now. */
    void seen(List<UUID> enrolments, Instant until) {
        jdbc.sql("update enrolment set token_until = ? where id = any(?) and ended is null")
                .param(Timestamp.from(until))
                .param(enrolments.toArray(UUID[]::new))
                .update();
        jdbc.sql("update device set seen = ? where id in (select e.device from enrolment e where e.id = any(?))")
                .param(now())
                .param(enrolments.toArray(UUID[]::new))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Enrolment of(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("posyandu"),
                row.getTimestamp("code_until").toInstant(),
                row.getObject("device", UUID.class),
                instant(row, "token_until"),
                instant(row, "ended"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
