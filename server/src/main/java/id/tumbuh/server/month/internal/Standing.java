package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads where months stand. In the transaction and scope of the caller. */
@Component
public class Standing {
    private static final String COLUMNS = """
            select s.posyandu, s.month, s.state, s.head, s.version, s.in_force, f.as_of, f.hash, f.rules, f.form, f.at
            from month_state s left join month_fact f on f.fact = s.in_force""";
    private static final String STEPS = """
            select fact, kind, base, version, as_of, hash, rules, reason, explained, actor, at, conflict
            from month_fact where posyandu = ? and month = ? order by at, fact""";

    private final JdbcTemplate jdbc;

    Standing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a month stands.
     *
     * @param head what the next step builds on
     * @param version how often it was signed
     * @param signed what is in force; null where it was never signed
     */
    record Month(
            String posyandu,
            int number,
            MonthState state,
            @Nullable UUID head,
            int version,
            @Nullable Signed signed) {
        static Month draft(String posyandu, Period period) {
            return new Month(posyandu, period.number(), MonthState.DRAFT, null, 0, null);
        }
    }

    /**
     * A signature in force.
     *
     * @param form of the marks it was made by
     */
    record Signed(UUID fact, int asOf, String hash, String rules, int form, Instant at) {}

    /**
     * A step of a month.
     *
     * @param name of who took it, and {@code role}; null for who sees no names
     */
    public record Step(
            UUID fact,
            String kind,
            @Nullable UUID base,
            int version,
            @Nullable String hash,
            @Nullable String rules,
            @Nullable String reason,
            UUID actor,
            @Nullable String name,
            @Nullable String role,
            Instant at,
            boolean conflict) {
        /** The same with who took it. */
        Step by(@Nullable String signer, @Nullable String as) {
            return new Step(fact, kind, base, version, hash, rules, reason, actor, signer, as, at, conflict);
        }
    }

    Month of(String posyandu, Period period) {
        List<Month> found = jdbc.query(
                COLUMNS + " where s.posyandu = ? and s.month = ?", Standing::month, posyandu, period.number());
        return found.isEmpty() ? Month.draft(posyandu, period) : found.getFirst();
    }

    /** Those of an area, by posyandu; months nobody has touched are left out. */
    Map<String, Month> of(Scope scope, Period period) {
        Map<String, Month> months = new HashMap<>();
        scope.paths()
                .forEach(path -> jdbc.query(
                                COLUMNS + " where s.path >= ? and s.path < ? and s.month = ?",
                                Standing::month,
                                path.from(),
                                path.until(),
                                period.number())
                        .forEach(month -> months.put(month.posyandu(), month)));
        return months;
    }

    /** Every step; what somebody put into words only where {@code words}. */
    List<Step> steps(String posyandu, Period period, boolean words) {
        return jdbc.query(STEPS, (row, number) -> step(row, words), posyandu, period.number());
    }

    private static Step step(ResultSet row, boolean words) throws SQLException {
        return new Step(
                row.getObject("fact", UUID.class),
                MonthKind.values()[row.getInt("kind")].wire(),
                row.getObject("base", UUID.class),
                row.getInt("version"),
                row.getString("hash"),
                row.getString("rules"),
                words ? row.getString("reason") : null,
                row.getObject("actor", UUID.class),
                null,
                null,
                row.getTimestamp("at").toInstant(),
                row.getBoolean("conflict"));
    }

    private static Month month(ResultSet row, int number) throws SQLException {
        UUID signature = row.getObject("in_force", UUID.class);
        return new Month(
                row.getString("posyandu"),
                row.getInt("month"),
                MonthState.values()[row.getInt("state")],
                row.getObject("head", UUID.class),
                row.getInt("version"),
                signature == null
                        ? null
                        : new Signed(
                                signature,
                                row.getInt("as_of"),
                                row.getString("hash"),
                                row.getString("rules"),
                                row.getInt("form"),
                                row.getTimestamp("at").toInstant()));
    }
}
