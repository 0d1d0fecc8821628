package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Seals;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register within the caller's areas and opens what is sealed. */
@Component
public class Register {
    private static final String COLUMNS =
            "select id, posyandu, path, status, status_day, resolved, version, heads, conflict, nik_status, nik_index, sealed from person ";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Seals seals;
    private final Scoped scoped;

    Register(JdbcTemplate jdbc, JsonMapper json, Seals seals, Scoped scoped) {
        this.jdbc = jdbc;
        this.json = json;
        this.seals = seals;
        this.scoped = scoped;
    }

    /**
     * Somebody as the register has it.
     *
     * @param status the name of a status, in lower case on the wire
     * @param statusDay epoch day
     * @param survivor the own id where nothing was merged
     * @param heads the version first, then what an edit names as {@code also}
     * @param fields nested as on the wire, see {@link Field}; empty where erased
     */
    public record Person(
            UUID id,
            String posyandu,
            ScopePath path,
            Status status,
            @Nullable Integer statusDay,
            UUID survivor,
            List<UUID> heads,
            boolean conflict,
            NikStatus nikStatus,
            byte @Nullable [] nikIndex,
            JsonNode fields) {

        /** A text among the fields, null where there is none. */
        @Nullable
        String text(Field field) {
            int stop = field.wire.indexOf('.');
            JsonNode value = stop < 0
                    ? fields.path(field.wire)
                    : fields.path(field.wire.substring(0, stop)).path(field.wire.substring(stop + 1));
            return value.isString() ? value.stringValue() : null;
        }
    }

    /** The survivor of an id, or the problem that there is none in the caller's areas. */
    public Person find(Caller caller, UUID id) {
        List<Person> found =
                scoped.in(caller.scope(), () -> read("where id = (select resolved from person where id = ?)", id));
        if (found.isEmpty()) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return found.getFirst();
    }

    /** Those whose records count for this one. */
    public List<UUID> absorbed(Caller caller, UUID survivor) {
        return scoped.in(
                caller.scope(),
                () -> jdbc.queryForList(
                        "select id from person where resolved = ? and id <> ? order by id",
                        UUID.class,
                        survivor,
                        survivor));
    }

    /** The survivor and those whose records count for it. */
    List<Person> records(Caller caller, UUID survivor) {
        return scoped.in(caller.scope(), () -> read("where resolved = ? order by id", survivor));
    }

    /** Everybody of a posyandu who was not merged or erased. */
    public List<Person> of(Caller caller, String posyandu) {
        return scoped.in(caller.scope(), () -> read("where posyandu = ? and status < 4", posyandu));
    }

    /** In a running scoped transaction. */
    List<Person> read(String condition, Object... arguments) {
        record Row(Person person, byte @Nullable [] sealed) {}
        List<Row> rows = jdbc.query(
                COLUMNS + condition, (row, number) -> new Row(person(row), row.getBytes("sealed")), arguments);
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.person().id()));
        Seals.Ring ring = seals.ring(ids);
        List<Person> persons = new ArrayList<>(rows.size());
        for (Row row : rows) {
            byte[] plain = row.sealed() == null ? null : ring.open(row.person().id(), row.sealed());
            persons.add(plain == null ? row.person() : opened(row.person(), plain));
        }
        return persons;
    }

    private Person opened(Person person, byte[] plain) {
        return new Person(
                person.id(),
                person.posyandu(),
                person.path(),
                person.status(),
                person.statusDay(),
                person.survivor(),
                person.heads(),
                person.conflict(),
                person.nikStatus(),
                person.nikIndex(),
                json.readTree(new String(plain, StandardCharsets.UTF_8)));
    }

    private Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("posyandu"),
                new ScopePath(row.getString("path")),
                Status.values()[row.getInt("status")],
                row.getObject("status_day", Integer.class),
                row.getObject("resolved", UUID.class),
                List.of((UUID[]) row.getArray("heads").getArray()),
                row.getBoolean("conflict"),
                NikStatus.values()[row.getInt("nik_status")],
                row.getBytes("nik_index"),
                json.createObjectNode());
    }
}
