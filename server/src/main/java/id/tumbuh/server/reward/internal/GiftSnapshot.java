package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * For whom gifts are handed over and what was done with each, in the form of the facts they came as: the approved lists of the last twelve
 * months, without the evidence, and the gifts of their half-years; what goods came in, by name alone, so that a gift is called as the book
 * of donations calls it; which meetings were held; and where each family lets its child's name be read. A phone that was enrolled after the approval hands over like any other.
 */
@Component
@Order(364)
class GiftSnapshot implements SnapshotPart {
    private static final int MONTHS = 12;
    private static final short PROPOSED = -2;
    private static final short APPROVED = -1;
    private static final short GOODS = -3;
    private static final short CONSENT_GIVEN = -4;
    private static final short CONSENT_WITHDRAWN = -5;
    private static final short MEETING = -6;
    private static final UUID FIRST = new UUID(0, 0);
    /** A list and its approval have the negative kinds. Whoever is on none of the posyandu's lists and left takes the gifts along. */
    private static final String ITEMS = """
            select * from (
              select p.fact, -2::smallint as kind, p.posyandu, null::uuid as person, p.month, p.semester, null::integer as day, false as kader,
                     null::text as item, null::text as receiver, p.programme as proof, p.hash as reason, p.base, null::uuid as device, p.actor, p.at
              from reward_state s join reward_fact p on p.fact = s.approved where s.path = ? and s.month >= ?
              union all
              select a.fact, -1::smallint, a.posyandu, null, a.month, null, null, false, null, a.role, null, a.hash, a.base, null, a.actor, a.at
              from reward_state s join reward_fact p on p.fact = s.approved
                join lateral (select v.* from reward_fact v where v.posyandu = s.posyandu and v.month = s.month and v.kind = 2
                                and v.hash = p.hash order by v.fact desc limit 1) a on true
              where s.path = ? and s.month >= ?
              union all
              select g.fact, g.kind, g.posyandu, g.person, null, g.semester, g.day, g.kader, g.item, g.receiver, g.proof, g.reason, g.base,
                     g.device, g.actor, g.at
              from gift_fact g where g.path = ? and g.semester >= ?
              union all
              (select distinct on (coalesce(d.bought, d.item)) d.fact, -3::smallint, d.place, null, null, null, d.day, false,
                 coalesce(d.bought, d.item), null, null, null, null, null, d.actor, d.at
               from donation_fact d where d.path = ? and d.day >= ? and (d.kind = 0 or d.kind = 1 and (d.bought is not null or d.place <> ?))
                 and not exists (select from donation_fact w where w.path = d.path and w.base = d.fact and w.kind = 2)
               order by coalesce(d.bought, d.item), d.fact desc)
              union all
              select c.fact, case when c.given then -4 else -5 end::smallint, c.posyandu, c.person, null, null, c.day, true, null, null,
                     array_to_string(c.purposes, ' '), null, null, null, null, c.at
              from consent c where c.path = ? and c.purposes && ?::text[]
              union all
              select m.fact, -6::smallint, m.posyandu, null, m.month, null, null, true, null, null, null, null, null, null, m.actor, m.at
              from reward_meeting m where m.path = ? and m.month >= ?) all_of_them
            where fact > ? order by fact limit ?""";

    private static final String LISTED = """
            select person, not_gaining from reward_row where proposal = ? and eligible order by person""";

    private final JdbcTemplate jdbc;
    private final Posyandus posyandus;
    private final Clock clock;
    private final JsonMapper json;

    GiftSnapshot(JdbcTemplate jdbc, Posyandus posyandus, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.posyandus = posyandus;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String name() {
        return "gift";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site == null) {
            return List.of();
        }
        String path = site.path().value();
        int since = Period.of((int) LocalDate.now(clock.withZone(site.zone())).toEpochDay())
                        .number()
                - MONTHS;
        int sinceDay = new Period(since).firstDay();
        UUID last = after == null ? FIRST : UUID.fromString(after);
        return jdbc.query(
                ITEMS,
                (row, number) -> item(row),
                path,
                since,
                path,
                since,
                path,
                since,
                path,
                sinceDay,
                posyandu,
                path,
                Members.purposes(),
                path,
                since,
                last,
                most);
    }

    /** A gift belongs to the posyandu whose list it was on: who comes from elsewhere brings none. */
    @Override
    public List<Item> of(String posyandu, UUID person) {
        return List.of();
    }

    private Item item(ResultSet row) throws SQLException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        short kind = row.getShort("kind");
        node.put("id", row.getString("fact"));
        node.put("type", wire(kind));
        node.put("v", 1);
        node.put("posyandu", row.getString("posyandu"));
        put(node, "subject", row.getString("person"));
        if (kind >= 0 || kind == CONSENT_GIVEN || kind == CONSENT_WITHDRAWN) {
            node.put("day", LocalDate.ofEpochDay(row.getInt("day")).toString());
        }
        if (kind >= 0) {
            node.put("by", row.getBoolean("kader") ? "kader" : "nakes");
        }
        ObjectNode body = node.putObject("body");
        switch (kind) {
            case PROPOSED -> proposal(body, row);
            case APPROVED -> {
                body.put("period", new Period(row.getInt("month")).text());
                put(body, "hash", row.getString("reason"));
                put(body, "role", row.getString("receiver"));
            }
            // What was said there is no phone's business: only that it was held.
            case MEETING -> body.put("period", new Period(row.getInt("month")).text());
            case GOODS -> put(body, "item", row.getString("item"));
            case CONSENT_GIVEN, CONSENT_WITHDRAWN -> {
                ArrayNode purposes = body.putArray("purposes");
                for (String purpose : row.getString("proof").split(" ", -1)) {
                    purposes.add(purpose);
                }
            }
            default -> {
                body.put("semester", new Period(row.getInt("semester")).text());
                for (String field : new String[] {"item", "receiver", "proof", "reason"}) {
                    put(body, field, row.getString(field));
                }
            }
        }
        put(node, "device", row.getString("device"));
        node.put("actor", row.getString("actor"));
        node.put("at", row.getTimestamp("at").toInstant().toString());
        put(node, "base", row.getString("base"));
        return new Item(row.getString("fact"), node);
    }

    private static String wire(short kind) {
        if (kind >= 0) {
            return GiftKind.values()[kind].wire();
        }
        return switch (kind) {
            case PROPOSED -> ListKind.PROPOSAL.wire();
            case APPROVED -> ListKind.APPROVAL.wire();
            case GOODS -> BookKind.DONATION.wire();
            case MEETING -> RewardKinds.MEETING;
            case CONSENT_GIVEN -> "consent.given";
            default -> "consent.withdrawn";
        };
    }

    private void proposal(ObjectNode body, ResultSet row) throws SQLException {
        body.put("period", new Period(row.getInt("month")).text());
        body.put("semester", new Period(row.getInt("semester")).text());
        put(body, "hash", row.getString("reason"));
        body.set("programme", json.readTree(row.getString("proof")));
        ArrayNode children = body.putArray("children");
        jdbc.query(
                LISTED,
                listed -> {
                    ObjectNode child = children.addObject();
                    child.put("person", listed.getString("person"));
                    child.put("eligible", true);
                    child.put("quiet", listed.getBoolean("not_gaining"));
                },
                row.getObject("fact", UUID.class));
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
