package id.tumbuh.server.watch.internal;

import id.tumbuh.care.card.ReferralStep;
import id.tumbuh.server.foundation.ScopePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads whom the watch looks for, within the scope of the running transaction. */
@Component
class WatchReader {
    /** Who was not weighed for half a year is looked for by other lists. */
    static final int DAYS_BACK = 183;
    /** Results of referrals older than this say nothing of a child's newest weighing. */
    private static final int REFERRAL_DAYS_BACK = 400;

    /** The index of V101 holds the same expression. */
    private static final String ALARMED = """
            select m.person, m.fact, m.day, m.alerts, m.path
            from measurement m join person p on p.id = m.person and p.status = 0
            where m.path >= ? and m.path < ? and m.day >= ? and m.standing = 0
              and m.alerts ~ '(^| )(EDEMA|GIZI_BURUK|LILA_GIZI_BURUK|BGM|2T)( |$)'
              and not m.in_doubt
              and not exists (select from measurement n where n.person = m.person and n.standing = 0 and n.day > m.day and not n.in_doubt
                                and (n.weight_g is not null or n.muac_mm is not null))
            order by m.person""";

    private static final String BEFORE = """
            select person, day, alerts from measurement
            where person = any(?) and standing = 0 and not in_doubt and weight_g is not null order by person, day desc""";
    private static final String REFERRALS = """
            select e.fact, e.person, e.day, e.what, e.path,
                   (select min(a.day) from entry a where a.base = e.fact and a.person = e.person and a.kind = 4 and a.standing = 0
                      and a.what = any(?)) as ended,
                   (select (array_agg(a.what order by a.day desc, a.fact desc))[1] from entry a
                    where a.base = e.fact and a.person = e.person and a.kind = 4 and a.standing = 0) as step,
                   (select max(a.day) from entry a
                    where a.base = e.fact and a.person = e.person and a.kind = 4 and a.standing = 0) as said
            from entry e join person p on p.id = e.person and p.status = 0
            where e.path >= ? and e.path < ? and e.kind = 3 and e.standing = 0 and e.day >= ?
            order by e.day, e.fact""";

    private final JdbcTemplate jdbc;

    WatchReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A child whose newest weighing raised an alarm. */
    record Alarmed(UUID person, UUID fact, int day, List<String> alerts, String path) {}

    /**
     * A referral that counts.
     *
     * @param to the code of the place
     * @param step the newest word about it
     * @param said the day of that word; of the referral where there is none
     */
    record Referral(
            UUID fact,
            UUID person,
            int day,
            @Nullable String to,
            String path,
            @Nullable Integer ended,
            @Nullable ReferralStep step,
            int said) {}

    List<Alarmed> alarmed(ScopePath place, int today) {
        return jdbc.query(
                ALARMED,
                (row, number) -> new Alarmed(
                        row.getObject("person", UUID.class),
                        row.getObject("fact", UUID.class),
                        row.getInt("day"),
                        MonthReader.words(row.getString("alerts")),
                        row.getString("path")),
                place.from(),
                place.until(),
                today - DAYS_BACK);
    }

    /** Since when without a break the weighings of these persons raised one of the alerts that are theirs. */
    Map<UUID, Integer> since(Map<UUID, Set<String>> alerts) {
        Map<UUID, Integer> since = new HashMap<>();
        Map<UUID, Boolean> broken = new HashMap<>();
        if (alerts.isEmpty()) {
            return since;
        }
        jdbc.query(
                BEFORE,
                row -> {
                    UUID person = row.getObject("person", UUID.class);
                    Set<String> own = alerts.getOrDefault(person, Set.of());
                    boolean raised =
                            MonthReader.words(row.getString("alerts")).stream().anyMatch(own::contains);
                    if (!raised) {
                        broken.put(person, true);
                    } else if (!broken.getOrDefault(person, false)) {
                        since.put(person, row.getInt("day"));
                    }
                },
                (Object) alerts.keySet().toArray(UUID[]::new));
        return since;
    }

    List<Referral> referrals(ScopePath place, int today) {
        return jdbc.query(
                REFERRALS,
                (row, number) -> referral(row),
                EntryReading.ENDS,
                place.from(),
                place.until(),
                today - REFERRAL_DAYS_BACK);
    }

    private static Referral referral(ResultSet row) throws SQLException {
        return new Referral(
                row.getObject("fact", UUID.class),
                row.getObject("person", UUID.class),
                row.getInt("day"),
                row.getString("what"),
                row.getString("path"),
                row.getObject("ended", Integer.class),
                step(row.getString("step")),
                Math.max(row.getInt("day"), row.getInt("said")));
    }

    private static @Nullable ReferralStep step(@Nullable String code) {
        for (ReferralStep step : ReferralStep.values()) {
            if (step.code().equals(code)) {
                return step;
            }
        }
        return null;
    }
}
