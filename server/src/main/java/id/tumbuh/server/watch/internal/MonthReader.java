package id.tumbuh.server.watch.internal;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.server.month.Late;
import id.tumbuh.server.people.Doubles;
import id.tumbuh.server.sync.Posyandus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what a worklist is found in, within the scope of the running transaction: a handful of queries whatever the size of the register. */
@Component
class MonthReader {
    /** Children leave S in the month they reach it. */
    private static final int LEAVES_AT_MONTH = 60;

    private static final String DAYS = """
            select max(day) from session_state where path = ? and day >= ? and day <= ? and state in ('open', 'closed')""";
    private static final String CHILDREN = """
            select p.id, p.sex, p.birth_day, p.conflict, p.heads,
                   exists (select from membership m where m.person = p.id and m.path = p.path and m.kind = 0 and m.from_day <= ?
                             and (m.to_day is null or m.to_day > ?)) as member
            from person p where p.path = ? and p.kind = 0 and p.status = 0 order by p.id""";
    private static final String MEASURED = "select * from month_measured_v1(?, ?, ?, ?)";
    private static final String COUNSELLED = """
            select person, max(day) as day from entry
            where path = ? and day >= ? and kind = 1 and what = 'PENYULUHAN' and standing = 0 group by person""";
    private static final String ATTENDED =
            "select distinct person from attendance where path = ? and day >= ? and day <= ?";
    private static final String ABSENCES = """
            select fact, person, day, what from entry where path = ? and day >= ? and day <= ? and kind = 2 and standing = 0 order by day, fact""";
    private static final String MISSING = """
            select c.session, c.device, c.day, c.announced,
                   (select count(*) from fact f where f.session = c.session and f.device = c.device and f.kind <> 'session.closed') as arrived
            from (select session, device, day, max(announced) as announced from session_event
                  where path = ? and day >= ? and day <= ? and kind = 2 group by session, device, day) c
            order by c.day, c.device""";
    private static final String OPEN = """
            select id, kind, subject, day, state, code, received from fact where path = ? and state in (2, 3) order by seq""";

    private final JdbcTemplate jdbc;
    private final EntryReading entries;
    private final Doubles doubles;
    private final Late late;
    private final Clock clock;

    MonthReader(JdbcTemplate jdbc, EntryReading entries, Doubles doubles, Late late, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.doubles = doubles;
        this.late = late;
        this.clock = clock;
    }

    MonthData read(Posyandus.Site site, Period period) {
        String path = site.path().value();
        int today = (int) LocalDate.now(clock.withZone(site.zone())).toEpochDay();
        Integer held = jdbc.queryForObject(DAYS, Integer.class, path, period.firstDay(), period.lastDay());
        int asOf = held == null ? period.lastDay() : held;
        return new MonthData(
                site,
                period,
                today,
                asOf,
                held != null && held < today ? held : closed(path, held),
                children(path, asOf),
                measured(site, period, asOf),
                attended(path, period),
                absences(path, period),
                entries.referrals(path),
                entries.differing(path, period),
                open(site, period),
                missing(path, period),
                doubles.of(site.path()),
                counselled(path, period),
                late.of(site, Objects.requireNonNull(id.tumbuh.care.month.Period.parse(period.toString()))));
    }

    private Map<UUID, Integer> counselled(String path, Period period) {
        Map<UUID, Integer> days = new HashMap<>();
        jdbc.query(
                COUNSELLED,
                row -> {
                    days.put(row.getObject("person", UUID.class), row.getInt("day"));
                },
                path,
                period.firstDay());
        return days;
    }

    private Set<UUID> attended(String path, Period period) {
        return new HashSet<>(jdbc.query(
                ATTENDED,
                (row, number) -> row.getObject("person", UUID.class),
                path,
                period.firstDay(),
                period.lastDay()));
    }

    /** A day that goes on is over as soon as somebody closed it. */
    private @Nullable Integer closed(String path, @Nullable Integer day) {
        if (day == null) {
            return null;
        }
        String sql = "select count(*) from session_state where path = ? and day = ? and state = 'closed'";
        Integer closed = jdbc.queryForObject(sql, Integer.class, path, day);
        return closed != null && closed > 0 ? day : null;
    }

    private List<MonthData.Child> children(String path, int asOf) {
        List<MonthData.Child> children = new ArrayList<>();
        jdbc.query(
                CHILDREN,
                row -> {
                    Integer birthDay = row.getObject("birth_day", Integer.class);
                    boolean young = birthDay == null || isYoung(birthDay, asOf);
                    if (young) {
                        children.add(new MonthData.Child(
                                row.getObject("id", UUID.class),
                                row.getInt("sex"),
                                birthDay,
                                row.getBoolean("conflict"),
                                row.getBoolean("member") && birthDay != null && birthDay <= asOf,
                                List.of((UUID[]) row.getArray("heads").getArray())));
                    }
                },
                asOf,
                asOf,
                path);
        return children;
    }

    /** Also who is born after that day: a missing sex is asked for at once. */
    private static boolean isYoung(int birthDay, int asOf) {
        return birthDay > asOf || CivilDate.completedMonths(birthDay, asOf) < LEAVES_AT_MONTH;
    }

    private List<MonthData.Measured> measured(Posyandus.Site site, Period period, int asOf) {
        String path = site.path().value();
        return jdbc.query(
                MEASURED,
                (row, number) -> measured(row, !row.getString("path").equals(path)),
                site.id(),
                period.firstDay(),
                period.lastDay(),
                asOf);
    }

    private static MonthData.Measured measured(ResultSet row, boolean away) throws SQLException {
        return new MonthData.Measured(
                row.getObject("fact", UUID.class),
                row.getObject("person", UUID.class),
                row.getInt("day"),
                row.getObject("session", UUID.class),
                row.getInt("place") == 0,
                row.getInt("standing") == 0,
                row.getBoolean("conflict"),
                row.getBoolean("in_doubt"),
                row.getObject("weight_g", Integer.class),
                row.getObject("length_mm", Integer.class),
                row.getString("letter"),
                row.getString("paper"),
                words(row.getString("alerts")),
                words(row.getString("doubts")),
                row.getBoolean("differs"),
                away,
                row.getObject("muac_mm", Integer.class),
                row.getObject("head_mm", Integer.class),
                row.getBoolean("oedema"),
                new MonthData.Before(
                        row.getObject("weight_before", Integer.class),
                        row.getObject("weight_day", Integer.class),
                        row.getObject("length_before", Integer.class),
                        row.getObject("length_day", Integer.class),
                        row.getObject("head_before", Integer.class),
                        row.getObject("head_day", Integer.class)));
    }

    static List<String> words(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private List<MonthData.Absence> absences(String path, Period period) {
        return jdbc.query(
                ABSENCES,
                (row, number) -> new MonthData.Absence(
                        row.getObject("fact", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getInt("day"),
                        row.getString("what")),
                path,
                period.firstDay(),
                period.lastDay());
    }

    private List<MonthData.Missing> missing(String path, Period period) {
        List<MonthData.Missing> missing = new ArrayList<>();
        jdbc.query(
                MISSING,
                row -> {
                    int announced = row.getInt("announced");
                    int arrived = row.getInt("arrived");
                    if (arrived < announced) {
                        missing.add(new MonthData.Missing(
                                row.getObject("session", UUID.class),
                                row.getObject("device", UUID.class),
                                row.getInt("day"),
                                announced,
                                arrived));
                    }
                },
                path,
                period.firstDay(),
                period.lastDay());
        return missing;
    }

    private List<MonthData.Open> open(Posyandus.Site site, Period period) {
        List<MonthData.Open> open = new ArrayList<>();
        jdbc.query(
                OPEN,
                row -> {
                    int received = (int) day(row.getTimestamp("received").toInstant(), site);
                    Integer day = row.getObject("day", Integer.class);
                    // A day to come was typed wrong: such a fact belongs to the month in which it came.
                    if (period.contains(day == null || day > received ? received : day)) {
                        String code = row.getString("code");
                        open.add(new MonthData.Open(
                                row.getObject("id", UUID.class),
                                row.getString("kind"),
                                row.getObject("subject", UUID.class),
                                row.getInt("state") == 3,
                                code == null ? "" : code));
                    }
                },
                site.path().value());
        return open;
    }

    private static long day(Instant at, Posyandus.Site site) {
        return LocalDate.ofInstant(at, site.zone()).toEpochDay();
    }
}
