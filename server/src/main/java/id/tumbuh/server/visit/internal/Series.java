package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a person was measured before the last three months, packed into one text: visits separated by {@code ;}, each {@code days since the
 * visit before (the first since 1970-01-01), grams, millimetres, head in millimetres, letter, position, place}, separated by commas; what
 * was not measured is empty. The position is 0 lying, 1 standing; the place 1 home, 2 facility, 3 elsewhere, empty at the posyandu. The last
 * two are left out where nothing is in them. Only what counts is sent: no withdrawn, corrected or second measurement. Somebody who only
 * visits comes with everything up to today, as nothing of it comes visit by visit.
 */
@Component
@Order(310)
class Series implements SnapshotPart {
    private static final String PACKED = """
            select * from (
              select m.person, m.day, m.weight_g, m.length_mm, m.head_mm, m.letter, m.position, m.place
              from measurement m
              where m.path = ? and m.day < ? and m.standing = 0
              union all
              select * from visitor_series(?)
            ) m
            where m.person > ? and (?::uuid is null or m.person = ?)
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
        Packing packing = new Packing(most, "visits", Series::write);
        jdbc.query(PACKED, packing, site.path().value(), RecentVisits.since(site, clock), posyandu, after, only, only);
        return packing.done();
    }

    private static void write(StringBuilder text, int days, ResultSet row) throws SQLException {
        text.append(days);
        for (String column : List.of("weight_g", "length_mm", "head_mm", "letter")) {
            String value = row.getString(column);
            text.append(',').append(value == null ? "" : value);
        }
        String position = row.getString("position");
        String place = row.getInt("place") == Fact.Place.POSYANDU.ordinal() ? null : row.getString("place");
        if (position != null || place != null) {
            text.append(',').append(position == null ? "" : position);
            text.append(place == null ? "" : "," + place);
        }
    }
}
