package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.Position;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.visit.Signatures.Month;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of measurements: rows are added by facts; only what is derived is ever updated. */
@Component
class MeasurementTable {
    private static final String INSERT = """
            insert into measurement (fact, subject, person, posyandu, path, day, session, place, by, kind, base, weight_g, length_mm,
                                     position, head_mm, muac_mm, oedema, scale, device, actor, standing, conflict, in_doubt, age_days,
                                     letter, z_bbu, z_tbu, z_bbtb, z_imtu, z_lku, z_lilau, statuses, alerts, doubts, rules, shown_rules,
                                     shown_letter, shown_statuses, paper, source, barred_at, barred_month)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::uuid[], ?::smallint[], ?::smallint[],
                                 ?::smallint[], ?::uuid[], ?::int[], ?::int[], ?::smallint[], ?::int[], ?::int[], ?::boolean[], ?::text[],
                                 ?::uuid[], ?::uuid[], ?::smallint[], ?::boolean[], ?::boolean[], ?::int[], ?::text[], ?::int[], ?::int[],
                                 ?::int[], ?::int[], ?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[])""";
    private static final String UPDATE = """
            update measurement m
            set standing = n.standing, conflict = n.conflict, in_doubt = n.in_doubt, age_days = n.age_days, letter = n.letter,
                z_bbu = n.z_bbu, z_tbu = n.z_tbu, z_bbtb = n.z_bbtb, z_imtu = n.z_imtu, z_lku = n.z_lku, z_lilau = n.z_lilau,
                statuses = n.statuses, alerts = n.alerts, doubts = n.doubts, rules = n.rules,
                barred_at = n.barred_at, barred_month = n.barred_month
            from unnest(?::uuid[], ?::smallint[], ?::boolean[], ?::boolean[], ?::int[], ?::text[], ?::int[], ?::int[], ?::int[], ?::int[],
                        ?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[])
              as n(fact, standing, conflict, in_doubt, age_days, letter, z_bbu, z_tbu, z_bbtb, z_imtu, z_lku, z_lilau, statuses, alerts,
                   doubts, rules, barred_at, barred_month)
            where m.fact = n.fact""";

    private static final String HISTORY = "select * from measurement_history(?)";

    private final JdbcTemplate jdbc;

    MeasurementTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored of a new fact. */
    record New(
            Fact fact,
            Children.Child child,
            Measured measured,
            @Nullable Shown shown) {}

    /** Everything these persons were measured, oldest first, without the verdicts but for what later ones build on. */
    Map<UUID, List<Measured>> of(Set<UUID> persons) {
        Map<UUID, List<Measured>> found = new HashMap<>();
        if (!persons.isEmpty()) {
            jdbc.query(
                    HISTORY,
                    result -> {
                        UUID person = result.getObject(1, UUID.class);
                        found.computeIfAbsent(person, unused -> new ArrayList<>())
                                .add(measured(result));
                    },
                    (Object) persons.toArray(UUID[]::new));
        }
        return found;
    }

    void insert(List<New> rows) {
        if (rows.isEmpty()) {
            return;
        }
        UnnestedRows<New> columns = new UnnestedRows<>(rows);
        columns.add("uuid", row -> row.fact().id());
        columns.add("uuid", row -> row.fact().subject());
        columns.add("uuid", row -> row.child().person());
        columns.add("text", row -> row.fact().posyandu());
        columns.add("text", row -> row.child().path().value());
        columns.add("int4", row -> row.measured().day);
        columns.add("uuid", row -> row.fact().session());
        columns.add("int2", row -> (short) row.measured().place.ordinal());
        columns.add("int2", row -> (short) row.measured().by.ordinal());
        columns.add("int2", row -> (short) row.measured().kind.ordinal());
        columns.add("uuid", row -> row.measured().base);
        columns.add("int4", row -> row.measured().body.weightG());
        columns.add("int4", row -> row.measured().body.lengthMm());
        columns.add("int2", row -> number(row.measured().body.position()));
        columns.add("int4", row -> row.measured().body.headMm());
        columns.add("int4", row -> row.measured().body.muacMm());
        columns.add("bool", row -> row.measured().body.oedema());
        columns.add("text", row -> row.measured().body.scale());
        columns.add("uuid", row -> row.fact().device());
        columns.add("uuid", row -> row.fact().actor());
        derived(columns, New::measured);
        columns.add("text", row -> row.shown() == null ? null : row.shown().rules());
        columns.add("text", row -> row.shown() == null ? null : row.shown().letter());
        columns.add("text", row -> row.shown() == null ? null : row.shown().statuses());
        columns.add("text", row -> row.measured().body.paper());
        columns.add("text", row -> row.measured().body.source());
        barred(columns, New::measured);
        jdbc.execute(columns.statement(INSERT));
    }

    private static @Nullable Short number(@Nullable Position position) {
        return position == null ? null : Short.valueOf((short) position.ordinal());
    }

    void update(List<Measured> rows) {
        if (rows.isEmpty()) {
            return;
        }
        UnnestedRows<Measured> columns = new UnnestedRows<>(rows);
        columns.add("uuid", row -> row.fact);
        derived(columns, row -> row);
        barred(columns, row -> row);
        jdbc.execute(columns.statement(UPDATE));
    }

    private static <R> void barred(UnnestedRows<R> columns, Function<R, Measured> of) {
        columns.add("text", row -> {
            Month month = of.apply(row).barred;
            return month == null ? null : month.posyandu();
        });
        columns.add("int4", row -> {
            Month month = of.apply(row).barred;
            return month == null ? null : month.number();
        });
    }

    private static <R> void derived(UnnestedRows<R> columns, Function<R, Measured> of) {
        columns.add("int2", row -> (short) of.apply(row).derived.standing().ordinal());
        columns.add("bool", row -> of.apply(row).derived.conflict());
        columns.add("bool", row -> of.apply(row).derived.inDoubt());
        columns.add("int4", row -> of.apply(row).derived.ageDays());
        columns.add("text", row -> of.apply(row).derived.letter());
        columns.add("int4", row -> of.apply(row).derived.z().bbu());
        columns.add("int4", row -> of.apply(row).derived.z().tbu());
        columns.add("int4", row -> of.apply(row).derived.z().bbtb());
        columns.add("int4", row -> of.apply(row).derived.z().imtu());
        columns.add("int4", row -> of.apply(row).derived.z().lku());
        columns.add("int4", row -> of.apply(row).derived.z().lilau());
        columns.add("text", row -> of.apply(row).derived.statuses());
        columns.add("text", row -> of.apply(row).derived.alerts());
        columns.add("text", row -> of.apply(row).derived.doubts());
        columns.add("text", row -> of.apply(row).derived.rules());
    }

    /** By position: looking names up costs as much as the values for a history of years. */
    private static Measured measured(ResultSet result) throws SQLException {
        int position = result.getInt(10);
        boolean noPosition = result.wasNull();
        MeasuredBody body = new MeasuredBody(
                result.getObject(8, Integer.class),
                result.getObject(9, Integer.class),
                noPosition ? null : Position.values()[position],
                result.getObject(11, Integer.class),
                result.getObject(12, Integer.class),
                result.getBoolean(13),
                null);
        Derived derived = Derived.without(Derived.Standing.values()[result.getInt(14)])
                .with(result.getBoolean(15), result.getBoolean(16));
        return new Measured(
                result.getObject(2, UUID.class),
                result.getString(17),
                result.getInt(3),
                Fact.Place.values()[result.getInt(4)],
                Fact.By.values()[result.getInt(5)],
                VisitKind.values()[result.getInt(6)],
                result.getObject(7, UUID.class),
                body,
                derived);
    }
}
