package id.tumbuh.server.watch.internal;

import id.tumbuh.server.people.Names;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The persons that lists name, within the scope of the running transaction. */
@Component
class Persons {
    private final JdbcTemplate jdbc;
    private final Names names;

    Persons(JdbcTemplate jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * Somebody and where.
     *
     * @param path of the posyandu where the person belongs now
     */
    record Known(Case.Person face, String posyandu, String path) {}

    Map<UUID, Known> of(Set<UUID> ids) {
        Map<UUID, Known> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        Map<UUID, String> called = names.of(ids);
        jdbc.query(
                "select id, sex, birth_day, posyandu, path from person where id = any(?)",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Integer birthDay = row.getObject("birth_day", Integer.class);
                    LocalDate birthDate = birthDay == null ? null : LocalDate.ofEpochDay(birthDay);
                    Case.Person face = new Case.Person(id, called.get(id), sex(row.getInt("sex")), birthDate);
                    found.put(id, new Known(face, row.getString("posyandu"), row.getString("path")));
                },
                (Object) ids.toArray(UUID[]::new));
        return found;
    }

    private static @Nullable String sex(int number) {
        return number == 1 ? "male" : number == 2 ? "female" : null;
    }
}
