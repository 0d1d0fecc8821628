package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Hearing;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The measurements of the last three months of a posyandu's people, wherever they were made, in the form of the facts they came as; without
 * the words of those who did not have the person that day.
 */
@Component
@Order(300)
class RecentVisits implements SnapshotPart {
    static final int MONTHS = 3;

    private static final String COLUMNS = """
            select m.fact, m.subject, m.posyandu, m.day, m.session, m.place, m.by, m.kind, m.base, m.weight_g, m.length_mm, m.position,
                   m.head_mm, m.muac_mm, m.oedema, m.scale, m.device, m.actor, m.standing, m.letter,
                   m.paper, m.source
            from measurement m""";

    private final JdbcTemplate jdbc;
    private final Posyandus posyandus;
    private final Clock clock;
    private final HeardWords heard;

    RecentVisits(JdbcTemplate jdbc, Posyandus posyandus, Clock clock, HeardWords heard) {
        this.jdbc = jdbc;
        this.heard = heard;
        this.posyandus = posyandus;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "visit";
    }

    /** The first day that is sent visit by visit; before it there are the series. */
    static int since(Posyandus.Site site, Clock clock) {
        return (int)
                LocalDate.now(clock.withZone(site.zone())).minusMonths(MONTHS).toEpochDay();
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site == null) {
            return List.of();
        }
        UUID last = after == null ? new UUID(0, 0) : UUID.fromString(after);
        return onWhatCounts(jdbc.query(
                COLUMNS + " where m.path = ? and m.day >= ? and m.standing <> 6 and m.fact > ? order by m.fact limit ?",
                (row, number) -> item(row),
                site.path().value(),
                since(site, clock),
                last,
                most));
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site == null) {
            return List.of();
        }
        return onWhatCounts(jdbc.query(
                COLUMNS + " where m.path = ? and m.person = ? and m.day >= ? and m.standing <> 6 order by m.fact",
                (row, number) -> item(row),
                site.path().value(),
                person,
                since(site, clock)));
    }

    /** What builds on a word that is not sent builds on what that one was said of. */
    private List<Item> onWhatCounts(List<Item> items) {
        List<UUID> words = items.stream()
                .filter(item -> item.content().has("base"))
                .map(item -> UUID.fromString(item.key()))
                .toList();
        Map<UUID, Hearing.Heard> known = heard.of(words);
        for (Item item : items) {
            Hearing.Heard word = known.get(UUID.fromString(item.key()));
            if (word != null && item.content() instanceof ObjectNode node) {
                node.remove("base");
                if (word.over() != null) {
                    node.put("base", word.over().toString());
                }
            }
        }
        return items;
    }

    private static Item item(ResultSet row) throws SQLException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        put(body, "weight_g", row.getObject("weight_g", Integer.class));
        put(body, "length_mm", row.getObject("length_mm", Integer.class));
        Integer position = row.getObject("position", Integer.class);
        if (position != null) {
            body.put("position", position == 0 ? "lying" : "standing");
        }
        put(body, "head_mm", row.getObject("head_mm", Integer.class));
        put(body, "muac_mm", row.getObject("muac_mm", Integer.class));
        if (row.getBoolean("oedema")) {
            body.put("oedema", true);
        }
        put(body, "paper", row.getString("paper"));
        put(body, "source", row.getString("source"));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", row.getString("fact"));
        node.put("type", VisitKind.values()[row.getInt("kind")].wire());
        node.put("v", 1);
        node.put("posyandu", row.getString("posyandu"));
        node.put("subject", row.getString("subject"));
        node.put("day", LocalDate.ofEpochDay(row.getInt("day")).toString());
        node.put("place", word(Fact.Place.values()[row.getInt("place")]));
        node.put("by", word(Fact.By.values()[row.getInt("by")]));
        node.set("body", body);
        node.put("device", row.getString("device"));
        node.put("actor", row.getString("actor"));
        if (row.getString("base") != null) {
            node.put("base", row.getString("base"));
        }
        if (row.getInt("standing") == Derived.Standing.PROPOSAL.ordinal()) {
            node.put("late", true);
        }
        if (row.getString("letter") != null) {
            node.put("letter", row.getString("letter"));
        }
        return new Item(row.getString("fact"), node);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static void put(ObjectNode node, String name, @Nullable Integer value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
