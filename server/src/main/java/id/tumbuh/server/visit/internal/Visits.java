package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.Position;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Posyandus;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Measurements for the staff: those of a day, and everything one person was ever measured. */
@Component
public class Visits {
    private static final int MOST_OPEN = 1_000;
    private static final String COLUMNS = """
            select m.fact, m.person, m.posyandu, m.day, m.place, m.by, m.kind, m.base, m.weight_g, m.length_mm, m.position, m.head_mm,
                   m.muac_mm, m.oedema, m.scale, m.device, m.actor, m.standing, m.conflict, m.in_doubt, m.age_days, m.letter, m.z_bbu,
                   m.z_tbu, m.z_bbtb, m.z_imtu, m.z_lku, m.z_lilau, m.statuses, m.alerts, m.doubts, m.rules, m.differs, m.shown_letter,
                   m.shown_statuses, m.paper, m.source
            from measurement m\s""";
    /** The posyandu's own people by its path; whoever lives elsewhere by the facts of the session. */
    private static final String OF_DAY = """
            where m.fact in (select fact from measurement where path = ? and day = ?
                             union select id from fact where session = ? and kind like 'visit.%')
              and m.posyandu = ? and m.day = ? and (m.standing < 2 or m.conflict) and m.kind < 2
            order by m.fact""";

    private static final String OPEN = """
            where m.path >= ? and m.path < ? and m.conflict and m.kind < 2
            order by m.day desc, m.person, m.standing, m.fact limit\s""" + MOST_OPEN;

    private final JdbcTemplate jdbc;
    private final Scoped scoped;
    private final OpenDays days;
    private final Children children;
    private final Names names;

    Visits(JdbcTemplate jdbc, Scoped scoped, OpenDays days, Children children, Names names) {
        this.jdbc = jdbc;
        this.scoped = scoped;
        this.days = days;
        this.children = children;
        this.names = names;
    }

    /**
     * A measurement and what the rules say of it.
     *
     * @param type the kind of the fact
     * @param paper the letter the kader saw on the paper card; null where she noted none
     * @param source where it was read, when nobody of the posyandu measured
     * @param standing what counts and why: official, other (of the same day), corrected_since, withdrawn, or a decision
     * @param statuses codes, in the order of growth's Index
     * @param inDoubt the weight is not believed before somebody has looked
     * @param conflict another says something else, and nobody has chosen
     * @param differs the phone showed something else by the same rules
     * @param rules the rule set that judged; null where nothing was judged
     */
    public record Measurement(
            UUID fact,
            UUID person,
            String posyandu,
            LocalDate day,
            String place,
            String by,
            String type,
            @Nullable UUID base,
            Values values,
            UUID device,
            UUID actor,
            String standing,
            @Nullable Integer ageDays,
            @Nullable String letter,
            @Nullable String paper,
            @Nullable String source,
            Z z,
            List<String> statuses,
            List<String> alerts,
            List<String> doubts,
            boolean inDoubt,
            boolean conflict,
            boolean differs,
            @Nullable String shownLetter,
            List<String> shownStatuses,
            @Nullable String rules) {}

    /** What was measured, named as in the facts: grams and millimetres. */
    public record Values(
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            @Nullable String position,
            @Nullable Integer headMm,
            @Nullable Integer muacMm,
            boolean oedema,
            @Nullable String scale) {}

    /** z-scores with two decimals; null where there is none. */
    public record Z(
            @Nullable BigDecimal bbu,
            @Nullable BigDecimal tbu,
            @Nullable BigDecimal bbtb,
            @Nullable BigDecimal imtu,
            @Nullable BigDecimal lku,
            @Nullable BigDecimal lilau) {}

    /**
     * A measurement and whose it is.
     *
     * @param name null where the caller's areas do not show it
     */
    public record Named(@Nullable String name, Measurement measurement) {}

    /** What counts, what does not and what is in conflict of everybody measured at a posyandu on a day, as far as they belong to the caller's areas. */
    public List<Named> of(Caller caller, String posyandu, LocalDate date) {
        Posyandus.Site site = days.within(caller, posyandu);
        int day = Days.number(date);
        return scoped.in(caller.scope(), () -> {
            List<Measurement> found = jdbc.query(
                    COLUMNS + OF_DAY,
                    (row, number) -> measurement(row),
                    site.path().value(),
                    day,
                    Sessions.session(posyandu, day),
                    posyandu,
                    day);
            return named(found);
        });
    }

    private List<Named> named(List<Measurement> found) {
        Set<UUID> persons = new HashSet<>();
        found.forEach(one -> persons.add(one.person()));
        Map<UUID, String> known = names.of(persons);
        return found.stream()
                .map(one -> new Named(known.get(one.person()), one))
                .toList();
    }

    /** Measurements of an area that say different things and about which nobody has decided, the newest day first. */
    public List<Named> open(Caller caller, String place) {
        Posyandus.Site site = days.area(caller, place);
        return scoped.in(
                caller.scope(),
                () -> named(jdbc.query(
                        COLUMNS + OPEN,
                        (row, number) -> measurement(row),
                        site.path().from(),
                        site.path().until())));
    }

    /** Everything a person of the caller's areas was measured, wherever; the newest day first. An absorbed id answers its survivor. */
    public List<Measurement> history(Caller caller, UUID id) {
        Children.Child child = children.find(Set.of(id)).get(id);
        if (child == null || !caller.scope().contains(child.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return scoped.in(
                caller.scope(),
                () -> jdbc.query(
                        COLUMNS + "where m.person = ? order by m.day desc, m.fact",
                        (row, number) -> measurement(row),
                        child.person()));
    }

    private static Measurement measurement(ResultSet row) throws SQLException {
        return new Measurement(
                row.getObject("fact", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("posyandu"),
                LocalDate.ofEpochDay(row.getInt("day")),
                word(Fact.Place.values()[row.getInt("place")]),
                word(Fact.By.values()[row.getInt("by")]),
                VisitKind.values()[row.getInt("kind")].wire(),
                row.getObject("base", UUID.class),
                values(row),
                row.getObject("device", UUID.class),
                row.getObject("actor", UUID.class),
                word(Derived.Standing.values()[row.getInt("standing")]),
                row.getObject("age_days", Integer.class),
                row.getString("letter"),
                row.getString("paper"),
                row.getString("source"),
                z(row),
                words(row, "statuses"),
                words(row, "alerts"),
                words(row, "doubts"),
                row.getBoolean("in_doubt"),
                row.getBoolean("conflict"),
                row.getBoolean("differs"),
                row.getString("shown_letter"),
                words(row, "shown_statuses"),
                row.getString("rules"));
    }

    private static Values values(ResultSet row) throws SQLException {
        Integer position = row.getObject("position", Integer.class);
        return new Values(
                row.getObject("weight_g", Integer.class),
                row.getObject("length_mm", Integer.class),
                position == null ? null : word(Position.values()[position]),
                row.getObject("head_mm", Integer.class),
                row.getObject("muac_mm", Integer.class),
                row.getBoolean("oedema"),
                row.getString("scale"));
    }

    private static Z z(ResultSet row) throws SQLException {
        return new Z(
                score(row, "z_bbu"),
                score(row, "z_tbu"),
                score(row, "z_bbtb"),
                score(row, "z_imtu"),
                score(row, "z_lku"),
                score(row, "z_lilau"));
    }

    private static @Nullable BigDecimal score(ResultSet row, String column) throws SQLException {
        Integer hundredths = row.getObject(column, Integer.class);
        return hundredths == null ? null : BigDecimal.valueOf(hundredths, 2);
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        String words = row.getString(column);
        return words == null ? List.of() : List.of(words.split(" "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
