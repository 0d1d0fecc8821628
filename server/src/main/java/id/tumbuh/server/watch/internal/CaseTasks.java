package id.tumbuh.server.watch.internal;

import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a posyandu's kader were asked and have not answered yet, in the form of the facts they were asked by. */
@Component
@Order(350)
class CaseTasks implements SnapshotPart {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ASKED = """
            select w.fact, w.posyandu, w.key, w.what, w.period, w.person, w.words, w.device, w.actor, w.at, w.facts from case_word w
            where w.path = ? and w.kind = 1 and w.words is not null
              and not exists (select from case_word o where o.key = w.key and (o.kind = 0 or (o.kind = 1 and o.fact > w.fact)
                                  or (o.kind = 2 and o.posyandu = w.posyandu and (o.fact > w.fact or o.base = w.fact)))
                                and not exists (select from case_word r where r.key = o.key and r.kind = 3 and r.base = o.fact))
              and not exists (select from case_word r where r.key = w.key and r.kind = 3 and r.base = w.fact)
              and\s""";

    private final JdbcTemplate jdbc;
    private final Posyandus posyandus;

    CaseTasks(JdbcTemplate jdbc, Posyandus posyandus) {
        this.jdbc = jdbc;
        this.posyandus = posyandus;
    }

    @Override
    public String name() {
        return "case";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        return items(
                posyandu, "w.fact > ? order by w.fact limit ?", after == null ? FIRST : UUID.fromString(after), most);
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        return items(posyandu, "w.person = ? order by w.fact limit ?", person, Integer.MAX_VALUE);
    }

    private List<Item> items(String posyandu, String which, UUID id, int most) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        return site == null
                ? List.of()
                : jdbc.query(
                        ASKED + which, (row, number) -> item(row), site.path().value(), id, most);
    }

    private static Item item(ResultSet row) throws SQLException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", row.getString("fact"));
        node.put("type", CaseFact.RETURNED.wire());
        node.put("v", 1);
        node.put("posyandu", row.getString("posyandu"));
        if (row.getString("person") != null) {
            node.put("subject", row.getString("person"));
        }
        ObjectNode body = node.putObject("body");
        body.put("key", row.getString("key"));
        body.put("case", row.getString("what"));
        body.put("period", row.getString("period"));
        Array facts = row.getArray("facts");
        if (facts != null) {
            ArrayNode about = body.putArray("facts");
            for (Object one : (Object[]) facts.getArray()) {
                about.add(one.toString());
            }
        }
        body.put(CaseFact.RETURNED.words(), row.getString("words"));
        node.put("device", row.getString("device"));
        node.put("actor", row.getString("actor"));
        node.put("at", row.getTimestamp("at").toInstant().toString());
        return new Item(row.getString("fact"), node);
    }
}
