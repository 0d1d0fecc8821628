package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Senders;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who stands behind a phone's token. Every request of every phone asks this, so an answer is kept for two seconds; ending an access in
 * this process forgets all of them at once.
 */
@Component
class PhoneTokens implements Senders {
    static final Duration GOOD_FOR = Duration.ofDays(180);
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST_KEPT = 20_000;

    private static final String FIND = """
            select e.id, e.account, e.device, e.posyandu, a.role,
                   e.ended is not null or e.token_until <= :now or a.locked as ended,
                   array(select o.account from enrolment o join account b on b.id = o.account
                         where o.device = e.device and o.posyandu = e.posyandu and o.ended is null and o.token_until > :now
                           and not b.locked) as actors
            from enrolment e join account a on a.id = e.account
            where e.token_hash = :hash""";

    private final JdbcClient jdbc;
    private final AccountAreas areas;
    private final Clock clock;
    private final Map<Digest, Known> known = new ConcurrentHashMap<>();

    PhoneTokens(JdbcClient jdbc, AccountAreas areas, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.clock = clock;
    }

    /** SHA-256 as a key: 32 bytes without an array's identity. */
    private record Digest(long a, long b, long c, long d) {
        static Digest of(byte[] hash) {
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new Digest(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
        }
    }

    /** What the token stands for. */
    record Phone(UUID enrolment, UUID account, UUID device, Role role, Scope scope, Set<UUID> actors, boolean ended) {
        Caller caller(String address) {
            return new Caller(account, role, scope, device, actors, ended, address);
        }
    }

    private record Known(Phone phone, Instant at) {}

    /** Null for a token that never was. */
    @Nullable
    Phone find(String token) {
        byte[] hash = Secret.hash(token);
        Digest key = Digest.of(hash);
        Instant now = clock.instant();
        Known kept = known.get(key);
        if (kept != null && now.isBefore(kept.at().plus(FRESH)) && !now.isBefore(kept.at())) {
            return kept.phone();
        }
        Optional<Phone> found = look(hash, now);
        if (found.isEmpty()) {
            known.remove(key);
            return null;
        }
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(key, new Known(found.get(), now));
        return found.get();
    }

    @Override
    public Optional<Caller> byToken(String token, String address) {
        return Optional.ofNullable(find(token)).map(phone -> phone.caller(address));
    }

    /** After an access was ended or given. */
    void forget() {
        known.clear();
    }

    private Optional<Phone> look(byte[] hash, Instant now) {
        return jdbc.sql(FIND)
                .param("now", Timestamp.from(now))
                .param("hash", hash)
                .query((row, number) -> {
                    ScopePath path = areas.path(row.getString("posyandu"));
                    List<UUID> actors =
                            Arrays.asList((UUID[]) row.getArray("actors").getArray());
                    return new Phone(
                            row.getObject("id", UUID.class),
                            row.getObject("account", UUID.class),
                            row.getObject("device", UUID.class),
                            Role.valueOf(row.getString("role")),
                            // A posyandu that is not known shows nothing at all: no path is below this one.
                            Scope.of(path == null ? new ScopePath("0") : path),
                            Set.copyOf(actors),
                            path == null || row.getBoolean("ended"));
                })
                .optional();
    }
}
