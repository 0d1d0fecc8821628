package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a puskesmas, district or village sees of its months: only what is in force, by month and by the areas below. */
@Component
public class Dashboard {
    private static final int MOST_MONTHS = 60;
    private static final String SUMS = """
            , count(*) as reported, sum(s) as s, sum(k) filter (where k_known) as k, sum(s) filter (where k_known) as k_of, sum(d) as d,
            sum(d) filter (where k_known) as d_of_k, sum(n) as n, sum(t) as t, sum(o) as o, sum(b) as b, sum(bgm) as bgm, sum(dua_t) as dua_t,
            sum(bbu) as bbu, sum(underweight) as underweight, sum(tbu) as tbu, sum(stunting) as stunting, sum(bbtb) as bbtb,
            sum(wasting) as wasting, sum(overweight) as overweight
            from month_total where path >= ? and path < ? and month between ? and ? group by 1""";
    private static final String BY_MONTH = "select month::text" + SUMS;
    /** The first so many segments of the path: the area below to which a posyandu belongs. */
    private static final String BY_AREA = "select array_to_string((string_to_array(path, '.'))[1:?], '.')" + SUMS;

    private final Scoped scoped;
    private final Areas areas;
    private final JdbcTemplate jdbc;

    Dashboard(Scoped scoped, Areas areas, JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /** A month of the area. */
    public record Month(String period, int expected, Sums sums) {}

    /** An area below. */
    public record Below(String id, String name, String level, int expected, Sums sums) {}

    /** A posyandu from which nothing is in force. */
    public record Missing(String id, String name, String above) {}

    /** The whole picture; {@code until} is the month of the areas below and of who is missing. */
    public record Picture(
            String scope,
            String name,
            String level,
            String until,
            List<Month> months,
            List<Below> areas,
            List<Missing> missing) {}

    /** The picture of one of the caller's areas. */
    public Picture of(Caller caller, String place, String untilText, int months) {
        Period until = Readers.period(untilText);
        if (months < 1 || months > MOST_MONTHS) {
            throw Problem.of(GeneralProblem.INVALID, "months");
        }
        Area area = areas.find(place)
                .filter(found -> caller.scope().contains(found.path()))
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        boolean small = Readers.isNeighbour(caller);
        List<Area> posts = areas.within(place, AreaLevel.POSYANDU);
        return scoped.in(
                Readers.scope(caller, area.path()),
                () -> new Picture(
                        area.id(),
                        area.name(),
                        area.level().name(),
                        until.text(),
                        months(area, posts, until, months, small),
                        below(area, posts, until, small),
                        missing(area, posts, until)));
    }

    private List<Month> months(Area area, List<Area> posts, Period until, int months, boolean small) {
        Map<String, Sums> sums = new HashMap<>();
        Period first = until.plus(1 - months);
        jdbc.query(
                BY_MONTH,
                row -> {
                    String month = row.getString(1);
                    Set<String> held = held(area.path(), Integer.parseInt(month), small);
                    sums.put(
                            month,
                            Sums.of(row, HeldBack.columns(held, area.path().value())));
                },
                area.path().from(),
                area.path().until(),
                first.number(),
                until.number());
        List<Month> found = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            Period period = first.plus(i);
            Sums one = sums.getOrDefault(Integer.toString(period.number()), Sums.NONE);
            found.add(new Month(period.text(), open(posts, period), one));
        }
        return found;
    }

    private Set<String> held(ScopePath path, int month, boolean small) {
        return small ? HeldBack.of(jdbc, path, month) : Set.of();
    }

    private static int open(List<Area> posts, Period period) {
        int open = 0;
        for (Area post : posts) {
            open += Overview.isOpen(post, period) ? 1 : 0;
        }
        return open;
    }

    private List<Below> below(Area area, List<Area> posts, Period until, boolean small) {
        if (area.level() == AreaLevel.POSYANDU) {
            return List.of();
        }
        int depth = area.level().depth() + 1;
        Map<String, Sums> sums = new HashMap<>();
        Set<String> held = held(area.path(), until.number(), small);
        jdbc.query(
                BY_AREA,
                row -> {
                    String path = row.getString(1);
                    sums.put(path, Sums.of(row, HeldBack.columns(held, path)));
                },
                depth,
                area.path().from(),
                area.path().until(),
                until.number(),
                until.number());
        Map<String, Integer> expected = new TreeMap<>();
        for (Area post : posts) {
            String path =
                    String.join(".", List.of(post.path().value().split("\\.")).subList(0, depth));
            expected.merge(path, Overview.isOpen(post, until) ? 1 : 0, Integer::sum);
        }
        List<Below> found = new ArrayList<>();
        for (Area one : areas.below(area.id())) {
            String path = one.path().value();
            int open = expected.getOrDefault(path, 0);
            Sums sum = sums.getOrDefault(path, Sums.NONE);
            if (open > 0 || sum.reported() > 0) {
                found.add(new Below(one.id(), one.name(), one.level().name(), open, sum));
            }
        }
        return found;
    }

    private List<Missing> missing(Area area, List<Area> posts, Period until) {
        List<String> reported = jdbc.query(
                "select posyandu from month_total where path >= ? and path < ? and month = ?",
                (row, number) -> row.getString(1),
                area.path().from(),
                area.path().until(),
                until.number());
        Set<String> known = new HashSet<>(reported);
        List<Missing> missing = new ArrayList<>();
        for (Area post : posts) {
            if (Overview.isOpen(post, until) && !known.contains(post.id())) {
                String above = areas.find(post.parent()).map(Area::name).orElse("");
                missing.add(new Missing(post.id(), post.name(), above));
            }
        }
        return missing;
    }
}
