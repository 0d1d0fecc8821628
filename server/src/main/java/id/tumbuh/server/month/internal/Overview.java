package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.month.OpenCases;
import id.tumbuh.server.sync.Posyandus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A month of all the caller's posyandu: who has not reported, and the headline of each. */
@Component
public class Overview {
    /** To count a month from the register takes some hundredths of a second: a bidan's posyandu at once, a district's never. */
    private static final int MOST_DRAFTS = 15;

    private static final String TOTALS = """
            select posyandu, path, s, k, k_known, d, n, t, o, b, bgm, dua_t from month_total where path >= ? and path < ? and month = ?""";

    private final Scoped scoped;
    private final Areas areas;
    private final Posyandus posyandus;
    private final Standing standing;
    private final Drafts drafts;
    private final OpenCases open;
    private final JdbcTemplate jdbc;

    Overview(
            Scoped scoped,
            Areas areas,
            Posyandus posyandus,
            Standing standing,
            Drafts drafts,
            OpenCases open,
            JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.areas = areas;
        this.posyandus = posyandus;
        this.standing = standing;
        this.drafts = drafts;
        this.open = open;
        this.jdbc = jdbc;
    }

    /**
     * The headline of a month.
     *
     * @param of whether of what is in force or of the register as it is now
     * @param k null where nobody noted who owns a book; any of them where it is held back as small
     */
    public record Headline(
            Months.Of of,
            @Nullable Integer s,
            @Nullable Integer k,
            @Nullable Integer d,
            @Nullable Integer n,
            @Nullable Integer t,
            @Nullable Integer o,
            @Nullable Integer b,
            @Nullable Integer bgm,
            @Nullable Integer twiceT) {}

    /**
     * A posyandu's month.
     *
     * @param desa the name of the village
     * @param version how often it was signed
     * @param headline null where nothing is in force and the register is not counted for so many
     * @param cases how much waits for the bidan; null for who sees no names, and for so many posyandu
     */
    public record Line(
            String posyandu,
            String name,
            String desa,
            String state,
            int version,
            @Nullable Instant signedAt,
            @Nullable Headline headline,
            OpenCases.@Nullable Count cases) {}

    /** All of the caller's posyandu that were open in the month. */
    public List<Line> of(Caller caller, String periodText) {
        Period period = Readers.period(periodText);
        Scope scope = caller.scope();
        List<Area> places = places(scope, period);
        return scoped.in(scope, () -> {
            Map<String, Standing.Month> months = standing.of(scope, period);
            Map<String, Headline> headlines = headlines(caller, scope, period);
            boolean few = Readers.seesNames(caller) && places.size() <= MOST_DRAFTS;
            if (few) {
                places.forEach(place -> headlines.computeIfAbsent(place.id(), id -> draft(id, period)));
            }
            List<Line> lines = new ArrayList<>();
            for (Area place : places) {
                Standing.Month month = months.getOrDefault(place.id(), Standing.Month.draft(place.id(), period));
                lines.add(new Line(
                        place.id(),
                        place.name(),
                        areas.find(place.parent()).map(Area::name).orElse(""),
                        month.state().word(),
                        month.version(),
                        month.signed() == null ? null : month.signed().at(),
                        headlines.get(place.id()),
                        few ? cases(place.id(), period) : null));
            }
            return lines;
        });
    }

    private OpenCases.@Nullable Count cases(String posyandu, Period period) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        return site == null ? null : open.of(site, period);
    }

    List<Area> places(Scope scope, Period period) {
        List<Area> places = new ArrayList<>();
        for (ScopePath path : scope.paths()) {
            String id = path.depth() == 0
                    ? AreaLevel.NATION
                    : path.value().substring(path.value().lastIndexOf('.') + 1);
            for (Area area : areas.within(id, AreaLevel.POSYANDU)) {
                if (isOpen(area, period)) {
                    places.add(area);
                }
            }
        }
        return places;
    }

    /** Whether a month is expected of a posyandu: not where it closed before, nor where it opened after. */
    static boolean isOpen(Area area, Period period) {
        Integer closed = area.closed();
        Integer opened = area.opened();
        return (closed == null || closed > period.firstDay()) && (opened == null || opened <= period.lastDay());
    }

    private Map<String, Headline> headlines(Caller caller, Scope scope, Period period) {
        Map<String, Headline> headlines = new HashMap<>();
        boolean small = Readers.isNeighbour(caller);
        for (ScopePath path : scope.paths()) {
            Set<String> held = small ? HeldBack.of(jdbc, path, period.number()) : Set.of();
            jdbc.query(
                    TOTALS,
                    row -> {
                        Predicate<String> hidden = HeldBack.columns(held, row.getString("path"));
                        headlines.put(
                                row.getString("posyandu"),
                                new Headline(
                                        Months.Of.SIGNED,
                                        shown(row, "s", hidden),
                                        row.getBoolean("k_known") ? shown(row, "k", hidden) : null,
                                        shown(row, "d", hidden),
                                        shown(row, "n", hidden),
                                        shown(row, "t", hidden),
                                        shown(row, "o", hidden),
                                        shown(row, "b", hidden),
                                        shown(row, "bgm", hidden),
                                        shown(row, "dua_t", hidden)));
                    },
                    path.from(),
                    path.until(),
                    period.number());
        }
        return headlines;
    }

    private static @Nullable Integer shown(ResultSet row, String column, Predicate<String> held) throws SQLException {
        return held.test(column) ? null : Integer.valueOf(row.getInt(column));
    }

    private @Nullable Headline draft(String posyandu, Period period) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site == null) {
            return null;
        }
        Cells cells = drafts.of(site, period).cells();
        return new Headline(
                Months.Of.DRAFT,
                cells.count(Item.S),
                cells.isRecorded(Item.K) ? Integer.valueOf(cells.count(Item.K)) : null,
                cells.count(Item.D),
                cells.count(Item.N),
                cells.count(Item.T),
                cells.count(Item.O),
                cells.count(Item.B),
                cells.count(Item.BGM),
                cells.count(Item.DUA_T));
    }
}
