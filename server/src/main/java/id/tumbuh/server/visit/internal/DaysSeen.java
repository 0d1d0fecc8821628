package id.tumbuh.server.visit.internal;

import id.tumbuh.server.people.Seen;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Days out of measurements and attendance. */
@Component
class DaysSeen implements Seen {
    private final JdbcTemplate jdbc;

    DaysSeen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Integer> lastDay(Set<UUID> persons) {
        Map<UUID, Integer> days = new HashMap<>();
        if (!persons.isEmpty()) {
            jdbc.query(
                    "select * from person_seen(?)",
                    row -> {
                        days.put(row.getObject("id", UUID.class), row.getInt("day"));
                    },
                    (Object) persons.toArray(UUID[]::new));
        }
        return days;
    }
}
