package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.Visiting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Visits out of the table of memberships. */
@Component
class KnownVisits implements Visiting {
    private final JdbcTemplate jdbc;

    KnownVisits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, List<Visit>> of(Set<UUID> persons) {
        Map<UUID, List<Visit>> visits = new HashMap<>();
        if (!persons.isEmpty()) {
            jdbc.query(
                    "select * from person_visits(?)",
                    row -> {
                        visits.computeIfAbsent(row.getObject("person", UUID.class), unused -> new ArrayList<>())
                                .add(new Visit(
                                        row.getString("posyandu"),
                                        row.getInt("from_day"),
                                        row.getObject("to_day", Integer.class)));
                    },
                    (Object) persons.toArray(UUID[]::new));
        }
        return visits;
    }
}
