package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.month.CountedMonths;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.month.MonthSummary;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Months for papers. */
@Component
class PaperMonths implements CountedMonths {
    /** As many registers as the overview counts at once. */
    private static final int MOST_DRAFTS = 15;

    private static final String WRITERS = """
            select distinct posyandu, actor from measurement where path >= ? and path < ? and day between ? and ?
            union select posyandu, actor from entry where path >= ? and path < ? and day between ? and ?""";

    private final Scoped scoped;
    private final Areas areas;
    private final Posyandus posyandus;
    private final Readers readers;
    private final Standing standing;
    private final Drafts drafts;
    private final InForce inForce;
    private final Summaries summaries;
    private final JdbcTemplate jdbc;

    PaperMonths(
            Scoped scoped,
            Areas areas,
            Posyandus posyandus,
            Readers readers,
            Standing standing,
            Drafts drafts,
            InForce inForce,
            Summaries summaries,
            JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.areas = areas;
        this.posyandus = posyandus;
        this.readers = readers;
        this.standing = standing;
        this.drafts = drafts;
        this.inForce = inForce;
        this.summaries = summaries;
        this.jdbc = jdbc;
    }

    /** Cells of a posyandu and whether anybody signed them. */
    private record Counting(Cells cells, int asOf, boolean draft) {}

    @Override
    public Gathered month(Caller caller, String place, Period period) {
        Area area = place(caller, place);
        return scoped.in(Readers.scope(caller, area.path()), () -> {
            Map<String, Cells> signed = inForce.cells(area.path(), period);
            return gathered(caller, area, period, signed, MOST_DRAFTS);
        });
    }

    @Override
    public List<Gathered> year(Caller caller, String place, Period until) {
        Area area = place(caller, place);
        Period first = until.plus(1 - until.month());
        return scoped.in(Readers.scope(caller, area.path()), () -> {
            Map<Integer, Map<String, Cells>> signed = inForce.headlines(area.path(), first, until);
            return months(caller, area, until, period -> signed.getOrDefault(period.number(), Map.of()));
        });
    }

    @Override
    public List<Gathered> wholeYear(Caller caller, String place, Period until) {
        Area area = place(caller, place);
        return scoped.in(
                Readers.scope(caller, area.path()),
                () -> months(caller, area, until, period -> inForce.cells(area.path(), period)));
    }

    /** The months of a year up to one; a draft only of the last one, of a single posyandu. */
    private List<Gathered> months(Caller caller, Area area, Period until, Function<Period, Map<String, Cells>> signed) {
        int most = area.level() == AreaLevel.POSYANDU ? 1 : 0;
        List<Gathered> year = new ArrayList<>();
        for (int month = 1; month <= until.month(); month++) {
            Period period = until.plus(month - until.month());
            year.add(gathered(caller, area, period, signed.apply(period), period.equals(until) ? most : 0));
        }
        return year;
    }

    @Override
    public Map<String, Set<UUID>> writers(Caller caller, String place, Period period) {
        Area area = place(caller, place);
        return scoped.in(Readers.scope(caller, area.path()), () -> {
            Map<String, Set<UUID>> writers = new TreeMap<>();
            Object[] range = {
                area.path().from(), area.path().until(), period.firstDay(), period.lastDay(),
                area.path().from(), area.path().until(), period.firstDay(), period.lastDay()
            };
            jdbc.query(
                    WRITERS,
                    row -> {
                        writers.computeIfAbsent(row.getString(1), posyandu -> new HashSet<>())
                                .add(row.getObject(2, UUID.class));
                    },
                    range);
            return writers;
        });
    }

    @Override
    public MonthSummary summary(Caller caller, String posyandu, Period period) {
        return summaries.of(caller, place(caller, posyandu), period);
    }

    private Area place(Caller caller, String place) {
        return areas.find(place)
                .filter(found -> caller.scope().contains(found.path()))
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
    }

    private Gathered gathered(Caller caller, Area area, Period period, Map<String, Cells> signed, int mostDrafts) {
        List<Area> open = areas.within(area.id(), AreaLevel.POSYANDU).stream()
                .filter(one -> Overview.isOpen(one, period))
                .toList();
        Map<String, Standing.Month> months = standing.of(Scope.of(area.path()), period);
        boolean draws = Readers.seesNames(caller) && open.size() <= mostDrafts;
        boolean neighbour = Readers.isNeighbour(caller);
        Set<String> around = readers.heldAround(caller, area.path(), period);
        // A sum beside all others of its parts tells the one that is held back.
        Set<Item> held = EnumSet.noneOf(Item.class);
        held.addAll(HeldBack.items(around, area.path().value()));
        List<Gathered.Post> posts = new ArrayList<>();
        Cells sum = null;
        for (Area one : open) {
            Standing.Month month = months.getOrDefault(one.id(), Standing.Month.draft(one.id(), period));
            Counting counting = counting(one, period, month, signed, draws);
            Set<Item> above = HeldBack.items(around, one.path().value());
            ShownNumbers numbers = null;
            if (counting != null) {
                numbers = new ShownNumbers(counting.cells(), neighbour, above);
                held.addAll(numbers.held());
                sum = sum == null ? counting.cells() : sum.plus(counting.cells());
            }
            posts.add(new Gathered.Post(one, stand(month, counting), numbers));
        }
        return new Gathered(area, period, posts, sum == null ? null : new ShownNumbers(sum, neighbour, held));
    }

    private @Nullable Counting counting(
            Area area, Period period, Standing.Month month, Map<String, Cells> signed, boolean draws) {
        Standing.Signed signature = month.signed();
        if (signature != null) {
            return new Counting(signed.getOrDefault(area.id(), Cells.none()), signature.asOf(), false);
        }
        if (!draws) {
            return null;
        }
        Posyandus.Site site =
                Objects.requireNonNull(posyandus.find(Set.of(area.id())).get(area.id()));
        Draft draft = drafts.of(site, period);
        return new Counting(draft.cells(), draft.asOf(), true);
    }

    private static Gathered.Stand stand(Standing.Month month, @Nullable Counting counting) {
        Standing.Signed signature = month.signed();
        return new Gathered.Stand(
                counting != null && counting.draft(),
                month.state().word(),
                month.version(),
                counting == null ? null : LocalDate.ofEpochDay(counting.asOf()),
                signature == null ? null : signature.at());
    }
}
