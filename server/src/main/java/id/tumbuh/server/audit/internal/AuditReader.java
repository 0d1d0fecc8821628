package id.tumbuh.server.audit.internal;

import id.tumbuh.server.audit.AuditExtract;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail, newest first, within the reader's areas. */
@Component
class AuditReader implements AuditExtract {
    private static final int MOST_DEEDS = 1_000;

    private static final String SELECT = """
            select seq, at, path, account, role, device, address, action, persons, facts
            from audit
            where exists (select from unnest(:from::text[], :until::text[]) as own (lo, hi) where path >= own.lo and path < own.hi)
              and seq < :before
              and at >= :since and at < :to
              and (:person::uuid is null or persons @> array[:person::uuid])
              and (:account::uuid is null or account = :account::uuid)
            order by seq desc
            limit :limit""";

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final Scoped scoped;

    AuditReader(JdbcClient jdbc, Scoped scoped) {
        this.jdbc = jdbc;
        this.scoped = scoped;
    }

    /** What is asked for; null means whatever. */
    record Question(
            @Nullable UUID person,
            @Nullable UUID account,
            @Nullable Instant since,
            @Nullable Instant until) {}

    /**
     * A page of entries.
     *
     * @param before only entries with a lower number
     */
    List<AuditEntry> page(Caller caller, Question question, long before, int limit) {
        List<ScopePath> own = caller.scope().paths();
        return scoped.in(
                caller.scope(),
                () -> jdbc.sql(SELECT)
                        .param("from", own.stream().map(ScopePath::from).toArray(String[]::new))
                        .param("until", own.stream().map(ScopePath::until).toArray(String[]::new))
                        .param("before", before)
                        .param("since", Timestamp.from(question.since() == null ? FIRST : question.since()))
                        .param("to", Timestamp.from(question.until() == null ? LAST : question.until()))
                        .param("person", question.person())
                        .param("account", question.account())
                        .param("limit", limit)
                        .query((row, number) -> AuditEntry.of(row))
                        .list());
    }

    @Override
    public List<Deed> about(Caller caller, UUID person) {
        return page(caller, new Question(person, null, null, null), Long.MAX_VALUE, MOST_DEEDS).stream()
                .map(entry -> new Deed(
                        entry.at(),
                        entry.account(),
                        entry.role() == null ? null : entry.role().name(),
                        entry.action()))
                .toList();
    }
}
