package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.watch.AcceptedDoubts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what was signed of children, and what the register has of months nobody has signed. In the scope of the running transaction. */
@Component
class MonthLines {
    private static final String SIGNED = """
            select s.posyandu, c.person, c.month, c.belongs = 1 as guest, 'HADIR' = any(c.marks) as came,
                   'ALASAN_ABSEN' = any(c.marks) as excused, 'RAGU' = any(c.marks) as doubted, c.weight_g, c.z_bbtb, c.facts,
                   case when 'HURUF_N' = any(c.marks) then 'N' when 'HURUF_T' = any(c.marks) then 'T'
                        when 'HURUF_O' = any(c.marks) then 'O' when 'HURUF_B' = any(c.marks) then 'B'
                        when 'HURUF_DITUNDA' = any(c.marks) then '?' end as letter
            from month_state s join month_child c on c.signature = s.in_force
            where s.path >= ? and s.path < ? and s.month between ? and ?""";
    private static final String OPEN = """
            select distinct on (posyandu, person, date_trunc('month', date '1970-01-01' + day))
                   posyandu, person, day, place, weight_g, letter, z_bbtb, doubts, fact
            from measurement
            where path >= ? and path < ? and posyandu = any(?) and day between ? and ? and standing = 0 and weight_g is not null
              and barred_month is null
            order by posyandu, person, date_trunc('month', date '1970-01-01' + day), (place <> 0), day, fact""";
    private static final String MEASURED =
            "select fact, person, place, posyandu, doubts from measurement where fact = any(?)";

    private final JdbcTemplate jdbc;
    private final AcceptedDoubts accepted;

    MonthLines(JdbcTemplate jdbc, AcceptedDoubts accepted) {
        this.jdbc = jdbc;
        this.accepted = accepted;
    }

    /** A measurement that stands behind a line. */
    private record Measured(UUID person, int place, String posyandu, boolean doubted) {}

    /** All of months that were signed, each as it was. */
    List<MonthLine> signed(ScopePath range, int from, int to) {
        return resolved(jdbc.query(SIGNED, (row, number) -> signed(row), range.from(), range.until(), from, to));
    }

    /** The weighings of these posyandu, whether or not their month was signed. */
    List<MonthLine> open(ScopePath range, Collection<String> posts, int firstDay, int lastDay) {
        return posts.isEmpty()
                ? List.of()
                : resolved(jdbc.query(
                        OPEN,
                        (row, number) -> open(row),
                        range.from(),
                        range.until(),
                        posts.toArray(String[]::new),
                        firstDay,
                        lastDay));
    }

    private static MonthLine signed(ResultSet row) throws SQLException {
        boolean came = row.getBoolean("came");
        return new MonthLine(
                row.getString("posyandu"),
                row.getObject("person", UUID.class),
                row.getInt("month"),
                row.getBoolean("guest"),
                came,
                row.getBoolean("excused"),
                row.getObject("weight_g", Integer.class),
                MonthLine.letter(row.getString("letter")),
                row.getObject("z_bbtb", Integer.class),
                row.getBoolean("doubted"),
                came ? Integer.valueOf(0) : null,
                Arrays.asList((UUID[]) row.getArray("facts").getArray()));
    }

    private static MonthLine open(ResultSet row) throws SQLException {
        int place = row.getInt("place");
        return new MonthLine(
                row.getString("posyandu"),
                row.getObject("person", UUID.class),
                Period.of(row.getInt("day")).number(),
                false,
                place == 0,
                false,
                row.getObject("weight_g", Integer.class),
                MonthLine.letter(row.getString("letter")),
                row.getObject("z_bbtb", Integer.class),
                isDoubted(row.getString("doubts")),
                place,
                List.of(row.getObject("fact", UUID.class)));
    }

    /** Those in doubt and those who did not come are few; for them the measurements themselves are looked at. */
    private List<MonthLine> resolved(List<MonthLine> lines) {
        Set<UUID> asked = new HashSet<>();
        for (MonthLine line : lines) {
            if (line.doubted() || (line.grams() != null && line.place() == null)) {
                asked.addAll(line.facts());
            }
        }
        if (asked.isEmpty()) {
            return lines;
        }
        Map<UUID, Measured> measured = measured(asked);
        Map<UUID, UUID> doubted = new HashMap<>();
        measured.forEach((fact, one) -> {
            if (one.doubted()) {
                doubted.put(fact, one.person());
            }
        });
        Set<UUID> verified = accepted.of(doubted);
        List<MonthLine> resolved = new ArrayList<>();
        for (MonthLine line : lines) {
            resolved.add(
                    line.doubted() || (line.grams() != null && line.place() == null)
                            ? resolved(line, measured, doubted.keySet(), verified)
                            : line);
        }
        return resolved;
    }

    private static MonthLine resolved(
            MonthLine line, Map<UUID, Measured> measured, Set<UUID> doubted, Set<UUID> verified) {
        boolean open = line.doubted();
        Integer place = line.place();
        if (open) {
            open = line.facts().stream().anyMatch(fact -> !measured.containsKey(fact))
                    || line.facts().stream().anyMatch(fact -> doubted.contains(fact) && !verified.contains(fact));
        }
        for (UUID fact : line.facts()) {
            Measured one = measured.get(fact);
            if (place == null && one != null) {
                place = one.place() == 0 && !one.posyandu().equals(line.posyandu()) ? Integer.valueOf(3) : one.place();
            }
        }
        return new MonthLine(
                line.posyandu(),
                line.person(),
                line.month(),
                line.guest(),
                line.came(),
                line.excused(),
                line.grams(),
                line.letter(),
                line.weightForLength(),
                open,
                place,
                line.facts());
    }

    private Map<UUID, Measured> measured(Set<UUID> facts) {
        Map<UUID, Measured> measured = new HashMap<>();
        jdbc.query(
                MEASURED,
                row -> {
                    measured.put(
                            row.getObject("fact", UUID.class),
                            new Measured(
                                    row.getObject("person", UUID.class),
                                    row.getInt("place"),
                                    row.getString("posyandu"),
                                    isDoubted(row.getString("doubts"))));
                },
                (Object) facts.toArray(UUID[]::new));
        return measured;
    }

    /** An unlikely position only asks to be noted rightly: it makes no weight doubtful. */
    private static boolean isDoubted(@Nullable String doubts) {
        if (doubts == null) {
            return false;
        }
        List<String> words = List.of(doubts.split(" "));
        for (Doubt doubt : Doubt.values()) {
            if (doubt.asksToMeasureAgain() && words.contains(doubt.code())) {
                return true;
            }
        }
        return false;
    }
}
