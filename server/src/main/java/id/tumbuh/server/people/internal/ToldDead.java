package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.Deceased;
import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds among many who came the few of whose death somebody told. */
@Component
class ToldDead implements Deceased {
    private final PersonView view;
    private final JdbcTemplate jdbc;

    ToldDead(PersonView view, JdbcTemplate jdbc) {
        this.view = view;
        this.jdbc = jdbc;
    }

    @Override
    public List<View.Change> seen(Set<UUID> persons) {
        Set<UUID> dead = Set.copyOf(jdbc.queryForList(
                "select * from person_told_dead(?)", UUID.class, (Object) persons.toArray(UUID[]::new)));
        return dead.isEmpty() ? List.of() : view.again(dead);
    }
}
