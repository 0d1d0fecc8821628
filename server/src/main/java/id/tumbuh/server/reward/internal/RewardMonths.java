package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.clock.Holidays;
import id.tumbuh.care.reward.clock.Reminders;
import id.tumbuh.care.reward.clock.RewardDays;
import id.tumbuh.care.reward.clock.RewardStep;
import id.tumbuh.care.reward.list.RewardLists;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The month's clock: the days of a posyandu's open day, what is due, and how many are on the lists. */
@Component
public class RewardMonths {
    /** More posyandu than a Puskesmas has are only asked for what was proposed. */
    private static final int MOST_DRAFTS = 150;

    private final Scoped scoped;
    private final Sites sites;
    private final PostReader reader;
    private final PostDays postDays;
    private final Programmes programmes;
    private final Lists lists;
    private final GiftBooks gifts;
    private final Words words;
    private final RewardFigures figures;
    private final StepClock clock;
    private final JdbcTemplate jdbc;

    RewardMonths(
            Scoped scoped,
            Sites sites,
            PostReader reader,
            PostDays postDays,
            Programmes programmes,
            Lists lists,
            GiftBooks gifts,
            Words words,
            RewardFigures figures,
            StepClock clock,
            JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.sites = sites;
        this.reader = reader;
        this.postDays = postDays;
        this.programmes = programmes;
        this.lists = lists;
        this.gifts = gifts;
        this.words = words;
        this.figures = figures;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The days of a month. */
    public record Days(
            LocalDate openDay,
            LocalDate listDay,
            LocalDate meetingFrom,
            LocalDate meetingUntil,
            LocalDate validationDue) {}

    /**
     * How many.
     *
     * @param proposed whether as proposed, or as they come out now
     */
    public record Counts(
            boolean proposed,
            @Nullable Integer a,
            @Nullable Integer b,
            @Nullable Integer eligible,
            @Nullable Integer near) {}

    /**
     * A posyandu's month.
     *
     * @param programme its name; null where none holds
     * @param days null where no open day is planned
     * @param handOver whether gifts are handed over on that day
     * @param counts null where nothing is proposed and so many posyandu are asked for
     */
    public record Line(
            String posyandu,
            String name,
            String desa,
            @Nullable String programme,
            @Nullable Days days,
            boolean handOver,
            String state,
            @Nullable Counts counts,
            List<Words.Said> blocks,
            List<Words.Said> due) {}

    /** A meeting that was held. */
    public record Met(
            UUID fact, LocalDate day, @Nullable Integer minutes, Map<String, Integer> attended, String words) {}

    /** A posyandu's month with what belongs to it. */
    public record Month(
            Line line, List<Met> meetings, List<RewardFigures.Figure> figures, List<StepClock.Time> times) {}

    /** What is known of several posyandu. */
    private record Known(
            Period period,
            Map<String, List<Programmes.Version>> versions,
            Map<String, Holidays> holidays,
            Map<String, PostRecord> posts,
            Map<String, Map<Integer, PostDays.Month>> days,
            Map<String, ListState> states,
            Map<String, Counts> proposed,
            Set<String> met,
            Set<String> unfinished) {}

    /** All of the caller's posyandu. */
    public List<Line> of(Caller caller, String periodText) {
        Period period = Sites.period(periodText);
        return scoped.in(caller.scope(), () -> {
            List<Line> lines = new ArrayList<>();
            for (ScopePath range : caller.scope().paths()) {
                List<Area> areas = sites.below(range, period);
                boolean draft = Sites.seesNames(caller) && areas.size() <= MOST_DRAFTS;
                Known known = known(caller, range, areas, period, draft);
                areas.forEach(area -> lines.add(line(area, known)));
            }
            return lines;
        });
    }

    /** One posyandu, with its meetings and figures. */
    public Month of(Caller caller, String posyandu, String periodText) {
        Posyandus.Site site = sites.posyandu(caller, posyandu);
        Period period = Sites.period(periodText);
        return scoped.in(caller.scope(), () -> {
            List<Area> areas = sites.below(site.path(), period);
            Known known = known(caller, site.path(), areas, period, Sites.seesNames(caller));
            Line line = areas.isEmpty()
                    ? new Line(
                            site.id(),
                            sites.name(site.id()),
                            "",
                            null,
                            null,
                            false,
                            ListState.DRAFT.word(),
                            null,
                            List.of(),
                            List.of())
                    : line(areas.getFirst(), known);
            Programme programme = programme(site.path(), site.id(), known);
            List<Met> meetings = meetings(site.id(), period);
            return new Month(
                    line,
                    meetings,
                    figures.of(caller, site, period, programme),
                    clock.of(caller, site, programme, openDay(site.id(), known), meetings));
        });
    }

    private Known known(Caller caller, ScopePath range, List<Area> areas, Period period, boolean draft) {
        Set<String> ids = new HashSet<>();
        Set<String> puskesmas = new HashSet<>();
        for (Area area : areas) {
            ids.add(area.id());
            String place = Programmes.puskesmas(area.path());
            if (place != null) {
                puskesmas.add(place);
            }
        }
        Map<String, Holidays> holidays = new HashMap<>();
        Map<String, List<Programmes.Version>> versions = programmes.of(puskesmas);
        versions.keySet().forEach(place -> holidays.put(place, programmes.rest(place)));
        Map<String, PostRecord> posts = draft ? reader.read(range, ids, period.number()) : Map.of();
        Map<String, ListState> states = new HashMap<>();
        jdbc.query(
                "select posyandu, state from reward_state where path >= ? and path < ? and month = ?",
                row -> {
                    states.put(row.getString(1), ListState.values()[row.getInt(2)]);
                },
                range.from(),
                range.until(),
                period.number());
        return new Known(
                period,
                versions,
                holidays,
                posts,
                postDays.of(range, period.number(), period.number()),
                states,
                states.isEmpty() ? Map.of() : proposed(caller, range, period),
                names(
                        "select distinct posyandu from reward_meeting where path >= ? and path < ? and month = ?",
                        range,
                        period),
                states.containsValue(ListState.APPROVED) ? unfinished(range) : Set.of());
    }

    private Set<String> names(String sql, ScopePath range, Period period) {
        return new HashSet<>(
                jdbc.query(sql, (row, number) -> row.getString(1), range.from(), range.until(), period.number()));
    }

    /** Posyandu where an approved gift is neither handed over nor cancelled. */
    private Set<String> unfinished(ScopePath range) {
        Set<String> unfinished = new HashSet<>();
        GiftBooks.Book book = gifts.of(range);
        book.entitlements().forEach(one -> {
            if (!one.state().isEnd()) {
                unfinished.add(book.posyandu().getOrDefault(one.key(), ""));
            }
        });
        return unfinished;
    }

    private Map<String, Counts> proposed(Caller caller, ScopePath range, Period period) {
        Map<String, Counts> counts = new HashMap<>();
        jdbc.query(
                """
                select s.posyandu, count(*) filter (where r.verdict::jsonb ->> 'a' = 'ON') as a,
                       count(*) filter (where r.verdict::jsonb ->> 'b' = 'ON') as b, count(*) filter (where r.eligible) as eligible,
                       count(*) filter (where r.verdict::jsonb ->> 'near' = 'true') as near
                from reward_state s join reward_row r on r.proposal = s.proposal
                where s.path >= ? and s.path < ? and s.month = ? and s.state in (1, 2, 3) group by s.posyandu""",
                row -> {
                    counts.put(
                            row.getString("posyandu"),
                            new Counts(
                                    true,
                                    Sites.shown(caller, row.getInt("a"), row.getInt("eligible")),
                                    Sites.shown(caller, row.getInt("b"), row.getInt("eligible")),
                                    Sites.shown(caller, row.getInt("eligible")),
                                    Sites.shown(caller, row.getInt("near"))));
                },
                range.from(),
                range.until(),
                period.number());
        return counts;
    }

    private static @Nullable Programme programme(ScopePath path, String posyandu, Known known) {
        String place = Programmes.puskesmas(path);
        Integer open = openDay(posyandu, known);
        return place == null
                ? null
                : Programmes.inForce(
                        known.versions().getOrDefault(place, List.of()),
                        posyandu,
                        open == null ? known.period().lastDay() : open);
    }

    private static @Nullable Integer openDay(String posyandu, Known known) {
        PostDays.Month month = known.days()
                .getOrDefault(posyandu, Map.of())
                .getOrDefault(known.period().number(), PostDays.Month.NONE);
        return month.held() != null ? month.held() : month.planned() != null ? month.planned() : month.cancelled();
    }

    private Line line(Area area, Known known) {
        Programme programme = programme(area.path(), area.id(), known);
        PostDays.Month month = known.days()
                .getOrDefault(area.id(), Map.of())
                .getOrDefault(known.period().number(), PostDays.Month.NONE);
        String place = Programmes.puskesmas(area.path());
        Holidays holidays = known.holidays().getOrDefault(place == null ? "" : place, Holidays.NONE);
        Integer open = openDay(area.id(), known);
        RewardDays days = programme == null || open == null ? null : RewardDays.of(programme, open, holidays);
        ListState state = known.states().getOrDefault(area.id(), ListState.DRAFT);
        PostRecord post = known.posts().get(area.id());
        RewardLists lists = programme == null || post == null
                ? null
                : RewardLists.of(programme, known.period().number(), post.months(), post.children());
        Counts counts = known.proposed().get(area.id());
        if (counts == null && lists != null) {
            counts = new Counts(
                    false,
                    lists.listA().size(),
                    lists.listB().size(),
                    lists.eligible().size(),
                    lists.near().size());
        }
        return new Line(
                area.id(),
                area.name(),
                sites.name(area.parent()),
                programme == null ? null : programme.name(),
                days == null ? null : days(days),
                programme != null
                        && Semester.handsOver(programme, known.period().number()),
                state.word(),
                counts,
                lists == null ? List.of() : words.say(lists.blocks()),
                days == null ? List.of() : due(area, days, month, state, known));
    }

    private static Days days(RewardDays days) {
        return new Days(
                LocalDate.ofEpochDay(days.openDay()),
                LocalDate.ofEpochDay(days.listDay()),
                LocalDate.ofEpochDay(days.meetingFrom()),
                LocalDate.ofEpochDay(days.meetingUntil()),
                LocalDate.ofEpochDay(days.validationDue()));
    }

    private List<Words.Said> due(Area area, RewardDays days, PostDays.Month month, ListState state, Known known) {
        Set<RewardStep> done = EnumSet.noneOf(RewardStep.class);
        if (month.signature() != null) {
            done.add(RewardStep.VALIDASI);
        }
        if (known.met().contains(area.id())) {
            done.add(RewardStep.RAPAT_KOORDINASI);
        }
        if (state != ListState.DRAFT && state != ListState.RETURNED) {
            done.add(RewardStep.DAFTAR_HADIR_6_BULAN);
            done.add(RewardStep.DAFTAR_NAIK);
        }
        boolean approved = state == ListState.APPROVED;
        if (approved && !known.unfinished().contains(area.id())) {
            done.add(RewardStep.SERAH_KADO);
        }
        boolean held = month.held() != null || month.planned() != null;
        return words.say(Reminders.on(sites.today(area), days, held, done, approved));
    }

    private List<Met> meetings(String posyandu, Period period) {
        return jdbc.query(
                "select fact, day, minutes, attended, words from reward_meeting where posyandu = ? and month = ? order by day, fact",
                (row, number) -> new Met(
                        row.getObject("fact", UUID.class),
                        LocalDate.ofEpochDay(row.getInt("day")),
                        row.getObject("minutes", Integer.class),
                        attended(row.getString("attended")),
                        row.getString("words")),
                posyandu,
                period.number());
    }

    private Map<String, Integer> attended(String json) {
        Map<String, Integer> attended = new TreeMap<>();
        this.lists
                .read(json)
                .properties()
                .forEach(role -> attended.put(role.getKey(), role.getValue().asInt()));
        return attended;
    }
}
