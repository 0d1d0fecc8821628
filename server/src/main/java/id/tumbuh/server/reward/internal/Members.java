package id.tumbuh.server.reward.internal;

import id.tumbuh.care.attendance.AbsenceReason;
import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Children;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads who belongs or belonged to posyandu. In the scope of the running transaction. */
@Component
class Members {
    /** By the purpose of a consent. */
    private static final Map<String, Channel> CHANNELS =
            Arrays.stream(Channel.values()).collect(Collectors.toUnmodifiableMap(Channel::purpose, channel -> channel));

    private static final short DIED = 3;
    private static final short ERASED = 5;

    /** Whoever has moved away lies elsewhere by now; the membership stayed here. */
    private static final String MEMBERS = """
            select m.person, m.posyandu, m.from_day, m.to_day, p.status, p.status_day
            from membership m left join person p on p.id = m.person
            where m.path >= ? and m.path < ? and m.kind = 0 and (m.to_day is null or m.to_day > ?)
              and (p.id is null or (p.kind = 0 and p.birth_day > ?))
            order by m.person, m.from_day""";

    /** The last word counts; of two at one moment the one that tells less. */
    private static final String CONSENTS = """
            select c.person, u.purpose, c.given
            from consent c cross join unnest(c.purposes) as u (purpose)
            where c.path >= ? and c.path < ? and u.purpose = any (?::text[])
            order by c.at, c.given desc, c.fact""";

    private static final String EXCUSED = """
            select distinct on (person) person, excused from reward_excuse where path >= ? and path < ? order by person, fact desc""";
    private static final String ILL = """
            select distinct person, day from entry
            where path >= ? and path < ? and kind = 2 and standing = 0 and what = ? and day between ? and ?""";

    private final JdbcTemplate jdbc;
    private final Children children;

    Members(JdbcTemplate jdbc, Children children) {
        this.jdbc = jdbc;
        this.children = children;
    }

    /**
     * A child of a posyandu.
     *
     * @param left the first day on which it did not belong any more; null where it is here
     */
    record Member(
            String posyandu,
            UUID person,
            @Nullable Sex sex,
            int birthDay,
            int from,
            @Nullable Integer left,
            boolean died) {}

    /** A row of the register. */
    private record Row(
            UUID person,
            String posyandu,
            int from,
            @Nullable Integer to,
            int status,
            @Nullable Integer statusDay) {}

    /** The children of posyandu since a day, born after another; two records of one child are one. By posyandu and child. */
    Map<String, Map<UUID, Member>> of(ScopePath range, int since, int bornAfter) {
        Map<String, Map<UUID, Member>> members = new HashMap<>();
        List<Row> rows = jdbc.query(
                MEMBERS,
                (row, number) -> new Row(
                        row.getObject("person", UUID.class),
                        row.getString("posyandu"),
                        row.getInt("from_day"),
                        row.getObject("to_day", Integer.class),
                        row.getInt("status"),
                        row.getObject("status_day", Integer.class)),
                range.from(),
                range.until(),
                since,
                bornAfter);
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.person()));
        Map<UUID, Children.Child> known = children.find(ids);
        for (Row row : rows) {
            Children.Child child = known.get(row.person());
            Integer birthDay = child == null ? null : child.birthDay();
            if (child != null && birthDay != null && birthDay > bornAfter && row.status() != ERASED) {
                members.computeIfAbsent(row.posyandu(), unused -> new HashMap<>())
                        .merge(child.person(), member(row, child, birthDay), Members::both);
            }
        }
        return members;
    }

    private static Member member(Row row, Children.Child child, int birthDay) {
        boolean died = row.status() == DIED && child.person().equals(row.person());
        return new Member(
                row.posyandu(),
                child.person(),
                child.sex(),
                birthDay,
                row.from(),
                died ? row.statusDay() : row.to(),
                died);
    }

    /** Here as long as either says so. */
    private static Member both(Member one, Member other) {
        boolean died = one.died() || other.died();
        Integer left =
                one.left() == null || other.left() == null ? null : Integer.valueOf(Math.max(one.left(), other.left()));
        if (died) {
            left = one.died() ? one.left() : other.left();
        }
        return new Member(
                one.posyandu(),
                one.person(),
                one.sex(),
                one.birthDay(),
                Math.min(one.from(), other.from()),
                left,
                died);
    }

    /**
     * What a family said of the name of its child.
     *
     * @param person the record that it was written down for, which may have been merged into another since
     */
    record Word(UUID person, Channel channel, boolean given) {}

    /** Where names may be read or not, the newest word last. */
    List<Word> consents(ScopePath range) {
        List<Word> said = new ArrayList<>();
        jdbc.query(
                CONSENTS,
                row -> {
                    Channel channel = CHANNELS.get(row.getString("purpose"));
                    if (channel != null) {
                        said.add(new Word(row.getObject("person", UUID.class), channel, row.getBoolean("given")));
                    }
                },
                range.from(),
                range.until(),
                purposes());
        return said;
    }

    /** What a family is asked for when its child's name is to be read. */
    static String[] purposes() {
        return CHANNELS.keySet().toArray(String[]::new);
    }

    /** Children who are not asked to gain. */
    Set<UUID> excused(ScopePath range) {
        Set<UUID> excused = new HashSet<>();
        jdbc.query(
                EXCUSED,
                row -> {
                    if (row.getBoolean("excused")) {
                        excused.add(row.getObject("person", UUID.class));
                    }
                },
                range.from(),
                range.until());
        return excused;
    }

    /** By child the months in which somebody wrote down that it was ill and could not come. */
    Map<UUID, Set<Integer>> ill(ScopePath range, int firstDay, int lastDay) {
        Map<UUID, Set<Integer>> ill = new HashMap<>();
        jdbc.query(
                ILL,
                row -> {
                    ill.computeIfAbsent(row.getObject("person", UUID.class), unused -> new HashSet<>())
                            .add(Period.of(row.getInt("day")).number());
                },
                range.from(),
                range.until(),
                AbsenceReason.SAKIT.code(),
                firstDay,
                lastDay);
        return ill;
    }

    /** The records these ids are kept under, with sex and birth; unknown ones are left out. */
    Map<UUID, Children.Child> known(Set<UUID> persons) {
        return children.find(persons);
    }
}
