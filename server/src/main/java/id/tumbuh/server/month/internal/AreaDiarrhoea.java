package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.DiarrhoeaWeek;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Diarrhoea of an area's month by week and posyandu, with oralit and zinc, from the register as it is now; above a puskesmas by the areas next below.
 * The same children and answers as of one posyandu ({@link Diarrhoea}), without names. What a neighbour is not told is worked out over his whole
 * village ({@link HeldDiarrhoea}).
 */
@Component
public class AreaDiarrhoea {
    private static final String TOLD = "select * from diarrhoea_area_v1(?, ?, ?, ?)";
    private static final int DESA_DEPTH = 4;
    private static final int POSYANDU_DEPTH = 5;

    private final Scoped scoped;
    private final Areas areas;
    private final JdbcTemplate jdbc;

    AreaDiarrhoea(Scoped scoped, Areas areas, JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /**
     * Children who fell ill, and how many of them got what helps.
     *
     * @param count null where it is held back, as the others
     */
    public record Ill(
            @Nullable Integer count,
            @Nullable Integer oralit,
            @Nullable Integer zinc) {}

    /** A week of the whole area. */
    public record Week(LocalDate monday, Ill ill) {}

    /**
     * A week of a part.
     *
     * @param above the name of the area around it
     */
    public record Line(LocalDate monday, String id, String name, String above, Ill ill) {}

    /**
     * A month.
     *
     * @param weeks in which somebody fell ill, the first first
     * @param lines by week and part, only where somebody did
     */
    public record Month(String scope, String name, String level, String period, List<Week> weeks, List<Line> lines) {
        public Month {
            weeks = List.copyOf(weeks);
            lines = List.copyOf(lines);
        }
    }

    /** The month of one of the caller's areas. */
    public Month of(Caller caller, String place, String periodText) {
        Period period = Readers.period(periodText);
        Area area = areas.find(place)
                .filter(found -> caller.scope().contains(found.path()))
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        boolean neighbour = Readers.isNeighbour(caller);
        ScopePath around = neighbour ? village(area.path()) : area.path();
        int depth = area.level().depth() >= AreaLevel.PUSKESMAS.depth()
                ? POSYANDU_DEPTH
                : area.level().depth() + 1;
        return scoped.in(Readers.scope(caller, area.path()), () -> {
            List<DiarrhoeaWeek.Episode<String, UUID>> episodes = episodes(around, period);
            List<DiarrhoeaWeek<String, UUID>> posts = DiarrhoeaWeek.of(episodes, Comparator.naturalOrder());
            HeldDiarrhoea held = neighbour ? HeldDiarrhoea.of(posts) : HeldDiarrhoea.NOTHING;
            List<DiarrhoeaWeek<String, UUID>> own = cut(
                    posts.stream().filter(week -> within(area, week.where())).toList(), depth);
            return new Month(
                    area.id(),
                    area.name(),
                    area.level().name(),
                    period.text(),
                    weeks(own, held, area.level() == AreaLevel.POSYANDU ? area.id() : HeldDiarrhoea.ALL),
                    area.level() == AreaLevel.POSYANDU ? List.of() : lines(own, held));
        });
    }

    /** By posyandu. In the transaction and scope of the caller. */
    List<DiarrhoeaWeek.Episode<String, UUID>> episodes(ScopePath area, Period period) {
        return jdbc.query(
                TOLD,
                (row, number) -> {
                    Diarrhoea.Told told = Diarrhoea.Told.of(row);
                    return new DiarrhoeaWeek.Episode<>(
                            row.getString("posyandu"), told.person(), told.since(), told.oralit(), told.zinc());
                },
                area.from(),
                area.until(),
                period.firstDay(),
                period.lastDay());
    }

    private static ScopePath village(ScopePath place) {
        String[] segments = place.value().split("\\.");
        return segments.length <= DESA_DEPTH
                ? place
                : new ScopePath(String.join(".", List.of(segments).subList(0, DESA_DEPTH)));
    }

    private boolean within(Area area, String posyandu) {
        return areas.find(posyandu)
                .map(Area::path)
                .filter(area.path()::contains)
                .isPresent();
    }

    /** The weeks of the areas of a depth in which the posyandu lie. */
    private List<DiarrhoeaWeek<String, UUID>> cut(List<DiarrhoeaWeek<String, UUID>> posts, int depth) {
        if (depth == POSYANDU_DEPTH) {
            return posts;
        }
        Map<Integer, Map<String, DiarrhoeaWeek<String, UUID>>> cut = new TreeMap<>();
        for (DiarrhoeaWeek<String, UUID> post : posts) {
            String path =
                    areas.find(post.where()).map(found -> found.path().value()).orElse("");
            String above = path.split("\\.")[depth - 1];
            cut.computeIfAbsent(post.monday(), monday -> new TreeMap<>())
                    .merge(above, at(post, above), AreaDiarrhoea::together);
        }
        return cut.values().stream().flatMap(week -> week.values().stream()).toList();
    }

    private static DiarrhoeaWeek<String, UUID> at(DiarrhoeaWeek<String, UUID> week, String where) {
        return new DiarrhoeaWeek<>(week.monday(), where, week.children(), week.oralit(), week.zinc());
    }

    /** A child belongs to one posyandu, so nobody is in both. */
    private static DiarrhoeaWeek<String, UUID> together(
            DiarrhoeaWeek<String, UUID> one, DiarrhoeaWeek<String, UUID> other) {
        List<UUID> children = new ArrayList<>(one.children());
        children.addAll(other.children());
        return new DiarrhoeaWeek<>(
                one.monday(), one.where(), children, one.oralit() + other.oralit(), one.zinc() + other.zinc());
    }

    private static List<Week> weeks(List<DiarrhoeaWeek<String, UUID>> lines, HeldDiarrhoea held, String where) {
        Map<Integer, DiarrhoeaWeek<String, UUID>> weeks = new TreeMap<>();
        lines.forEach(line -> weeks.merge(line.monday(), at(line, where), AreaDiarrhoea::together));
        return weeks.values().stream()
                .map(week -> new Week(LocalDate.ofEpochDay(week.monday()), held.shown(week)))
                .toList();
    }

    private List<Line> lines(List<DiarrhoeaWeek<String, UUID>> weeks, HeldDiarrhoea held) {
        List<Line> lines = new ArrayList<>();
        for (DiarrhoeaWeek<String, UUID> week : weeks) {
            Area area = Objects.requireNonNull(areas.find(week.where()).orElse(null), "a known place");
            String above = areas.find(area.parent()).map(Area::name).orElse("");
            lines.add(new Line(LocalDate.ofEpochDay(week.monday()), area.id(), area.name(), above, held.shown(week)));
        }
        return lines;
    }
}
