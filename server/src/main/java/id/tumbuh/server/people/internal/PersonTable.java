package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Subjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The register's tables, as far as they are needed whatever the caller's areas. */
@Component
class PersonTable implements Subjects {
    /** Names the advisory lock; any number nobody else uses. */
    private static final long MERGES = 0x7475_6d62_7568_0001L;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    PersonTable(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Where somebody belongs, for whom it counts, and what verdicts are judged by. */
    record Standing(UUID person, String posyandu, ScopePath path, UUID survivor, Judged judged) {
        Standing with(UUID other) {
            return new Standing(person, posyandu, path, other, judged);
        }

        boolean isAt(Standing other) {
            return posyandu.equals(other.posyandu) && path.equals(other.path);
        }
    }

    /** What verdicts are judged by; the sex by its number in the table. */
    record Judged(
            int sex, @Nullable Integer birthDay, @Nullable Integer birthWeightG) {}

    /** A row to be written with its memberships. */
    record Written(Standing standing, ObjectNode row, ArrayNode memberships) {}

    /** Merges link people of several posyandu, whose locks are not all held: while one is written nobody else writes persons. */
    void lock(boolean merging) {
        String lock = merging ? "select pg_advisory_xact_lock(?)" : "select pg_advisory_xact_lock_shared(?)";
        jdbc.query(lock, row -> {}, MERGES);
    }

    void erase(Collection<UUID> persons) {
        if (!persons.isEmpty()) {
            jdbc.query("select person_erase(?)", row -> {}, (Object) persons.toArray(UUID[]::new));
        }
    }

    Map<UUID, Standing> standings(Set<UUID> persons) {
        Map<UUID, Standing> standings = new HashMap<>();
        jdbc.query(
                "select * from person_states(?)",
                row -> {
                    UUID person = row.getObject("id", UUID.class);
                    standings.put(
                            person,
                            new Standing(
                                    person,
                                    row.getString("posyandu"),
                                    new ScopePath(row.getString("path")),
                                    row.getObject("resolved", UUID.class),
                                    new Judged(
                                            row.getInt("sex"),
                                            row.getObject("birth_day", Integer.class),
                                            row.getObject("birth_weight_g", Integer.class))));
                },
                (Object) persons.toArray(UUID[]::new));
        return standings;
    }

    void put(List<Written> written) {
        if (written.isEmpty()) {
            return;
        }
        ArrayNode persons = json.createArrayNode();
        ArrayNode memberships = json.createArrayNode();
        for (Written one : written) {
            persons.add(one.row());
            memberships.addAll(one.memberships());
        }
        jdbc.query("select person_put(?::jsonb, ?::jsonb)", row -> {}, persons.toString(), memberships.toString());
    }

    @Override
    public void claim(Set<UUID> persons) {
        if (!persons.isEmpty()) {
            jdbc.query("select person_claim(?)", row -> {}, (Object) persons.toArray(UUID[]::new));
        }
    }

    @Override
    public Map<UUID, Known> find(Set<UUID> persons) {
        Map<UUID, Known> known = new HashMap<>();
        if (!persons.isEmpty()) {
            jdbc.query(
                    "select * from person_places(?)",
                    row -> {
                        UUID person = row.getObject("id", UUID.class);
                        known.put(
                                person,
                                new Known(
                                        person,
                                        row.getObject("birth_day", Integer.class),
                                        row.getString("posyandu"),
                                        new ScopePath(row.getString("path")),
                                        days(row, "since"),
                                        days(row, "left")));
                    },
                    (Object) persons.toArray(UUID[]::new));
        }
        return known;
    }

    /** Places with a day each, as two arrays. */
    private static Map<String, Integer> days(ResultSet row, String name) throws SQLException {
        String[] places = (String[]) row.getArray(name + "_places").getArray();
        Integer[] days = (Integer[]) row.getArray(name + "_days").getArray();
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            found.put(places[i], days[i]);
        }
        return found;
    }

    @Override
    public Set<UUID> kin(Set<UUID> persons) {
        return persons.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.queryForList(
                        "select * from person_kin(?)", UUID.class, (Object) persons.toArray(UUID[]::new)));
    }
}
