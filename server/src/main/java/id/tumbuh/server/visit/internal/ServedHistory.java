package id.tumbuh.server.visit.internal;

import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Service;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person was given since birth, packed into one text: services separated by {@code ;}, each {@code code, days since the one before
 * (the first since 1970-01-01), outcome, count, fact}, separated by commas. An outcome is empty where it was given, a count where none was
 * written; the fact is there for the last three months only, so that it can be withdrawn. What is given again every month is sent for
 * three months.
 */
@Component
@Order(307)
class ServedHistory implements SnapshotPart {
    private static final String[] EVERY_MONTH = {
        Service.PMT_PENYULUHAN.code(),
        Service.SKRINING_TB.code(),
        Service.MP_ASI.code(),
        Service.UKUR_IBU_HAMIL.code(),
        Service.ORALIT.code(),
        Service.ZINC.code()
    };

    private static final String PACKED = """
            select e.person, coalesce(e.given_day, e.day) as day, e.what, e.body, case when e.day >= ? then e.fact end as fact
            from entry e
            where e.path = ? and e.kind = 0 and e.standing = 0 and (e.day >= ? or e.what <> all(?))
              and e.person > ? and (?::uuid is null or e.person = ?)
            order by e.person, 2, e.fact""";

    private final JdbcTemplate jdbc;
    private final Posyandus posyandus;
    private final Clock clock;
    private final JsonMapper json;

    ServedHistory(JdbcTemplate jdbc, Posyandus posyandus, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.posyandus = posyandus;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String name() {
        return "served";
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
        int since = RecentVisits.since(site, clock);
        Packing packing = new Packing(most, "served", this::write);
        jdbc.query(PACKED, packing, since, site.path().value(), since, EVERY_MONTH, after, only, only);
        return packing.done();
    }

    private void write(StringBuilder text, int days, ResultSet row) throws SQLException {
        JsonNode body = json.readTree(row.getString("body"));
        String outcome = body.path("outcome").asString("");
        String count =
                body.path("count").isIntegralNumber() ? body.path("count").asString() : "";
        String fact = row.getString("fact");
        text.append(row.getString("what"))
                .append(',')
                .append(days)
                .append(',')
                .append(outcome.equals(Outcome.DIBERIKAN.code()) ? "" : outcome)
                .append(',')
                .append(count)
                .append(',')
                .append(fact == null ? "" : fact);
    }
}
