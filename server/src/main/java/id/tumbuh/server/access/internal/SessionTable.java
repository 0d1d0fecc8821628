package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions of the staff's browsers: 30 minutes without a request end one, and 12 hours in any case. */
@Component
class SessionTable {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A session that is good now. */
    record Session(UUID account, Role role, boolean mustChange, List<String> places, Instant seen) {}

    /** Begins a session; the token is for the cookie and is kept nowhere else. */
    String begin(UUID account) {
        String token = Secret.token();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("delete from staff_session where seen <= ? or created <= ?")
                .param(Timestamp.from(clock.instant().minus(IDLE)))
                .param(Timestamp.from(clock.instant().minus(LONGEST)))
                .update();
        jdbc.sql("insert into staff_session (hash, account, created, seen) values (?, ?, ?, ?)")
                .params(Secret.hash(token), account, now, now)
                .update();
        return token;
    }

    Optional<Session> find(String token) {
        Instant now = clock.instant();
        byte[] hash = Secret.hash(token);
        Optional<Session> found = jdbc.sql("""
                        select a.id, a.role, a.must_change, t.seen,
                               array(select s.place from account_scope s where s.account = a.id order by s.place) as places
                        from staff_session t join account a on a.id = t.account
                        where t.hash = ? and t.seen > ? and t.created > ? and not a.locked""")
                .param(hash)
                .param(Timestamp.from(now.minus(IDLE)))
                .param(Timestamp.from(now.minus(LONGEST)))
                .query((row, number) -> new Session(
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("must_change"),
                        List.of((String[]) row.getArray("places").getArray()),
                        row.getTimestamp("seen").toInstant()))
                .optional();
        if (found.isPresent() && found.get().seen().isBefore(now.minus(SEEN_EVERY))) {
            jdbc.sql("update staff_session set seen = ? where hash = ?")
                    .params(Timestamp.from(now), hash)
                    .update();
        }
        return found;
    }

    void end(String token) {
        jdbc.sql("delete from staff_session where hash = ?")
                .param(Secret.hash(token))
                .update();
    }

    void endAll(UUID account) {
        jdbc.sql("delete from staff_session where account = ?").param(account).update();
    }
}
