package id.tumbuh.server.watch.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Contacts;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.watch.Referrals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Referrals out of the entries. */
@Component
class KnownReferrals implements Referrals {
    private static final int MOST = 1_000;
    private static final String ROWS = """
            select e.fact, e.person, e.day, e.what, e.path, e.body
            from entry e join person p on p.id = e.person and p.status = 0
            where e.path >= ? and e.path < ? and e.kind = 3 and e.standing = 0""";
    private static final String RECENT = ROWS + " and e.day >= ? order by e.day desc, e.fact limit " + MOST;
    private static final String ONE = ROWS + " and e.fact = ? and e.person = ?";
    private static final String MEASURED = """
            select day, weight_g, length_mm, head_mm, muac_mm, oedema, z_bbu, z_tbu, z_bbtb from measurement
            where person = ? and standing = 0 and day <= ? order by day desc, fact limit 1""";

    /** As many as a year's card shows above the fold of a letter. */
    private static final String EARLIER = """
            select day, weight_g from measurement
            where person = ? and standing = 0 and not in_doubt and weight_g is not null and day < ? order by day desc, fact limit 5""";

    private final Contacts contacts;
    private final Scoped scoped;
    private final Posyandus posyandus;
    private final Persons persons;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KnownReferrals(
            Contacts contacts,
            Scoped scoped,
            Posyandus posyandus,
            Persons persons,
            JdbcTemplate jdbc,
            JsonMapper json,
            Clock clock) {
        this.contacts = contacts;
        this.scoped = scoped;
        this.posyandus = posyandus;
        this.persons = persons;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record Row(UUID fact, UUID person, int day, String to, String path, JsonNode body) {}

    @Override
    public List<Referral> recent(Caller caller, String place) {
        Posyandus.Site site = posyandus.find(Set.of(place)).get(place);
        if (site == null || !caller.scope().contains(site.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        int since = (int) LocalDate.now(clock.withZone(site.zone())).toEpochDay() - WatchReader.DAYS_BACK;
        ScopePath path = site.path();
        return scoped.in(caller.scope(), () -> named(jdbc.query(RECENT, this::row, path.from(), path.until(), since)));
    }

    @Override
    public Referral find(Caller caller, UUID person, UUID fact) {
        return scoped.in(caller.scope(), () -> {
            for (ScopePath own : caller.scope().paths()) {
                List<Row> rows = jdbc.query(ONE, this::row, own.from(), own.until(), fact, person);
                if (!rows.isEmpty()) {
                    Referral found = named(rows).getFirst();
                    return whole(found, measured(person, rows.getFirst().day()));
                }
            }
            throw new Problem(GeneralProblem.NOT_FOUND);
        });
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("fact", UUID.class),
                row.getObject("person", UUID.class),
                row.getInt("day"),
                row.getString("what"),
                row.getString("path"),
                json.readTree(row.getString("body")));
    }

    private List<Referral> named(List<Row> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.person()));
        Map<UUID, Persons.Known> known = persons.of(ids);
        return rows.stream().map(row -> referral(row, known.get(row.person()))).toList();
    }

    private static Referral referral(Row row, Persons.@Nullable Known known) {
        List<String> why = new ArrayList<>();
        row.body().path("why").forEach(code -> why.add(code.asString("")));
        String note = row.body().path("note").asString("");
        Case.Person face = known == null ? null : known.face();
        return new Referral(
                row.fact(),
                row.person(),
                face == null ? null : face.name(),
                face == null ? null : face.sex(),
                face == null ? null : face.birthDate(),
                known == null ? row.path().substring(row.path().lastIndexOf('.') + 1) : known.posyandu(),
                LocalDate.ofEpochDay(row.day()),
                row.to(),
                why,
                row.body().path("urgent").asBoolean(false),
                note.isBlank() ? null : note,
                null,
                null,
                List.of());
    }

    /** Everything a letter says. */
    private Referral whole(Referral one, @Nullable Measured measured) {
        List<Weighed> earlier = measured == null
                ? List.of()
                : jdbc.query(
                        EARLIER,
                        (row, number) -> new Weighed(LocalDate.ofEpochDay(row.getInt("day")), row.getInt("weight_g")),
                        one.person(),
                        (int) measured.day().toEpochDay());
        return new Referral(
                one.fact(),
                one.person(),
                one.name(),
                one.sex(),
                one.birthDate(),
                one.posyandu(),
                one.day(),
                one.to(),
                one.why(),
                one.urgent(),
                one.note(),
                contacts.of(Set.of(one.person())).get(one.person()),
                measured,
                earlier);
    }

    private @Nullable Measured measured(UUID person, int day) {
        List<Measured> found = jdbc.query(
                MEASURED,
                (row, number) -> new Measured(
                        LocalDate.ofEpochDay(row.getInt("day")),
                        row.getObject("weight_g", Integer.class),
                        row.getObject("length_mm", Integer.class),
                        row.getObject("head_mm", Integer.class),
                        row.getObject("muac_mm", Integer.class),
                        row.getBoolean("oedema"),
                        row.getObject("z_bbu", Integer.class),
                        row.getObject("z_tbu", Integer.class),
                        row.getObject("z_bbtb", Integer.class)),
                person,
                day);
        return found.isEmpty() ? null : found.getFirst();
    }
}
