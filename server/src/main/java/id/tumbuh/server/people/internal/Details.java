package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.PersonOwned;
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
    public void merged(UUID absorbed, UUID survivor) {}

    @Override
    public void unmerged(UUID restored, UUID survivor) {}

    /** Nothing here is judged by sex or birth. */
    @Override
    public void corrected(UUID person) {}

    void erased(UUID person) {
        jdbc.query("select person_details_erased(?)", row -> {}, person);
    }
}
