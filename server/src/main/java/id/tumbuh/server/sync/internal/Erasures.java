package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Entries about an erased person of which no fact could be made are sealed with the server's key, which no erasure shreds: their text is
 * dropped. The row stays, so that a repetition is still known as one.
 */
@Component
@Order(400)
class Erasures implements View {
    static final String KIND = "person.erased";

    private final JdbcTemplate jdbc;

    Erasures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        return List.of();
    }
}
