package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.SnapshotPart;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people of a posyandu and its visitors as a phone gets them first: {@code {id, v, also?, st?, sd?, into?, home?, f}}.
 *
 * <p>{@code v} is the version an edit names as its base and {@code also} the other heads it was made on; {@code st} the status where it is
 * not present, with its day {@code sd}; {@code into} the survivor where merged; {@code home} where a visitor belongs; {@code f} the fields
 * of {@link Field}, masked as {@link PersonFace} says.
 */
@Component
@Order(200)
class PersonSnapshot implements SnapshotPart {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String QUERY = """
            select * from (
              select id, posyandu, status, status_day, resolved, version, heads, sealed from person where posyandu = ?
              union all
              select id, posyandu, status, status_day, resolved, version, heads, sealed from person_visitors(?)
            ) p
            where status <> 5 and\s""";

    private final JdbcTemplate jdbc;
    private final Seals seals;
    private final JsonMapper json;

    PersonSnapshot(JdbcTemplate jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        UUID last = after == null ? FIRST : UUID.fromString(after);
        return items(posyandu, "id > ? order by id limit ?", posyandu, posyandu, last, most);
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        return items(posyandu, "id = ?", posyandu, posyandu, person);
    }

    private record Row(UUID id, ObjectNode head, byte @Nullable [] sealed) {}

    private List<Item> items(String posyandu, String which, Object... arguments) {
        List<Row> rows = jdbc.query(QUERY + which, (row, number) -> row(row, posyandu), arguments);
        Set<UUID> persons = new HashSet<>();
        rows.forEach(row -> persons.add(row.id()));
        Seals.Ring ring = seals.ring(persons);
        List<Item> items = new ArrayList<>(rows.size());
        for (Row row : rows) {
            byte[] plain = row.sealed() == null || row.head().has("into") ? null : ring.open(row.id(), row.sealed());
            if (plain != null) {
                row.head().set("f", PersonFace.face(json.readTree(new String(plain, StandardCharsets.UTF_8))));
            }
            items.add(new Item(row.id().toString(), (JsonNode) row.head()));
        }
        return items;
    }

    private Row row(ResultSet row, String posyandu) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        ObjectNode head = json.createObjectNode();
        head.put("id", id.toString());
        head.put("v", row.getString("version"));
        UUID[] heads = (UUID[]) row.getArray("heads").getArray();
        if (heads.length > 1) {
            ArrayNode also = head.putArray("also");
            for (int i = 1; i < heads.length; i++) {
                also.add(heads[i].toString());
            }
        }
        Status status = Status.values()[row.getInt("status")];
        if (status != Status.PRESENT) {
            head.put("st", status.name().toLowerCase(Locale.ROOT));
            Integer day = row.getObject("status_day", Integer.class);
            head.put("sd", day == null ? null : LocalDate.ofEpochDay(day).toString());
        }
        if (status == Status.MERGED) {
            head.put("into", row.getString("resolved"));
        }
        if (!posyandu.equals(row.getString("posyandu"))) {
            head.put("home", row.getString("posyandu"));
        }
        return new Row(id, head, row.getBytes("sealed"));
    }
}
