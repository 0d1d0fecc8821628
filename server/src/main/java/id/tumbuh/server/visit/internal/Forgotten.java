package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes words out of the measurements of an erased person, as they are taken out of the facts. It fills no table of its own. */
@Component
@Order(340)
class Forgotten implements View {
    private static final String FORGET = """
            update measurement set scale = null, shown_rules = null, shown_letter = null, shown_statuses = null
            where person in (select * from person_kin(?)) and subject = any(?)""";

    private final JdbcTemplate jdbc;

    Forgotten(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("person.erased");
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        UUID[] persons = facts.stream().map(Fact::person).toArray(UUID[]::new);
        jdbc.update(FORGET, persons, persons);
        return List.of();
    }
}
