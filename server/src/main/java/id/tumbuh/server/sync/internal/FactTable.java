package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of facts. Rows are added and given another state, never rewritten. */
@Component
class FactTable {
    /** One statement for a batch: the only form in which PostgreSQL tells new ones from repetitions. */
    private static final String INSERT = """
            insert into fact (id, kind, version, origin, posyandu, path, subject, session, day, place, by, body, sealed, device, actor,
                              at, sequence, base, app, rules, shown, received, state, code, waits_for, raw, digest)
            select * from unnest(?::uuid[], ?::text[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::int[],
                                 ?::smallint[], ?::smallint[], ?::text[], ?::bytea[], ?::uuid[], ?::uuid[], ?::timestamptz[], ?::bigint[],
                                 ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::smallint[], ?::text[], ?::uuid[],
                                 ?::bytea[], ?::bigint[])
            on conflict (id) do nothing
            returning id""";

    /** The whole of a chain at once: asked for link by link, a long one would be judged once for each of its links. */
    private static final String WAITING = """
            with recursive waiting (id) as (
              (select id from fact where state = 2 and waits_for = any(?)
               union
               select id from fact where state = 3 and waits_for is not null and waits_for = any(?))
              union
              select f.id from fact f join waiting w on f.waits_for = w.id where f.state = 2)
            select id from waiting""";

    /** As V086 indexes it. */
    private static final String DECIDED = "substring(body from '\"fact\":\"([0-9a-f-]{36})\"')";

    private static final String STATES = """
            update fact f set state = n.state, code = n.code
            from unnest(?::uuid[], ?::smallint[], ?::text[]) as n (id, state, code) where f.id = n.id""";

    private final JdbcTemplate jdbc;

    FactTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A fact with what becomes of it.
     *
     * @param body null where sealed or unreadable
     * @param raw sealed with the server's key, where no fact could be made of the entry
     */
    record Row(
            Fact fact,
            Judge.Verdict verdict,
            @Nullable String body,
            byte @Nullable [] sealed,
            byte @Nullable [] raw,
            long digest) {}

    /** A fact as it is stored. */
    record Stored(Fact fact, State state, @Nullable String code) {}

    /** What became of a fact. */
    record Trace(State state, @Nullable String code) {}

    /** Adds what is not there yet and gives the ids that were not there before. */
    Set<UUID> insert(List<Row> rows, Instant received) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        OffsetDateTime now = received.atOffset(ZoneOffset.UTC);
        UnnestedRows<Row> columns = new UnnestedRows<>(rows);
        columns.add("uuid", row -> row.fact().id());
        columns.add("text", row -> row.fact().kind());
        columns.add("int2", row -> (short) row.fact().version());
        columns.add("text", row -> row.fact().origin());
        columns.add("text", row -> row.fact().posyandu());
        columns.add("text", row -> row.fact().path().value());
        columns.add("uuid", row -> row.fact().subject());
        columns.add("uuid", row -> row.fact().session());
        columns.add("int4", row -> row.fact().day());
        columns.add("int2", row -> (short) row.fact().place().ordinal());
        columns.add("int2", row -> (short) row.fact().by().ordinal());
        columns.add("text", Row::body);
        columns.add("bytea", Row::sealed);
        columns.add("uuid", row -> row.fact().device());
        columns.add("uuid", row -> row.fact().actor());
        columns.add("timestamptz", row -> row.fact().at().atOffset(ZoneOffset.UTC));
        columns.add("int8", row -> row.fact().sequence());
        columns.add("uuid", row -> row.fact().base());
        columns.add("text", row -> row.fact().app());
        columns.add("text", row -> row.fact().rules());
        columns.add(
                "text",
                row -> row.fact().shown() == null ? null : row.fact().shown().toString());
        columns.add("timestamptz", row -> now);
        columns.add("int2", row -> row.verdict().state().number());
        columns.add("text", row -> row.verdict().code());
        columns.add("uuid", row -> row.verdict().waitsFor());
        columns.add("bytea", Row::raw);
        columns.add("int8", Row::digest);
        Set<UUID> fresh = jdbc.execute(columns.returningIds(INSERT));
        return fresh == null ? Set.of() : fresh;
    }

    /** Those of the entries that are there already word for word, wherever they lie by now: a released one lies where it belongs. */
    Map<UUID, Trace> traces(List<Entry> entries) {
        Map<UUID, Trace> traces = new HashMap<>();
        if (!entries.isEmpty()) {
            jdbc.query(
                    "select id, state, code from fact_repeated(?, ?)",
                    row -> {
                        traces.put(
                                row.getObject("id", UUID.class),
                                new Trace(State.of(row.getInt("state")), row.getString("code")));
                    },
                    entries.stream().map(Entry::id).toArray(UUID[]::new),
                    entries.stream().map(Entry::digest).toArray(Long[]::new));
        }
        return traces;
    }

    /** Of these ids the facts that views show, whatever the caller's areas. */
    Map<UUID, Judge.Base> shown(Collection<UUID> ids) {
        Map<UUID, Judge.Base> shown = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    "select id, subject, posyandu from fact_subjects(?)",
                    row -> {
                        shown.put(
                                row.getObject("id", UUID.class),
                                new Judge.Base(row.getObject("subject", UUID.class), row.getString("posyandu")));
                    },
                    (Object) ids.toArray(UUID[]::new));
        }
        return shown;
    }

    /** Those of these facts that somebody decided to take, however long ago. */
    Set<UUID> decided(Collection<UUID> ids) {
        String[] wanted = ids.stream().map(UUID::toString).toArray(String[]::new);
        return new HashSet<>(jdbc.query(
                "select " + DECIDED + " from fact where kind = 'fact.released' and state < 2 and " + DECIDED
                        + " = any(?)",
                (row, number) -> UUID.fromString(row.getString(1)),
                (Object) wanted));
    }

    /** The facts that wait for one of these persons or facts, those that wait for them, and so on. */
    List<UUID> waitingFor(Collection<UUID> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<UUID> waiting = new ArrayList<>();
        jdbc.query(
                WAITING,
                row -> {
                    waiting.add(row.getObject("id", UUID.class));
                },
                (Object) keys.toArray(UUID[]::new),
                keys.toArray(UUID[]::new));
        return waiting;
    }

    void setPath(UUID fact, ScopePath path) {
        jdbc.update("update fact set path = ? where id = ?", path.value(), fact);
    }

    void setState(UUID fact, State state, @Nullable String code, @Nullable UUID waitsFor) {
        jdbc.update(
                "update fact set state = ?, code = ?, waits_for = ? where id = ?",
                state.number(),
                code,
                waitsFor,
                fact);
    }

    /**
     * Makes exactly those facts conflicts of which views say so, among those that views show; what is stored so already is left alone,
     * because another state is another row in every index.
     */
    void setConflicts(Collection<View.Change> said) {
        Map<UUID, View.Change> wanted = new HashMap<>();
        for (View.Change change : said) {
            if (change.state() != State.ACCEPTED) {
                wanted.put(change.fact(), change);
            }
        }
        List<View.Change> changed = new ArrayList<>();
        jdbc.query("select id, state, code from fact where state = 1", row -> {
            UUID id = row.getObject("id", UUID.class);
            View.Change change = wanted.remove(id);
            if (change == null) {
                changed.add(new View.Change(id, State.ACCEPTED, null));
            } else if (change.state() != State.CONFLICT || !Objects.equals(change.code(), row.getString("code"))) {
                changed.add(change);
            }
        });
        changed.addAll(wanted.values());
        setStates(changed);
    }

    private void setStates(List<View.Change> changes) {
        if (!changes.isEmpty()) {
            UnnestedRows<View.Change> columns = new UnnestedRows<>(changes);
            columns.add("uuid", View.Change::fact);
            columns.add("int2", change -> change.state().number());
            columns.add("text", View.Change::code);
            jdbc.execute(columns.statement(STATES));
        }
    }
}
