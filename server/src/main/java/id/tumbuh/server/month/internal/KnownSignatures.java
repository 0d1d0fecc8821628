package id.tumbuh.server.month.internal;

import id.tumbuh.server.visit.Signatures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the signatures in force name. Asked while views are made, when the whole nation is in sight. */
@Component
class KnownSignatures implements Signatures {
    private static final String SIGNED = """
            select posyandu, month from month_state where posyandu = any(?) and in_force is not null""";
    /** Under every id that was ever merged with theirs: a signature names the one it knew. */
    private static final String NAMED = """
            select c.posyandu, c.month, c.facts, c.others
            from month_child c join month_state s on s.in_force = c.signature
            where c.person in (select * from person_kin(?)) and s.posyandu = any(?)""";

    private final JdbcTemplate jdbc;

    KnownSignatures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Signed of(Set<String> posyandu, Set<UUID> persons) {
        Object places = posyandu.toArray(String[]::new);
        Map<Month, Set<UUID>> counting = new HashMap<>();
        jdbc.query(
                SIGNED,
                row -> {
                    counting.put(new Month(row.getString(1), row.getInt(2)), new HashSet<>());
                },
                places);
        if (counting.isEmpty()) {
            return Signed.NOTHING;
        }
        Map<Month, Set<UUID>> others = new HashMap<>();
        jdbc.query(
                NAMED,
                row -> {
                    Month month = new Month(row.getString(1), row.getInt(2));
                    add(counting, month, row, 3);
                    add(others, month, row, 4);
                },
                persons.toArray(UUID[]::new),
                places);
        Map<Month, Named> named = new HashMap<>();
        counting.forEach((month, facts) -> named.put(month, new Named(facts, others.getOrDefault(month, Set.of()))));
        return new Signed(named);
    }

    private static void add(Map<Month, Set<UUID>> facts, Month month, ResultSet row, int column) throws SQLException {
        Set<UUID> own = facts.computeIfAbsent(month, unused -> new HashSet<>());
        for (Object fact : (Object[]) row.getArray(column).getArray()) {
            own.add((UUID) fact);
        }
    }
}
