package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The open days of a posyandu for the staff: what happened, who came, and what never arrived. */
@Component
public class OpenDays {
    private static final int POSYANDU_DEPTH = 5;
    private static final String DAYS = """
            select session, day, state, reason from session_state where path = ? and day >= ? and day <= ? order by day desc""";
    private static final String COUNTS = "select session, present, weighed from session_counts(?)";
    /** Whatever became of a fact, it has arrived. A device that closed twice counted more the second time. */
    private static final String PHONES = """
            select coalesce(f.session, c.session) as session, coalesce(f.device, c.device) as device, c.announced, coalesce(f.arrived, 0) as arrived
            from (select session, device, count(*) as arrived from fact
                  where session = any(?) and kind <> 'session.closed' group by session, device) f
            full join (select session, device, max(announced) as announced from session_event
                       where path = ? and day >= ? and day <= ? and kind = 2 group by session, device) c
              on c.session = f.session and c.device = f.device
            order by 2""";

    private final JdbcTemplate jdbc;
    private final Scoped scoped;
    private final Posyandus posyandus;
    private final Facts facts;

    OpenDays(JdbcTemplate jdbc, Scoped scoped, Posyandus posyandus, Facts facts) {
        this.jdbc = jdbc;
        this.scoped = scoped;
        this.posyandus = posyandus;
        this.facts = facts;
    }

    /**
     * An open day.
     *
     * @param state scheduled, open, closed or cancelled
     * @param present persons who came, those who were only measured included
     */
    public record Day(
            UUID session,
            LocalDate day,
            String state,
            @Nullable String reason,
            long present,
            long weighed,
            List<Phone> devices) {}

    /**
     * What a device wrote of a session.
     *
     * @param announced how many facts it said it wrote, when it closed the session; null where it has not
     * @param arrived how many are here, whatever became of them
     * @param missing what never arrived; 0 where nothing was announced
     */
    public record Phone(UUID device, @Nullable Integer announced, int arrived, int missing) {}

    /** The days of a posyandu of the caller's, the newest first. */
    public List<Day> between(Caller caller, String posyandu, LocalDate since, LocalDate until) {
        Posyandus.Site site = within(caller, posyandu);
        Object[] span = {site.path().value(), Days.number(since), Days.number(until)};
        return scoped.in(caller.scope(), () -> days(span));
    }

    private List<Day> days(Object[] span) {
        List<Day> days = jdbc.query(
                DAYS,
                (row, number) -> new Day(
                        row.getObject("session", UUID.class),
                        LocalDate.ofEpochDay(row.getInt("day")),
                        row.getString("state"),
                        row.getString("reason"),
                        0,
                        0,
                        List.of()),
                span);
        UUID[] sessions = days.stream().map(Day::session).toArray(UUID[]::new);
        Map<UUID, long[]> counts = new HashMap<>();
        jdbc.query(
                COUNTS,
                row -> {
                    counts.put(row.getObject(1, UUID.class), new long[] {row.getLong(2), row.getLong(3)});
                },
                (Object) sessions);
        Map<UUID, List<Phone>> phones = phones(sessions, span);
        long[] nobody = {0, 0};
        return days.stream()
                .map(day -> new Day(
                        day.session(),
                        day.day(),
                        day.state(),
                        day.reason(),
                        counts.getOrDefault(day.session(), nobody)[0],
                        counts.getOrDefault(day.session(), nobody)[1],
                        phones.getOrDefault(day.session(), List.of())))
                .toList();
    }

    private Map<UUID, List<Phone>> phones(UUID[] sessions, Object[] span) {
        Map<UUID, List<Phone>> phones = new HashMap<>();
        jdbc.query(
                PHONES,
                row -> {
                    Integer announced = row.getObject("announced", Integer.class);
                    int arrived = row.getInt("arrived");
                    int missing = announced == null ? 0 : Math.max(0, announced - arrived);
                    phones.computeIfAbsent(row.getObject("session", UUID.class), unused -> new ArrayList<>())
                            .add(new Phone(row.getObject("device", UUID.class), announced, arrived, missing));
                },
                sessions,
                span[0],
                span[1],
                span[2]);
        return phones;
    }

    public Outcome schedule(Caller caller, String posyandu, LocalDate day) {
        return write(caller, "session.scheduled", posyandu, day, null);
    }

    public Outcome cancel(Caller caller, String posyandu, LocalDate day, @Nullable String reason) {
        return write(caller, "session.cancelled", posyandu, day, reason);
    }

    private Outcome write(Caller caller, String kind, String posyandu, LocalDate day, @Nullable String reason) {
        Posyandus.Site site = within(caller, posyandu);
        int epochDay = Days.number(day);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (reason != null) {
            body.put("reason", reason);
        }
        UUID session = Sessions.session(site.id(), epochDay);
        return facts.write(
                caller,
                new FactDraft(
                        kind, 1, site.id(), null, session, epochDay, Fact.Place.POSYANDU, Fact.By.NAKES, body, null));
    }

    /** An area of the caller's, of any level. */
    Posyandus.Site area(Caller caller, String place) {
        Posyandus.Site site = posyandus.find(Set.of(place)).get(place);
        if (site == null || !caller.scope().contains(site.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return site;
    }

    /** The posyandu, where it is one of the caller's; sessions are held nowhere else. */
    Posyandus.Site within(Caller caller, String posyandu) {
        Posyandus.Site site = area(caller, posyandu);
        if (site.path().depth() != POSYANDU_DEPTH) {
            throw new Problem(GeneralProblem.INVALID, Map.of("field", "posyandu"));
        }
        return site;
    }
}
