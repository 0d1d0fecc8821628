package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What no erasure of a key reaches is taken out of the facts themselves: entries of which no fact could be made, which are sealed with the
 * server's key, and words in bodies that are not sealed at all. The rows stay, so that a repetition is still known as one.
 */
@Component
@Order(400)
class Erasures implements View {
    static final String KIND = "person.erased";

    private final JdbcTemplate jdbc;
    private final FactRows rows;
    private final ObjectProvider<Redaction> redaction;

    /** Redaction is asked for late, because it knows the kinds, which know the views. */
    Erasures(JdbcTemplate jdbc, FactRows rows, ObjectProvider<Redaction> redaction) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.redaction = redaction;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        UUID[] persons = facts.stream().map(Fact::person).toArray(UUID[]::new);
        jdbc.query("select fact_forget(?)", row -> {}, (Object) persons);
        List<FactRows.Stored> open = rows.query(
                "select " + FactRows.COLUMNS + " from fact where body is not null"
                        + " and coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid) = any(?)",
                (Object) persons);
        if (!open.isEmpty()) {
            Redaction redacting = redaction.getObject();
            jdbc.query(
                    "select fact_redact(?, ?)",
                    row -> {},
                    open.stream().map(stored -> stored.fact().id()).toArray(UUID[]::new),
                    open.stream()
                            .map(stored -> redacting.body(stored.fact()).toString())
                            .toArray(String[]::new));
        }
        return List.of();
    }
}
