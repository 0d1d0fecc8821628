package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.DiarrhoeaWeek;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Homes;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.sync.Posyandus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Diarrhoea of a posyandu's month by week and neighbourhood, from the register as it is now: for those who may know names, because an RT is
 * a handful of houses.
 */
@Component
public class Diarrhoea {
    private static final String TOLD = "select * from diarrhoea_month_v1(?, ?, ?, ?, ?)";
    private static final Comparator<Where> ORDER = Comparator.comparing(Where::rw, Diarrhoea::number)
            .thenComparing(Where::rt, Diarrhoea::number)
            .thenComparing(Where::dusun, Diarrhoea::number);

    private final Scoped scoped;
    private final Readers readers;
    private final Drafts drafts;
    private final Homes homes;
    private final Names names;
    private final JdbcTemplate jdbc;

    Diarrhoea(Scoped scoped, Readers readers, Drafts drafts, Homes homes, Names names, JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.readers = readers;
        this.drafts = drafts;
        this.homes = homes;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** A neighbourhood; all null where nobody wrote one down. */
    record Where(
            @Nullable String dusun,
            @Nullable String rw,
            @Nullable String rt) {}

    /** Somebody who fell ill. */
    public record Child(UUID person, @Nullable String name) {}

    /**
     * A week of a neighbourhood.
     *
     * @param monday on which it begins; the first may lie in the month before, as it is told at the posyandu
     * @param rt null where nobody wrote down where the child lives, as the others
     */
    public record Week(
            LocalDate monday,
            @Nullable String dusun,
            @Nullable String rw,
            @Nullable String rt,
            int count,
            int oralit,
            int zinc,
            List<Child> children) {}

    /** The weeks of a month of a posyandu of the caller's. */
    public List<Week> of(Caller caller, String posyandu, String periodText) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        Period period = Readers.period(periodText);
        return scoped.in(caller.scope(), () -> {
            List<DiarrhoeaWeek<Where, UUID>> weeks = weeks(site, period);
            Set<UUID> children = new HashSet<>();
            weeks.forEach(week -> children.addAll(week.children()));
            Map<UUID, String> known = names.of(children);
            return weeks.stream().map(week -> week(week, known)).toList();
        });
    }

    private static Week week(DiarrhoeaWeek<Where, UUID> week, Map<UUID, String> names) {
        return new Week(
                LocalDate.ofEpochDay(week.monday()),
                week.where().dusun(),
                week.where().rw(),
                week.where().rt(),
                week.children().size(),
                week.oralit(),
                week.zinc(),
                week.children().stream()
                        .map(child -> new Child(child, names.get(child)))
                        .toList());
    }

    /** In the transaction and scope of the caller. */
    List<DiarrhoeaWeek<Where, UUID>> weeks(Posyandus.Site site, Period period) {
        List<Told> told = jdbc.query(
                TOLD,
                (row, number) -> Told.of(row),
                site.id(),
                period.number(),
                period.firstDay(),
                period.lastDay(),
                drafts.asOf(site, period));
        Set<UUID> children = new HashSet<>();
        told.forEach(one -> children.add(one.person()));
        Map<UUID, Homes.Neighbourhood> known = homes.of(children);
        List<DiarrhoeaWeek.Episode<Where, UUID>> episodes = new ArrayList<>();
        for (Told one : told) {
            episodes.add(new DiarrhoeaWeek.Episode<>(
                    where(known.get(one.person())), one.person(), one.since(), one.oralit(), one.zinc()));
        }
        return DiarrhoeaWeek.of(episodes, ORDER);
    }

    private static Where where(Homes.@Nullable Neighbourhood home) {
        return home == null ? new Where(null, null, null) : new Where(home.dusun(), home.rw(), home.rt());
    }

    /** Numbers by their value, words after them, what nobody wrote down last. */
    private static int number(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        int length = stripped(one).length() - stripped(other).length();
        return length == 0 ? stripped(one).compareTo(stripped(other)) : length;
    }

    private static String stripped(String number) {
        return number.replaceFirst("^0+", "");
    }

    record Told(UUID person, int since, boolean oralit, boolean zinc) {
        /** A day that is none, or one to come, was typed wrong: then the child was ill when it was asked. */
        static Told of(ResultSet row) throws SQLException {
            int day = row.getInt("day");
            int since = day;
            try {
                since = (int) LocalDate.parse(row.getString("since")).toEpochDay();
            } catch (DateTimeException wrong) {
                since = day;
            }
            return new Told(
                    row.getObject("person", UUID.class),
                    Math.min(since, day),
                    row.getBoolean("oralit"),
                    row.getBoolean("zinc"));
        }
    }
}
