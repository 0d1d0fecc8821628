package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.PersonOwned;
import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What hangs on a person in this module goes where the person goes. */
@Component
class Details implements PersonOwned {
    private final JdbcTemplate jdbc;

    Details(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void moved(UUID person, String posyandu, ScopePath path) {
        jdbc.query("select person_details_moved(?, ?, ?)", row -> {}, person, posyandu, path.value());
    }

    /** Readers follow the survivor; the rows keep the id they were written for, so that an undo restores. */
    @Override
    public List<View.Change> merged(UUID absorbed, UUID survivor) {
        return List.of();
    }

    @Override
    public List<View.Change> unmerged(UUID restored, UUID survivor) {
        return List.of();
    }

    /** Nothing here is judged by sex or birth. */
    @Override
    public List<View.Change> corrected(UUID person) {
        return List.of();
    }

    void erased(UUID person) {
        jdbc.query("select person_details_erased(?)", row -> {}, person);
    }
}
