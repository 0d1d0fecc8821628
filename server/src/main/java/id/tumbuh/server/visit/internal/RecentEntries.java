package id.tumbuh.server.visit.internal;

import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.ReferralStep;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers, absences and referrals that count, in the form of the facts they came as: those of the last three months, of the last twelve
 * where a form is looked back at for longer, and open referrals however old. Services are in {@link ServedHistory}.
 */
@Component
@Order(306)
class RecentEntries implements SnapshotPart {
    private static final int MONTHS_LOOKED_BACK = 12;
    /** The ticks E0 to E6, a pregnancy's rows, the checklist of the form before. */
    private static final String[] LOOKED_BACK_AT = {
        Form.ASI_EKSKLUSIF.code(),
        Form.IBU_HAMIL_AWAL.code(),
        Form.IBU_HAMIL.code(),
        Form.PERSALINAN.code(),
        Form.KB.code(),
        Form.PERKEMBANGAN.code()
    };

    private static final String[] ENDS = Arrays.stream(ReferralStep.values())
            .filter(ReferralStep::ends)
            .map(ReferralStep::code)
            .toArray(String[]::new);
    private static final String ITEMS = """
            select e.fact, e.subject, e.posyandu, e.day, e.session, e.place, e.by, e.kind, e.base, e.body, e.device, e.actor
            from entry e
            where e.path = ? and e.standing = 0 and e.kind between 1 and 4
              and (e.day >= ? or (e.kind = 1 and e.what = any(?) and e.day >= ?)
                   or (e.kind = 3 and not exists (select 1 from entry a where a.base = e.fact and a.person = e.person and a.kind = 4
                                                  and a.standing = 0 and a.what = any(?))))
              and\s""";

    private final JdbcTemplate jdbc;
    private final Posyandus posyandus;
    private final Clock clock;
    private final JsonMapper json;

    RecentEntries(JdbcTemplate jdbc, Posyandus posyandus, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.posyandus = posyandus;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String name() {
        return "entry";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        UUID last = after == null ? new UUID(0, 0) : UUID.fromString(after);
        return items(posyandu, "e.fact > ? order by e.fact limit ?", last, most);
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        return items(posyandu, "e.person = ? order by e.fact limit ?", person, Integer.MAX_VALUE);
    }

    private List<Item> items(String posyandu, String which, UUID id, int most) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site == null) {
            return List.of();
        }
        int back = (int) LocalDate.now(clock.withZone(site.zone()))
                .minusMonths(MONTHS_LOOKED_BACK)
                .toEpochDay();
        return jdbc.query(
                ITEMS + which,
                (row, number) -> item(row),
                site.path().value(),
                RecentVisits.since(site, clock),
                LOOKED_BACK_AT,
                back,
                ENDS,
                id,
                most);
    }

    private Item item(ResultSet row) throws SQLException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", row.getString("fact"));
        node.put("type", EntryKind.values()[row.getInt("kind")].wire());
        node.put("v", 1);
        node.put("posyandu", row.getString("posyandu"));
        node.put("subject", row.getString("subject"));
        node.put("day", LocalDate.ofEpochDay(row.getInt("day")).toString());
        node.put("place", word(Fact.Place.values()[row.getInt("place")]));
        node.put("by", word(Fact.By.values()[row.getInt("by")]));
        node.set("body", json.readTree(row.getString("body")));
        node.put("device", row.getString("device"));
        node.put("actor", row.getString("actor"));
        if (row.getString("base") != null) {
            node.put("base", row.getString("base"));
        }
        return new Item(row.getString("fact"), node);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
