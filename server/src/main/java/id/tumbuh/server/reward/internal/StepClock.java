package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.clock.RewardStep;
import id.tumbuh.care.reward.clock.StepTimes;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How long the steps of the SOP took on an open day: numbers of the posyandu, of no kader and no child. Measuring is from the child's
 * arrival to its measurement as the phones wrote them down, so waiting is in it; writing is from the measurement to the last thing that the
 * same phone wrote of the child that day. Clocks of two phones are never compared.
 */
@Component
public class StepClock {
    private static final int MINUTE = 60;
    /** Longer is no step of that child any more: somebody came back to it after the queue. */
    private static final int MOST_SECONDS = 2 * 60 * MINUTE;

    private static final String STEPS = """
            select extract(epoch from measured - attended)::int as measuring, extract(epoch from written - measured)::int as writing
            from (select min(at) filter (where kind = 'visit.attended') as attended,
                         min(at) filter (where kind = 'visit.measured') as measured,
                         max(at) filter (where kind in ('visit.served', 'visit.answered')) as written
                  from fact
                  where session = ? and posyandu = ? and state < 2 and subject is not null
                  group by subject, device) as child
            where measured is not null""";

    private final JdbcTemplate jdbc;

    StepClock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How long a step takes, without names. */
    public record Time(String step, int minutesOfSop, int times, int within, int medianSeconds) {}

    /** Seconds of one child; null where an end was not noted. */
    private record Child(
            @Nullable Integer measuring, @Nullable Integer writing) {}

    /**
     * The steps of which both ends are known, in the order of the SOP.
     *
     * @param openDay epoch day; null where none is planned
     */
    List<Time> of(
            Caller caller,
            Posyandus.Site site,
            @Nullable Programme programme,
            @Nullable Integer openDay,
            List<RewardMonths.Met> meetings) {
        if (programme == null) {
            return List.of();
        }
        List<Child> children = openDay == null ? List.of() : children(site, openDay);
        // Who knows everybody of a village is told of no few children.
        if (Sites.shown(caller, children.size()) == null) {
            children = List.of();
        }
        List<Integer> measuring = new ArrayList<>();
        List<Integer> writing = new ArrayList<>();
        for (Child child : children) {
            note(measuring, child.measuring());
            note(writing, child.writing());
        }
        List<Integer> meeting = new ArrayList<>();
        for (RewardMonths.Met met : meetings) {
            Integer minutes = met.minutes();
            if (minutes != null) {
                meeting.add(minutes * MINUTE);
            }
        }
        List<Time> times = new ArrayList<>();
        add(times, StepTimes.of(programme, RewardStep.UKUR, measuring));
        add(times, StepTimes.of(programme, RewardStep.TULIS_N, writing));
        add(times, StepTimes.of(programme, RewardStep.RAPAT_KOORDINASI, meeting));
        return times;
    }

    private List<Child> children(Posyandus.Site site, int openDay) {
        UUID session = Ids.named("session", site.id() + "/" + LocalDate.ofEpochDay(openDay));
        return jdbc.query(
                STEPS,
                (row, number) ->
                        new Child(row.getObject("measuring", Integer.class), row.getObject("writing", Integer.class)),
                session,
                site.id());
    }

    private static void note(List<Integer> into, @Nullable Integer seconds) {
        if (seconds != null && seconds >= 0 && seconds <= MOST_SECONDS) {
            into.add(seconds);
        }
    }

    private static void add(List<Time> times, @Nullable StepTimes of) {
        if (of != null) {
            times.add(new Time(of.step().code(), of.minutesOfSop(), of.times(), of.within(), of.medianSeconds()));
        }
    }
}
