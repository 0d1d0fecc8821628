package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.State;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads facts back as they were written: opens what is sealed, and parses again what was only kept. */
@Component
class FactRows {
    static final String COLUMNS = """
            seq, id, kind, version, origin, posyandu, path, subject, session, day, place, by, body, sealed, device, actor, at, sequence,
            base, app, rules, shown, state, code, raw""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final Seals seals;
    private final EntryReader entries;

    FactRows(JdbcTemplate jdbc, JsonMapper json, Vault vault, Seals seals, EntryReader entries) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.seals = seals;
        this.entries = entries;
    }

    /** A fact as it is stored, with its place in the order of arrival. */
    record Stored(
            long arrival, Fact fact, State state, @Nullable String code) {}

    List<Stored> query(String sql, @Nullable Object... arguments) {
        List<Raw> rows = jdbc.query(sql, (row, number) -> new Raw(row), arguments);
        Set<UUID> persons = new HashSet<>();
        for (Raw row : rows) {
            if (row.sealed != null && row.subject != null) {
                persons.add(row.subject);
            }
        }
        Seals.Ring ring = seals.ring(persons);
        List<Stored> stored = new ArrayList<>(rows.size());
        for (Raw row : rows) {
            stored.add(new Stored(row.arrival, row.fact(ring), row.state, row.code));
        }
        return stored;
    }

    /** One row, still sealed. */
    private final class Raw {
        final long arrival;
        final @Nullable UUID subject;
        final byte @Nullable [] sealed;
        final State state;
        final @Nullable String code;
        private final Fact fact;
        private final byte @Nullable [] raw;

        Raw(ResultSet row) throws SQLException {
            arrival = row.getLong("seq");
            subject = row.getObject("subject", UUID.class);
            sealed = row.getBytes("sealed");
            raw = row.getBytes("raw");
            state = State.of(row.getInt("state"));
            code = row.getString("code");
            String shown = row.getString("shown");
            fact = new Fact(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getInt("version"),
                    row.getString("origin"),
                    row.getString("posyandu"),
                    new ScopePath(row.getString("path")),
                    subject,
                    row.getObject("session", UUID.class),
                    row.getObject("day", Integer.class),
                    Fact.Place.values()[row.getInt("place")],
                    Fact.By.values()[row.getInt("by")],
                    parse(row.getString("body")),
                    row.getObject("device", UUID.class),
                    row.getObject("actor", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getLong("sequence"),
                    row.getObject("base", UUID.class),
                    row.getString("app"),
                    row.getString("rules"),
                    shown == null ? null : parse(shown));
        }

        Fact fact(Seals.Ring ring) {
            if (raw != null) {
                Fact kept = entries.read(parse(new String(vault.open(raw), StandardCharsets.UTF_8)))
                        .fact();
                // Under the id it is kept with: where its own was taken by another, the entry still says the old one.
                return kept == null ? fact : Entry.under(Entry.at(kept, fact.path(), fact.origin()), fact.id());
            }
            if (sealed != null && subject != null) {
                byte[] plain = ring.open(subject, sealed);
                return plain == null ? fact : fact.with(parse(new String(plain, StandardCharsets.UTF_8)));
            }
            return fact;
        }
    }

    private JsonNode parse(@Nullable String text) {
        return text == null ? json.createObjectNode() : json.readTree(text);
    }
}
