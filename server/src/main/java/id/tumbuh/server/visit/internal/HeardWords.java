package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Hearing;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What {@link Heard} decided of measurements and entries, as it is stored. */
@Component
class HeardWords implements Hearing {
    private final JdbcTemplate jdbc;

    HeardWords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Hearing.Heard> of(Collection<UUID> facts) {
        Map<UUID, Hearing.Heard> found = new HashMap<>();
        if (!facts.isEmpty()) {
            jdbc.query(
                    "select * from words_heard(?)",
                    row -> {
                        found.put(
                                row.getObject("fact", UUID.class),
                                new Hearing.Heard(row.getBoolean("heard"), row.getObject("over", UUID.class)));
                    },
                    (Object) facts.toArray(UUID[]::new));
        }
        return found;
    }

    @Override
    public Set<UUID> late(Collection<UUID> facts) {
        return facts.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.queryForList(
                        "select fact from measurements_late(?)", UUID.class, (Object) facts.toArray(UUID[]::new)));
    }
}
