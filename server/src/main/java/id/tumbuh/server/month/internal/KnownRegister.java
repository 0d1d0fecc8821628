package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.month.PostRegister;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The children and the days of a posyandu, for its books. */
@Component
class KnownRegister implements PostRegister {
    private static final String DAYS =
            "select day from session_state where path = ? and day between ? and ? and state <> 'cancelled'";
    private static final String CAME = "select day, person from came_v1(?, ?, ?)";
    /** Every dose so far, the newest word last: registers of a year go on from the year before. */
    private static final String GIVEN = """
            select person, what, coalesce(given_day, day) from entry
            where person = any(?) and kind = 0 and standing = 0 and coalesce(given_day, day) <= ? and body::jsonb ->> 'outcome' = 'DIBERIKAN'
            order by coalesce(given_day, day) desc, fact desc""";

    private static final String ONLY_MILK = """
            select e.person, full_months(p.birth_day, e.day), (e.body::jsonb -> 'answers' -> 'HANYA_ASI')::boolean
            from entry e join person p on p.id = e.person
            where e.person = any(?) and e.kind = 1 and e.what = 'ASI_EKSKLUSIF' and e.standing = 0 and e.day <= ? and e.day >= p.birth_day
              and jsonb_typeof(e.body::jsonb -> 'answers' -> 'HANYA_ASI') = 'boolean'
            order by e.day, e.fact""";

    private static final String DIED =
            "select id, status_day from person where id = any(?) and status = 3 and status_day is not null";
    /** Who planned a day need not have been there. */
    private static final String WRITERS = """
            select day, actor from session_event where posyandu = ? and path = ? and day between ? and ? and kind in (1, 2)
            union select day, actor from measurement where posyandu = ? and path = ? and day between ? and ? and place = 0
            union select day, actor from entry where posyandu = ? and path = ? and day between ? and ? and place = 0""";

    private final JdbcTemplate jdbc;
    private final Scoped scoped;
    private final Readers readers;
    private final Drafts drafts;

    KnownRegister(JdbcTemplate jdbc, Scoped scoped, Readers readers, Drafts drafts) {
        this.jdbc = jdbc;
        this.scoped = scoped;
        this.readers = readers;
        this.drafts = drafts;
    }

    @Override
    public Under5 children(Caller caller, String posyandu, Period period) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        return scoped.in(caller.scope(), () -> {
            Draft draft = drafts.of(site, period);
            return new Under5(
                    LocalDate.ofEpochDay(draft.asOf()),
                    draft.counted().stream()
                            .filter(one -> one.row().belongs() == Belongs.MEMBER)
                            .map(KnownRegister::child)
                            .toList());
        });
    }

    private static Child child(Counted one) {
        return new Child(
                one.person(),
                one.row().months(),
                one.row().sex(),
                one.values().weightG(),
                one.values().lengthMm());
    }

    @Override
    public List<Registered> year(Caller caller, String posyandu, Period until) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        return scoped.in(caller.scope(), () -> {
            RegisterOfYear register = new RegisterOfYear();
            for (int month = 1 - until.month(); month <= 0; month++) {
                Period period = until.plus(month);
                drafts.of(site, period).counted().stream()
                        .filter(one -> one.row().belongs() == Belongs.MEMBER)
                        .forEach(one -> register.count(period.month(), one));
            }
            UUID[] persons = register.persons();
            jdbc.query(
                    GIVEN,
                    row -> {
                        register.give(
                                row.getObject(1, UUID.class), row.getString(2), LocalDate.ofEpochDay(row.getInt(3)));
                    },
                    persons,
                    until.lastDay());
            jdbc.query(
                    ONLY_MILK,
                    row -> {
                        register.feed(row.getObject(1, UUID.class), row.getInt(2), row.getBoolean(3));
                    },
                    persons,
                    until.lastDay());
            jdbc.query(
                    DIED,
                    row -> {
                        register.bury(row.getObject(1, UUID.class), LocalDate.ofEpochDay(row.getInt(2)));
                    },
                    (Object) persons);
            return register.children();
        });
    }

    @Override
    public List<Day> days(Caller caller, String posyandu, Period period) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        return scoped.in(caller.scope(), () -> days(site, period.firstDay(), period.lastDay()));
    }

    private List<Day> days(Posyandus.Site site, int first, int last) {
        Map<Integer, List<UUID>> came = new TreeMap<>();
        String path = site.path().value();
        jdbc.queryForList(DAYS, Integer.class, path, first, last).forEach(day -> came.put(day, new ArrayList<>()));
        jdbc.query(
                CAME,
                row -> {
                    came.computeIfAbsent(row.getInt(1), day -> new ArrayList<>())
                            .add(row.getObject(2, UUID.class));
                },
                site.id(),
                first,
                last);
        Map<Integer, Set<UUID>> writers = new TreeMap<>();
        Object[] range = {
            site.id(), path, first, last,
            site.id(), path, first, last,
            site.id(), path, first, last
        };
        jdbc.query(
                WRITERS,
                row -> {
                    writers.computeIfAbsent(row.getInt(1), day -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                },
                range);
        List<Day> days = new ArrayList<>();
        came.forEach((day, persons) ->
                days.add(new Day(LocalDate.ofEpochDay(day), persons, writers.getOrDefault(day, Set.of()))));
        return days;
    }
}
