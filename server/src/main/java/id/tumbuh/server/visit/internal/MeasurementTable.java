package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.Position;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of measurements: rows are added by facts; only what is derived is ever updated. */
@Component
class MeasurementTable {
    private static final String INSERT = """
            insert into measurement (fact, subject, person, posyandu, path, day, session, place, by, kind, base, weight_g, length_mm,
                                     position, head_mm, muac_mm, oedema, scale, device, actor, standing, conflict, in_doubt, age_days,
                                     letter, z_bbu, z_tbu, z_bbtb, z_imtu, z_lku, z_lilau, statuses, alerts, doubts, rules)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::uuid[], ?::smallint[], ?::smallint[],
                                 ?::smallint[], ?::uuid[], ?::int[], ?::int[], ?::smallint[], ?::int[], ?::int[], ?::boolean[], ?::text[],
                                 ?::uuid[], ?::uuid[], ?::smallint[], ?::boolean[], ?::boolean[], ?::int[], ?::text[], ?::int[], ?::int[],
                                 ?::int[], ?::int[], ?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[])""";
    private static final String UPDATE = """
            update measurement m
            set standing = n.standing, conflict = n.conflict, in_doubt = n.in_doubt, age_days = n.age_days, letter = n.letter,
                z_bbu = n.z_bbu, z_tbu = n.z_tbu, z_bbtb = n.z_bbtb, z_imtu = n.z_imtu, z_lku = n.z_lku, z_lilau = n.z_lilau,
                statuses = n.statuses, alerts = n.alerts, doubts = n.doubts, rules = n.rules
            from unnest(?::uuid[], ?::smallint[], ?::boolean[], ?::boolean[], ?::int[], ?::text[], ?::int[], ?::int[], ?::int[], ?::int[],
                        ?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[])
              as n(fact, standing, conflict, in_doubt, age_days, letter, z_bbu, z_tbu, z_bbtb, z_imtu, z_lku, z_lilau, statuses, alerts,
                   doubts, rules)
            where m.fact = n.fact""";

    private final JdbcTemplate jdbc;

    MeasurementTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything these persons were measured, oldest first. */
    Map<UUID, List<Row>> of(Set<UUID> persons) {
        Map<UUID, List<Row>> found = new HashMap<>();
        if (!persons.isEmpty()) {
            jdbc.query(
                    "select * from measurement where person = any(?) order by day, fact",
                    result -> {
                        Row row = row(result);
                        found.computeIfAbsent(row.person, unused -> new ArrayList<>())
                                .add(row);
                    },
                    (Object) persons.toArray(UUID[]::new));
        }
        return found;
    }

    void insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        UnnestedRows<Row> columns = new UnnestedRows<>(rows);
        columns.add("uuid", row -> row.fact);
        columns.add("uuid", row -> row.subject);
        columns.add("uuid", row -> row.person);
        columns.add("text", row -> row.posyandu);
        columns.add("text", row -> row.path.value());
        columns.add("int4", row -> row.day);
        columns.add("uuid", row -> row.session);
        columns.add("int2", row -> (short) row.place.ordinal());
        columns.add("int2", row -> (short) row.by.ordinal());
        columns.add("int2", row -> (short) row.kind.ordinal());
        columns.add("uuid", row -> row.base);
        columns.add("int4", row -> row.body.weightG());
        columns.add("int4", row -> row.body.lengthMm());
        columns.add(
                "int2",
                row -> row.body.position() == null
                        ? null
                        : Short.valueOf((short) row.body.position().ordinal()));
        columns.add("int4", row -> row.body.headMm());
        columns.add("int4", row -> row.body.muacMm());
        columns.add("bool", row -> row.body.oedema());
        columns.add("text", row -> row.body.scale());
        columns.add("uuid", row -> row.device);
        columns.add("uuid", row -> row.actor);
        derived(columns);
        jdbc.execute(columns.statement(INSERT));
    }

    void update(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        UnnestedRows<Row> columns = new UnnestedRows<>(rows);
        columns.add("uuid", row -> row.fact);
        derived(columns);
        jdbc.execute(columns.statement(UPDATE));
    }

    private static void derived(UnnestedRows<Row> columns) {
        columns.add("int2", row -> (short) row.derived.standing().ordinal());
        columns.add("bool", row -> row.derived.conflict());
        columns.add("bool", row -> row.derived.inDoubt());
        columns.add("int4", row -> row.derived.ageDays());
        columns.add("text", row -> row.derived.letter());
        columns.add("int4", row -> row.derived.z().bbu());
        columns.add("int4", row -> row.derived.z().tbu());
        columns.add("int4", row -> row.derived.z().bbtb());
        columns.add("int4", row -> row.derived.z().imtu());
        columns.add("int4", row -> row.derived.z().lku());
        columns.add("int4", row -> row.derived.z().lilau());
        columns.add("text", row -> row.derived.statuses());
        columns.add("text", row -> row.derived.alerts());
        columns.add("text", row -> row.derived.doubts());
        columns.add("text", row -> row.derived.rules());
    }

    private static Row row(ResultSet result) throws SQLException {
        Integer position = result.getObject("position", Integer.class);
        MeasuredBody body = new MeasuredBody(
                result.getObject("weight_g", Integer.class),
                result.getObject("length_mm", Integer.class),
                position == null ? null : Position.values()[position],
                result.getObject("head_mm", Integer.class),
                result.getObject("muac_mm", Integer.class),
                result.getBoolean("oedema"),
                result.getString("scale"));
        return new Row(
                id(result, "fact"),
                id(result, "subject"),
                id(result, "person"),
                result.getString("posyandu"),
                new ScopePath(result.getString("path")),
                result.getInt("day"),
                result.getObject("session", UUID.class),
                Fact.Place.values()[result.getInt("place")],
                Fact.By.values()[result.getInt("by")],
                VisitKind.values()[result.getInt("kind")],
                result.getObject("base", UUID.class),
                body,
                id(result, "device"),
                id(result, "actor"),
                derived(result));
    }

    private static Derived derived(ResultSet result) throws SQLException {
        return new Derived(
                Derived.Standing.values()[result.getInt("standing")],
                result.getBoolean("conflict"),
                result.getBoolean("in_doubt"),
                number(result, "age_days"),
                result.getString("letter"),
                new Derived.Zs(
                        number(result, "z_bbu"),
                        number(result, "z_tbu"),
                        number(result, "z_bbtb"),
                        number(result, "z_imtu"),
                        number(result, "z_lku"),
                        number(result, "z_lilau")),
                result.getString("statuses"),
                result.getString("alerts"),
                result.getString("doubts"),
                result.getString("rules"));
    }

    private static UUID id(ResultSet result, String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    private static @Nullable Integer number(ResultSet result, String column) throws SQLException {
        return result.getObject(column, Integer.class);
    }
}
