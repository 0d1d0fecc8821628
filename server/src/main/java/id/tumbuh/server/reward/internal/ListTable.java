package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.list.ListBlock;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.texts.Texts;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The facts of lists, where each stands by them, and everybody whom a proposal looked at. */
@Component
class ListTable {
    private static final String INSERT = """
            insert into reward_fact (fact, posyandu, path, month, kind, base, hash, rules, programme, semester, blocked, evidence, reason,
                                     role, actor, at, conflict)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)""";
    private static final String ROWS = """
            insert into reward_row (proposal, posyandu, path, month, person, eligible, not_gaining, verdict)
            select ?, ?, ?, ?, * from unnest(?::uuid[], ?::boolean[], ?::boolean[], ?::text[])""";
    private static final String STATE = """
            insert into reward_state (posyandu, month, path, state, head, proposal, approved) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (posyandu, month) do update
            set state = excluded.state, head = excluded.head, proposal = excluded.proposal, approved = excluded.approved""";

    private final JdbcTemplate jdbc;

    ListTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists of a posyandu for the open day of a month. */
    record Key(String posyandu, int month) {
        static Key of(Fact fact) {
            return new Key(fact.posyandu(), period(fact).number());
        }
    }

    /** A step and whether it is marked as in conflict. */
    record Step(ListChain.Link link, String path, boolean conflict) {}

    static Period period(Fact fact) {
        return period(fact.body(), "period");
    }

    static Period period(JsonNode body, String field) {
        return Objects.requireNonNull(Period.parse(Checked.text(body, field)), "checked before");
    }

    void insert(Fact fact) {
        ListKind kind = ListKind.of(fact.kind());
        boolean proposal = kind == ListKind.PROPOSAL;
        JsonNode body = fact.body();
        jdbc.update(
                INSERT,
                fact.id(),
                fact.posyandu(),
                fact.path().value(),
                period(fact).number(),
                (short) kind.ordinal(),
                fact.base(),
                Checked.maybe(body, "hash"),
                proposal ? Checked.maybe(body, "rules") : null,
                proposal ? body.path("programme").toString() : null,
                proposal ? Integer.valueOf(period(body, "semester").number()) : null,
                proposal && isBlocked(body.path("blocks")),
                proposal ? evidence(body) : null,
                Checked.maybe(body, "reason"),
                Checked.maybe(body, "role"),
                fact.actor(),
                Timestamp.from(fact.at()));
        if (proposal) {
            rows(fact);
        }
    }

    private static boolean isBlocked(JsonNode blocks) {
        for (JsonNode block : blocks) {
            for (ListBlock code : ListBlock.values()) {
                if (code.blocks() && block.path(0).asString("").equals(Texts.key(code))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String evidence(JsonNode body) {
        ObjectNode evidence = JsonNodeFactory.instance.objectNode();
        evidence.set("posts", body.path("posts"));
        evidence.set("blocks", body.path("blocks"));
        return evidence.toString();
    }

    private void rows(Fact fact) {
        List<JsonNode> children = new ArrayList<>();
        fact.body().path("children").forEach(children::add);
        UnnestedRows<JsonNode> rows = new UnnestedRows<>(children);
        rows.first(fact.id(), fact.posyandu(), fact.path().value(), period(fact).number());
        rows.add("uuid", VerdictRow::person);
        rows.add("bool", row -> row.path("eligible").booleanValue());
        rows.add("bool", row -> row.path("quiet").asBoolean(false));
        rows.add("text", JsonNode::toString);
        jdbc.execute(rows.statement(ROWS));
    }

    List<Step> steps(Key key) {
        return jdbc.query(
                "select fact, base, kind, path, conflict from reward_fact where posyandu = ? and month = ?",
                (row, number) -> new Step(
                        new ListChain.Link(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                ListKind.values()[row.getInt(3)]),
                        row.getString(4),
                        row.getBoolean(5)),
                key.posyandu(),
                key.month());
    }

    void setConflict(UUID fact, boolean conflict) {
        jdbc.update("update reward_fact set conflict = ? where fact = ?", conflict, fact);
    }

    void put(Key key, String path, ListChain chain) {
        jdbc.update(
                STATE,
                key.posyandu(),
                key.month(),
                path,
                (short) chain.state().ordinal(),
                chain.head(),
                chain.proposal(),
                chain.approved());
    }
}
