package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.sync.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of entries: rows are added by facts; only what is derived is ever updated. */
@Component
class EntryTable {
    private static final String INSERT = """
            insert into entry (fact, subject, person, posyandu, path, day, given_day, session, place, by, kind, base, what, body, device,
                               actor, standing, conflict)
            select *, false from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::int[], ?::uuid[],
                                        ?::smallint[], ?::smallint[], ?::smallint[], ?::uuid[], ?::text[], ?::text[], ?::uuid[],
                                        ?::uuid[], ?::smallint[])""";
    private static final String UPDATE = """
            update entry e set standing = n.standing, conflict = n.conflict
            from unnest(?::uuid[], ?::smallint[], ?::boolean[]) as n(fact, standing, conflict)
            where e.fact = n.fact""";

    private static final String WRITTEN = """
            select fact, person, kind, body from entry where person in (select * from person_kin(?)) and subject = any(?)""";
    private static final String REWRITE = """
            update entry e set body = n.body, what = n.what, given_day = n.given_day
            from unnest(?::uuid[], ?::text[], ?::text[], ?::int[]) as n(fact, body, what, given_day)
            where e.fact = n.fact""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    EntryTable(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is stored of a new fact. */
    record New(Fact fact, Children.Child child, EntryKind kind) {
        @Nullable
        String what() {
            return kind.what(fact.body());
        }

        @Nullable
        Integer givenDay() {
            return BodyReader.day(fact.body().path("on"));
        }

        Entry.Standing standing() {
            return kind.says() ? Entry.Standing.COUNTS : Entry.Standing.DECISION;
        }
    }

    void insert(List<New> rows) {
        UnnestedRows<New> columns = new UnnestedRows<>(rows);
        columns.add("uuid", row -> row.fact().id());
        columns.add("uuid", row -> row.fact().subject());
        columns.add("uuid", row -> row.child().person());
        columns.add("text", row -> row.fact().posyandu());
        columns.add("text", row -> row.child().path().value());
        columns.add("int4", row -> row.fact().day());
        columns.add("int4", New::givenDay);
        columns.add("uuid", row -> row.fact().session());
        columns.add("int2", row -> (short) row.fact().place().ordinal());
        columns.add("int2", row -> (short) row.fact().by().ordinal());
        columns.add("int2", row -> (short) row.kind().ordinal());
        columns.add("uuid", row -> row.fact().base());
        columns.add("text", New::what);
        columns.add("text", row -> row.fact().body().toString());
        columns.add("uuid", row -> row.fact().device());
        columns.add("uuid", row -> row.fact().actor());
        columns.add("int2", row -> (short) row.standing().ordinal());
        jdbc.execute(columns.statement(INSERT));
    }

    /** What somebody wrote down. */
    record Written(UUID fact, UUID person, EntryKind kind, JsonNode body) {
        Written with(JsonNode other) {
            return new Written(fact, person, kind, other);
        }
    }

    /** All that was written for these persons under their own ids, whomever it counts for. */
    List<Written> written(UUID[] subjects) {
        return jdbc.query(
                WRITTEN,
                (row, number) -> new Written(
                        row.getObject("fact", UUID.class),
                        row.getObject("person", UUID.class),
                        EntryKind.values()[row.getInt("kind")],
                        json.readTree(row.getString("body"))),
                subjects,
                subjects);
    }

    /** Other bodies for the same facts. */
    void rewrite(List<Written> rows) {
        if (!rows.isEmpty()) {
            UnnestedRows<Written> columns = new UnnestedRows<>(rows);
            columns.add("uuid", Written::fact);
            columns.add("text", row -> row.body().toString());
            columns.add("text", row -> row.kind().what(row.body()));
            columns.add("int4", row -> BodyReader.day(row.body().path("on")));
            jdbc.execute(columns.statement(REWRITE));
        }
    }

    /** Everything of these persons that names another entry or is named. */
    List<HeardEntries.Spoken> families(Set<UUID> persons) {
        return jdbc.query(
                "select * from entry_families(?)",
                (row, number) -> new HeardEntries.Spoken(
                        entry(row), row.getString("posyandu"), row.getObject("person", UUID.class)),
                (Object) persons.toArray(UUID[]::new));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("fact", UUID.class),
                EntryKind.values()[row.getInt("kind")],
                row.getObject("base", UUID.class),
                row.getString("what"),
                row.getString("body"),
                row.getInt("day"),
                Entry.Standing.values()[row.getInt("standing")],
                row.getBoolean("conflict"));
    }

    void update(List<Entry> rows) {
        UnnestedRows<Entry> columns = new UnnestedRows<>(rows);
        columns.add("uuid", Entry::fact);
        columns.add("int2", row -> (short) row.standing().ordinal());
        columns.add("bool", Entry::conflict);
        jdbc.execute(columns.statement(UPDATE));
    }
}
