package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.visit.Signatures.Month;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The facts of months, and where each month stands by them. */
@Component
class MonthTable {
    private static final String INSERT = """
            insert into month_fact (fact, posyandu, path, month, kind, base, version, as_of, hash, rules, form, reason, explained, actor, at, conflict)
            select *, false from unnest(?::uuid[], ?::text[], ?::text[], ?::int[], ?::smallint[], ?::uuid[], ?::int[], ?::int[], ?::text[],
                                        ?::text[], ?::smallint[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[])""";
    private static final String STATE = """
            insert into month_state (posyandu, month, path, state, head, version, in_force) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (posyandu, month) do update
            set state = excluded.state, head = excluded.head, version = excluded.version, in_force = excluded.in_force""";

    private final JdbcTemplate jdbc;

    MonthTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static Period period(Fact fact) {
        return Objects.requireNonNull(Period.parse(fact.body().path("period").asString("")), "checked before");
    }

    static Month month(Fact fact) {
        return new Month(fact.posyandu(), period(fact).number());
    }

    void insert(List<Fact> facts) {
        UnnestedRows<Fact> rows = new UnnestedRows<>(facts);
        rows.add("uuid", Fact::id);
        rows.add("text", Fact::posyandu);
        rows.add("text", fact -> fact.path().value());
        rows.add("int4", fact -> period(fact).number());
        rows.add("int2", fact -> (short) MonthKind.of(fact.kind()).ordinal());
        rows.add("uuid", Fact::base);
        rows.add("int4", fact -> fact.body().path("version").asInt(0));
        rows.add(
                "int4",
                fact -> fact.body().has("asOf") ? fact.body().path("asOf").intValue() : null);
        rows.add("text", fact -> text(fact.body().path("hash")));
        rows.add("text", fact -> text(fact.body().path("rules")));
        rows.add("int2", fact -> (short) SignedBody.form(fact.body()));
        rows.add("text", fact -> text(fact.body().path("reason")));
        rows.add(
                "text",
                fact -> fact.body().has("explained")
                        ? fact.body().path("explained").toString()
                        : null);
        rows.add("uuid", Fact::actor);
        rows.add("timestamptz", fact -> Timestamp.from(fact.at()));
        jdbc.execute(rows.statement(INSERT));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    /** A step and whether it is marked as in conflict. */
    record Step(Chain.Link link, String path, boolean conflict) {}

    List<Step> steps(Month month) {
        return jdbc.query(
                "select fact, base, kind, version, path, conflict from month_fact where posyandu = ? and month = ?",
                (row, number) -> new Step(
                        new Chain.Link(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                MonthKind.values()[row.getInt(3)],
                                row.getInt(4)),
                        row.getString(5),
                        row.getBoolean(6)),
                month.posyandu(),
                month.number());
    }

    void setConflict(UUID fact, boolean conflict) {
        jdbc.update("update month_fact set conflict = ? where fact = ?", conflict, fact);
    }

    /** The signature in force of each of these months; those without one are left out. */
    Map<Month, UUID> inForce(Collection<Month> months) {
        Map<Month, UUID> known = new HashMap<>();
        for (Month month : months) {
            jdbc.query(
                    "select in_force from month_state where posyandu = ? and month = ? and in_force is not null",
                    row -> {
                        known.put(month, row.getObject(1, UUID.class));
                    },
                    month.posyandu(),
                    month.number());
        }
        return known;
    }

    void put(Month month, String path, Chain chain) {
        jdbc.update(
                STATE,
                month.posyandu(),
                month.number(),
                path,
                (short) chain.state().ordinal(),
                chain.head(),
                chain.version(),
                chain.inForce());
    }
}
