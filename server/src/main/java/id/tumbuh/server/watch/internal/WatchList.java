package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.NextStep;
import id.tumbuh.care.watch.Turn;
import id.tumbuh.care.watch.WatchKind;
import id.tumbuh.growth.verdict.Index;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.foundation.SmallCells;
import id.tumbuh.server.sync.Posyandus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The watch over an area: with names for those who may know them, in numbers for the rest. */
@Component
public class WatchList {
    private static final int MOST = 1_000;
    /** Segments of the path of a desa: kepala desa and PKK see its numbers and those of each of its posyandu. */
    private static final int DESA_DEPTH = 4;

    private final Posyandus posyandus;
    private final Areas areas;
    private final Scoped scoped;
    private final Watching watching;
    private final Persons persons;
    private final Sayings sayings;
    private final Clock clock;

    WatchList(
            Posyandus posyandus,
            Areas areas,
            Scoped scoped,
            Watching watching,
            Persons persons,
            Sayings sayings,
            Clock clock) {
        this.posyandus = posyandus;
        this.areas = areas;
        this.scoped = scoped;
        this.watching = watching;
        this.persons = persons;
        this.sayings = sayings;
        this.clock = clock;
    }

    /**
     * A list with names.
     *
     * @param more whether there are more than these
     */
    public record Named(String place, LocalDate day, List<Count> counts, List<Watched> watched, boolean more) {}

    /** The same in numbers. */
    public record Numbers(String place, LocalDate day, List<Count> counts) {}

    /**
     * How many of a kind wait for somebody.
     *
     * @param turn KADER, BIDAN or PUSKESMAS; null where all turns are told together
     * @param count null where it is too small to be told, or lengths are not read for an area of this size
     * @param longest days that the one who waits longest for whose turn it is has waited; null where there is no count
     */
    public record Count(
            String kind,
            @Nullable String turn,
            @Nullable Integer count,
            @Nullable Integer longest) {}

    /** With names, the most urgent first. */
    public Named named(Caller caller, String place) {
        Posyandus.Site site = within(caller, place);
        int today = today(site);
        return scoped.in(caller.scope(), () -> {
            List<Watching.Item> items = watching.of(site.path(), today);
            List<Watching.Item> shown = items.subList(0, Math.min(MOST, items.size()));
            Map<UUID, Persons.Known> known = persons.of(Watching.children(shown));
            List<Watched> faces =
                    shown.stream().map(item -> face(item, known, today)).toList();
            return new Named(
                    place, LocalDate.ofEpochDay(today), byTurn(items, today), faces, items.size() > shown.size());
        });
    }

    /** In numbers; for kepala desa and PKK nothing small enough to be somebody. */
    public Numbers numbers(Caller caller, String place) {
        Posyandus.Site site = within(caller, place);
        int today = today(site);
        boolean open = caller.role() != Role.DESA;
        ScopePath read = open ? site.path() : village(caller, site.path());
        List<Watching.Item> items = scoped.in(caller.scope(), () -> watching.of(read, today));
        List<Count> counts = open ? byTurn(items, today) : suppressed(items, site.path(), read, today);
        List<Count> all = new ArrayList<>(counts);
        if (!Watching.readsLengths(site.path())) {
            all.removeIf(one -> one.kind().equals(WatchKind.PANJANG_MELAMBAT.code()));
            all.add(new Count(WatchKind.PANJANG_MELAMBAT.code(), null, null, null));
        }
        return new Numbers(place, LocalDate.ofEpochDay(today), all);
    }

    private Posyandus.Site within(Caller caller, String place) {
        Posyandus.Site site = posyandus.find(Set.of(place)).get(place);
        if (site == null || !caller.scope().contains(site.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return site;
    }

    private int today(Posyandus.Site site) {
        return (int) LocalDate.now(clock.withZone(site.zone())).toEpochDay();
    }

    private static List<Count> byTurn(List<Watching.Item> items, int today) {
        List<Count> counts = new ArrayList<>();
        for (WatchKind kind : WatchKind.values()) {
            for (Turn turn : Turn.values()) {
                List<Watching.Item> some = items.stream()
                        .filter(item -> item.kind() == kind && item.next().turn() == turn)
                        .toList();
                if (!some.isEmpty()) {
                    counts.add(new Count(kind.code(), turn.code(), some.size(), longest(some, today)));
                }
            }
        }
        return counts;
    }

    /** The desa above, where it is the caller's: what is held back of one of its posyandu goes by what is told of all of them. */
    private static ScopePath village(Caller caller, ScopePath place) {
        if (place.depth() <= DESA_DEPTH) {
            return place;
        }
        String[] segments = place.value().split("\\.");
        ScopePath above = new ScopePath(String.join(".", Arrays.copyOf(segments, DESA_DEPTH)));
        return caller.scope().contains(above) ? above : place;
    }

    /** Of a place of the area that was read. */
    private List<Count> suppressed(List<Watching.Item> items, ScopePath place, ScopePath read, int today) {
        Set<String> posyandu = posyandu(read);
        List<Count> counts = new ArrayList<>();
        for (WatchKind kind : WatchKind.values()) {
            Map<String, List<Watching.Item>> cells = new TreeMap<>();
            posyandu.forEach(path -> cells.put(path, new ArrayList<>()));
            List<Watching.Item> all = new ArrayList<>();
            for (Watching.Item item : items) {
                if (item.kind() == kind) {
                    cells.computeIfAbsent(item.path(), unused -> new ArrayList<>())
                            .add(item);
                    all.add(item);
                }
            }
            List<String> parts = cells.keySet().stream()
                    .filter(path -> !path.equals(read.value()))
                    .toList();
            cells.put(read.value(), all);
            counts.add(count(kind, place.value(), cells, new SmallCells.Sum<>(read.value(), parts), today));
        }
        return counts;
    }

    private Set<String> posyandu(ScopePath read) {
        String id = read.value().substring(read.value().lastIndexOf('.') + 1);
        return areas.within(id, AreaLevel.POSYANDU).stream()
                .map(area -> area.path().value())
                .collect(Collectors.toSet());
    }

    private static Count count(
            WatchKind kind,
            String place,
            Map<String, List<Watching.Item>> cells,
            SmallCells.Sum<String> sum,
            int today) {
        Map<String, Integer> numbers = new TreeMap<>();
        cells.forEach((path, some) -> numbers.put(path, some.size()));
        List<SmallCells.Sum<String>> sums = sum.parts().isEmpty() ? List.of() : List.of(sum);
        List<Watching.Item> some = cells.getOrDefault(place, List.of());
        boolean told = !SmallCells.held(numbers, sums, Set.of()).contains(place);
        return new Count(
                kind.code(),
                null,
                told ? Integer.valueOf(some.size()) : null,
                told && !some.isEmpty() ? longest(some, today) : null);
    }

    private static int longest(List<Watching.Item> items, int today) {
        return items.stream().mapToInt(item -> days(item, today)).max().orElse(0);
    }

    private static int days(Watching.Item item, int today) {
        return Math.max(0, today - item.turnSince());
    }

    private Watched face(Watching.Item item, Map<UUID, Persons.Known> known, int today) {
        WatchReader.Referral referral = item.referral();
        NextStep next = item.next();
        Integer measured = item.measured();
        return new Watched(
                item.kind().code(),
                item.kind().ordinal() + 1,
                Sayings.values(item.message()),
                sayings.say(item.message()),
                item.children().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Persons.Known::face)
                        .toList(),
                place(item.path()),
                where(item.where()),
                LocalDate.ofEpochDay(item.since()),
                LocalDate.ofEpochDay(item.turnSince()),
                days(item, today),
                next.code(),
                sayings.say(next),
                next.turn().code(),
                referral == null ? null : face(referral),
                item.facts(),
                measured == null ? null : new Case.Chart(index(item.kind()), LocalDate.ofEpochDay(measured)),
                ways(item));
    }

    private static Watched.Referral face(WatchReader.Referral one) {
        return new Watched.Referral(
                one.fact(),
                LocalDate.ofEpochDay(one.day()),
                one.to(),
                one.step() == null ? null : one.step().code());
    }

    private static String index(WatchKind kind) {
        return switch (kind) {
            case GIZI_BURUK -> Index.BB_TB.code();
            case PANJANG_MELAMBAT -> Index.TB_U.code();
            case KLASTER_DIARE, BGM, DUA_T, RUJUKAN_TERBUKA -> Index.BB_U.code();
        };
    }

    private static List<Way> ways(Watching.Item item) {
        WatchReader.Referral referral = item.referral();
        if (referral != null) {
            String path = "/api/referrals/" + referral.fact() + "/answer";
            return List.of(Way.post("answer", path, Map.of(), "/step", "/day", "/note?"));
        }
        if (item.kind() == WatchKind.KLASTER_DIARE) {
            return List.of();
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("person", item.children().getFirst().toString());
        body.put("why", List.of(item.kind().code()));
        body.put("urgent", item.kind() == WatchKind.GIZI_BURUK);
        if (item.measured() != null) {
            body.put("on", LocalDate.ofEpochDay(item.measured()).toString());
        }
        return List.of(Way.post("refer", "/api/watch/referrals", body, "/to", "/note?"));
    }

    private Watched.Place place(String path) {
        String id = path.substring(path.lastIndexOf('.') + 1);
        return new Watched.Place(id, areas.find(id).map(Area::name).orElse(id));
    }

    private static Watched.@Nullable Neighbourhood where(DiarrhoeaReader.@Nullable Where where) {
        return where == null ? null : new Watched.Neighbourhood(where.dusun(), where.rw(), where.rt());
    }
}
