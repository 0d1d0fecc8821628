package id.tumbuh.server.visit.internal;

import id.tumbuh.care.card.ReferralStep;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Posyandus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Services, answers, absences and referrals for the staff: those of a person, of a day, and the referrals that are open. */
@Component
public class EntryList {
    private static final String COLUMNS = """
            select e.fact, e.person, e.posyandu, e.day, e.given_day, e.place, e.by, e.kind, e.base, e.what, e.body, e.device, e.actor, e.standing,
                   e.conflict
            from entry e where e.kind < 5 and\s""";
    private static final String OPEN = """
            e.path = ? and e.kind = 3 and e.standing = 0
              and not exists (select 1 from entry a where a.base = e.fact and a.person = e.person and a.kind = 4 and a.standing = 0
                              and a.what = any(?))
            order by e.day, e.fact""";
    private static final int MOST_CONFLICTS = 1_000;
    private static final String CONFLICTS =
            "e.path >= ? and e.path < ? and e.conflict order by e.day desc, e.person, e.fact limit " + MOST_CONFLICTS;
    private static final String[] ENDS = Arrays.stream(ReferralStep.values())
            .filter(ReferralStep::ends)
            .map(ReferralStep::code)
            .toArray(String[]::new);

    private final JdbcTemplate jdbc;
    private final Scoped scoped;
    private final OpenDays days;
    private final Children children;
    private final Names names;
    private final EntryTable table;
    private final JsonMapper json;

    EntryList(
            JdbcTemplate jdbc,
            Scoped scoped,
            OpenDays days,
            Children children,
            Names names,
            EntryTable table,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.scoped = scoped;
        this.days = days;
        this.children = children;
        this.names = names;
        this.table = table;
        this.json = json;
    }

    /**
     * Something done, asked or decided for a person.
     *
     * @param type the kind of the fact
     * @param what the code of the service, form, reason, destination or step
     * @param givenOn the day of the giving, where it was another one
     * @param body as in the fact
     * @param standing what counts and why: counts, other (of two corrections), corrected_since or withdrawn
     * @param conflict another correction says something else, and nobody has chosen
     */
    public record Entered(
            UUID fact,
            UUID person,
            String posyandu,
            LocalDate day,
            @Nullable LocalDate givenOn,
            String place,
            String by,
            String type,
            @Nullable UUID base,
            @Nullable String what,
            JsonNode body,
            UUID device,
            UUID actor,
            String standing,
            boolean conflict) {}

    /**
     * Corrections of one entry that say different things.
     *
     * @param entry what they correct
     * @param name null where the caller's areas do not show it
     * @param says each of them; {@code standing} tells which is proposed
     */
    public record Differing(
            UUID entry, UUID person, @Nullable String name, List<Entered> says) {}

    /** Corrections in an area that say different things and about which nobody has decided, the newest day first. */
    public List<Differing> open(Caller caller, String place) {
        Posyandus.Site site = days.area(caller, place);
        return scoped.in(caller.scope(), () -> {
            List<Entered> found =
                    query(caller, CONFLICTS, site.path().from(), site.path().until());
            Set<UUID> persons = found.stream().map(Entered::person).collect(Collectors.toUnmodifiableSet());
            Map<UUID, String> known = names.of(persons);
            Map<UUID, UUID> roots = new EntryFamilies(table.families(persons).stream()
                            .map(HeardEntries.Spoken::entry)
                            .toList())
                    .roots();
            Map<UUID, List<Entered>> families = new LinkedHashMap<>();
            for (Entered one : found) {
                families.computeIfAbsent(roots.getOrDefault(one.fact(), one.fact()), unused -> new ArrayList<>())
                        .add(one);
            }
            List<Differing> open = new ArrayList<>();
            families.forEach((entry, says) -> {
                UUID person = says.getFirst().person();
                open.add(new Differing(entry, person, known.get(person), List.copyOf(says)));
            });
            return open;
        });
    }

    /** Everything of a person of the caller's areas, the newest day first. An absorbed id answers its survivor. */
    public List<Entered> of(Caller caller, UUID id) {
        Children.Child child = children.find(Set.of(id)).get(id);
        if (child == null || !caller.scope().contains(child.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return query(caller, "e.person = ? order by e.day desc, e.fact", child.person());
    }

    /** What was done on a day for the people of a posyandu of the caller's. */
    public List<Entered> of(Caller caller, String posyandu, LocalDate day) {
        Posyandus.Site site = days.within(caller, posyandu);
        return query(
                caller, "e.path = ? and e.day = ? order by e.fact", site.path().value(), Days.number(day));
    }

    /** The referrals of a posyandu's people that nobody has ended, the oldest first. */
    public List<Entered> openReferrals(Caller caller, String posyandu) {
        Posyandus.Site site = days.within(caller, posyandu);
        return query(caller, OPEN, site.path().value(), ENDS);
    }

    private List<Entered> query(Caller caller, String which, Object... values) {
        return scoped.in(caller.scope(), () -> jdbc.query(COLUMNS + which, (row, number) -> entered(row), values));
    }

    private Entered entered(ResultSet row) throws SQLException {
        Integer given = row.getObject("given_day", Integer.class);
        return new Entered(
                row.getObject("fact", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("posyandu"),
                LocalDate.ofEpochDay(row.getInt("day")),
                given == null ? null : LocalDate.ofEpochDay(given),
                word(Fact.Place.values()[row.getInt("place")]),
                word(Fact.By.values()[row.getInt("by")]),
                EntryKind.values()[row.getInt("kind")].wire(),
                row.getObject("base", UUID.class),
                row.getString("what"),
                json.readTree(row.getString("body")),
                row.getObject("device", UUID.class),
                row.getObject("actor", UUID.class),
                word(Entry.Standing.values()[row.getInt("standing")]),
                row.getBoolean("conflict"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
