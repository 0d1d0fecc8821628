package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.LengthCourse;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.ScopePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the children whose length growth slows, within the scope of the running transaction. */
@Component
class LengthReader {
    /** Who was measured longer ago is measured first. */
    private static final int NEWEST_DAYS = 62;
    /** A length that is doubted itself says nothing of how the child grows. */
    private static final Set<String> DOUBTS = Set.of("TB_MENYUSUT", "Z_TBU_EKSTREM");

    private static final String LENGTHS = """
            select m.person, m.fact, m.day, m.length_mm, m.position, m.doubts, m.path, p.sex, p.birth_day
            from measurement m join person p on p.id = m.person and p.status = 0 and p.kind = 0
            where m.path >= ? and m.path < ? and m.day >= ? and m.standing = 0 and not m.conflict and m.length_mm is not null
              and p.sex > 0 and p.birth_day is not null
            order by m.person, m.day, m.fact""";

    private final JdbcTemplate jdbc;

    LengthReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A child and the course of the length. */
    record Slow(UUID person, UUID fact, String path, LengthCourse course) {}

    private record Row(
            UUID person,
            UUID fact,
            String path,
            Sex sex,
            int birthDay,
            LengthCourse.Measured measured,
            boolean doubted) {}

    List<Slow> slowing(ScopePath place, int today) {
        List<Slow> slow = new ArrayList<>();
        List<Row> child = new ArrayList<>();
        jdbc.query(
                LENGTHS,
                row -> {
                    Integer position = row.getObject("position", Integer.class);
                    Row next = new Row(
                            row.getObject("person", UUID.class),
                            row.getObject("fact", UUID.class),
                            row.getString("path"),
                            row.getInt("sex") == 1 ? Sex.MALE : Sex.FEMALE,
                            row.getInt("birth_day"),
                            new LengthCourse.Measured(
                                    row.getInt("day"),
                                    row.getInt("length_mm"),
                                    position == null ? null : Position.values()[position]),
                            MonthReader.words(row.getString("doubts")).stream().anyMatch(DOUBTS::contains));
                    if (!child.isEmpty() && !child.getFirst().person().equals(next.person())) {
                        add(child, today, slow);
                        child.clear();
                    }
                    child.add(next);
                },
                place.from(),
                place.until(),
                today - NEWEST_DAYS - LengthCourse.LONGEST_DAYS);
        add(child, today, slow);
        return slow;
    }

    private static void add(List<Row> child, int today, List<Slow> slow) {
        List<Row> known = child.stream()
                .filter(row -> !row.doubted() && row.measured().day() >= row.birthDay())
                .toList();
        if (known.isEmpty() || known.getLast().measured().day() < today - NEWEST_DAYS) {
            return;
        }
        Row newest = known.getLast();
        LengthCourse course = course(newest, known);
        if (course != null && course.slowing()) {
            slow.add(new Slow(newest.person(), newest.fact(), newest.path(), course));
        }
    }

    private static @Nullable LengthCourse course(Row newest, List<Row> known) {
        return LengthCourse.of(
                newest.sex(),
                newest.birthDay(),
                known.stream().map(Row::measured).toList());
    }
}
