package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The open days of a posyandu: those of the last year, and those to come. */
@Component
@Order(320)
class RecentSessions implements SnapshotPart {
    private static final int MONTHS = 12;

    private final JdbcTemplate jdbc;
    private final Posyandus posyandus;
    private final Clock clock;

    RecentSessions(JdbcTemplate jdbc, Posyandus posyandus, Clock clock) {
        this.jdbc = jdbc;
        this.posyandus = posyandus;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site == null) {
            return List.of();
        }
        int first = (int)
                LocalDate.now(clock.withZone(site.zone())).minusMonths(MONTHS).toEpochDay();
        int last = after == null ? first - 1 : Integer.parseInt(after);
        return jdbc.query(
                """
                select day, session, state, reason from session_state
                where path = ? and day >= ? and day > ? order by day limit ?""",
                (row, number) -> {
                    ObjectNode node = JsonNodeFactory.instance.objectNode();
                    node.put("id", row.getString("session"));
                    node.put("day", LocalDate.ofEpochDay(row.getInt("day")).toString());
                    node.put("state", row.getString("state"));
                    node.put("reason", row.getString("reason"));
                    return new Item(Integer.toString(row.getInt("day")), node);
                },
                site.path().value(),
                first,
                last,
                most);
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        return List.of();
    }
}
