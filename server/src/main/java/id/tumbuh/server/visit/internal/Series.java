package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a person was measured before the last three months, packed into one text: visits separated by {@code ;}, each {@code days since the
 * visit before (the first since 1970-01-01), grams, millimetres, head in millimetres, letter}, separated by commas; what was not measured
 * is empty. Only what counts is sent: no withdrawn, corrected or second measurement.
 */
@Component
@Order(310)
class Series implements SnapshotPart {
    private static final String PACKED = """
            select m.person, m.day, m.weight_g, m.length_mm, m.head_mm, m.letter
            from measurement m
            where m.path = ? and m.day < ? and m.standing = 0 and m.person > ? and (?::uuid is null or m.person = ?)
            order by m.person, m.day""";

    private final JdbcTemplate jdbc;
    private final Posyandus posyandus;
    private final Clock clock;

    Series(JdbcTemplate jdbc, Posyandus posyandus, Clock clock) {
        this.jdbc = jdbc;
        this.posyandus = posyandus;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "series";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        return packed(posyandu, after == null ? new UUID(0, 0) : UUID.fromString(after), null, most);
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        return packed(posyandu, new UUID(0, 0), person, 1);
    }

    private List<Item> packed(String posyandu, UUID after, @Nullable UUID only, int most) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site == null) {
            return List.of();
        }
        Packing packing = new Packing(most);
        jdbc.query(
                PACKED,
                (RowCallbackHandler) packing::add,
                site.path().value(),
                RecentVisits.since(site, clock),
                after,
                only,
                only);
        return packing.done();
    }

    /** Packs rows in order of person and day. */
    private static final class Packing {
        private final int most;
        private final List<Item> items = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable String person;
        private int day;

        Packing(int most) {
            this.most = most;
        }

        void add(ResultSet row) throws SQLException {
            String next = row.getString("person");
            if (!next.equals(person)) {
                finish();
                person = next;
                day = 0;
            }
            if (!text.isEmpty()) {
                text.append(';');
            }
            text.append(row.getInt("day") - day);
            day = row.getInt("day");
            for (String column : List.of("weight_g", "length_mm", "head_mm", "letter")) {
                String value = row.getString(column);
                text.append(',').append(value == null ? "" : value);
            }
        }

        private void finish() {
            if (person != null && items.size() < most) {
                items.add(new Item(
                        person,
                        JsonNodeFactory.instance.objectNode().put("id", person).put("visits", text.toString())));
            }
            text.setLength(0);
        }

        List<Item> done() {
            finish();
            return items;
        }
    }
}
