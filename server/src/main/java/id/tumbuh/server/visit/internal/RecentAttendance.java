package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who came in the last three months without being measured, in the form of the facts; of whom was measured the visit says it. */
@Component
@Order(301)
class RecentAttendance implements SnapshotPart {
    private static final String ITEMS = """
            select a.fact, a.subject, a.posyandu, a.day, a.session, a.place
            from attendance a
            where a.path = ? and a.day >= ?
              and not exists (select 1 from measurement m where m.person = a.person and m.day = a.day and m.standing < 3)
              and\s""";

    private final JdbcTemplate jdbc;
    private final Posyandus posyandus;
    private final Clock clock;

    RecentAttendance(JdbcTemplate jdbc, Posyandus posyandus, Clock clock) {
        this.jdbc = jdbc;
        this.posyandus = posyandus;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        UUID last = after == null ? new UUID(0, 0) : UUID.fromString(after);
        return items(posyandu, "a.fact > ? order by a.fact limit ?", last, most);
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        return items(posyandu, "a.person = ? order by a.fact limit ?", person, Integer.MAX_VALUE);
    }

    private List<Item> items(String posyandu, String which, UUID id, int most) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        return site == null
                ? List.of()
                : jdbc.query(
                        ITEMS + which,
                        (row, number) -> item(row),
                        site.path().value(),
                        RecentVisits.since(site, clock),
                        id,
                        most);
    }

    private static Item item(ResultSet row) throws SQLException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", row.getString("fact"));
        node.put("type", Attendance.KIND);
        node.put("v", 1);
        node.put("posyandu", row.getString("posyandu"));
        node.put("subject", row.getString("subject"));
        if (row.getString("session") != null) {
            node.put("session", row.getString("session"));
        }
        node.put("day", LocalDate.ofEpochDay(row.getInt("day")).toString());
        node.put("place", Fact.Place.values()[row.getInt("place")].name().toLowerCase(Locale.ROOT));
        node.putObject("body");
        return new Item(row.getString("fact"), node);
    }
}
