package id.tumbuh.server.people.internal;

import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Children;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What verdicts need of persons, in one query. */
@Component
class ChildTable implements Children {
    private final JdbcTemplate jdbc;

    ChildTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Child> find(Set<UUID> persons) {
        Map<UUID, Child> found = new HashMap<>();
        if (!persons.isEmpty()) {
            jdbc.query(
                    "select * from person_children(?)",
                    row -> {
                        Child child = new Child(
                                row.getObject("resolved", UUID.class),
                                row.getString("posyandu"),
                                new ScopePath(row.getString("path")),
                                sex(row.getInt("sex")),
                                row.getObject("birth_day", Integer.class),
                                row.getObject("birth_weight_g", Integer.class));
                        found.put(row.getObject("id", UUID.class), child);
                    },
                    (Object) persons.toArray(UUID[]::new));
        }
        return found;
    }

    private static @Nullable Sex sex(int number) {
        return number == 1 ? Sex.MALE : number == 2 ? Sex.FEMALE : null;
    }
}
