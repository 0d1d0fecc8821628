package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.ScopePath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads when posyandu were open and which months are signed. In the scope of the running transaction. */
@Component
class PostDays {
    private static final String DAYS = """
            select posyandu, day, bool_or(kind in (1, 2)) as held, bool_or(kind = 3) as cancelled
            from session_event where path >= ? and path < ? and day between ? and ? group by posyandu, day order by day""";
    private static final String SIGNED = """
            select s.posyandu, s.month, s.in_force, f.as_of from month_state s join month_fact f on f.fact = s.in_force
            where s.path >= ? and s.path < ? and s.month between ? and ?""";

    private final JdbcTemplate jdbc;

    PostDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A month of a posyandu as far as anything is written down of it.
     *
     * @param held the first day that was held
     * @param planned the first day that is planned and not cancelled
     * @param cancelled the first day that was cancelled, where none was held
     * @param signature in force; null where the month is not signed
     * @param asOf the day as of which it was signed
     */
    record Month(
            @Nullable Integer held,
            @Nullable Integer planned,
            @Nullable Integer cancelled,
            @Nullable UUID signature,
            @Nullable Integer asOf) {
        static final Month NONE = new Month(null, null, null, null, null);

        private Month with(int day, boolean opened, boolean called) {
            return new Month(
                    opened ? first(held, day) : held,
                    opened || called ? planned : first(planned, day),
                    called && !opened ? first(cancelled, day) : cancelled,
                    signature,
                    asOf);
        }

        private static Integer first(@Nullable Integer before, int day) {
            return before == null ? day : Integer.valueOf(Math.min(before, day));
        }
    }

    /** By posyandu and month. */
    Map<String, Map<Integer, Month>> of(ScopePath range, int from, int to) {
        Map<String, Map<Integer, Month>> posts = new HashMap<>();
        jdbc.query(
                DAYS,
                row -> {
                    int day = row.getInt("day");
                    boolean held = row.getBoolean("held");
                    boolean cancelled = row.getBoolean("cancelled");
                    posts.computeIfAbsent(row.getString("posyandu"), unused -> new HashMap<>())
                            .merge(
                                    Period.of(day).number(),
                                    Month.NONE.with(day, held, cancelled),
                                    (before, now) -> before.with(day, held, cancelled));
                },
                range.from(),
                range.until(),
                new Period(from).firstDay(),
                new Period(to).lastDay());
        jdbc.query(
                SIGNED,
                row -> {
                    Map<Integer, Month> months =
                            posts.computeIfAbsent(row.getString("posyandu"), unused -> new HashMap<>());
                    Month before = months.getOrDefault(row.getInt("month"), Month.NONE);
                    months.put(
                            row.getInt("month"),
                            new Month(
                                    before.held(),
                                    before.planned(),
                                    before.cancelled(),
                                    row.getObject("in_force", UUID.class),
                                    row.getInt("as_of")));
                },
                range.from(),
                range.until(),
                from,
                to);
        return posts;
    }
}
