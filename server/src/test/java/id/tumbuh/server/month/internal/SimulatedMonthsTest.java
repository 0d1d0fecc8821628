package id.tumbuh.server.month.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.DiarrhoeaWeek;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Period;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.demo.PhoneFacts;
import id.tumbuh.server.demo.VillageFacts;
import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.month.CountedMonths;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.report.internal.template.CountedForms;
import id.tumbuh.server.report.internal.template.Template;
import id.tumbuh.server.report.internal.template.Templates;
import id.tumbuh.server.sync.Intake;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.testing.TestServer;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Recap = register: 216 months of a simulated district, each counted three times, by the definitions in SQL, by care's, and from nothing but
 * the facts.
 */
class SimulatedMonthsTest {
    private static final int POSTS = 9;
    private static final int MONTHS = 24;
    private static final int YEAR = 12;
    private static final int BATCH = 4_000;
    private static final int SIX_YEARS = 2_192;
    private static final Simulation DISTRICT =
            Simulation.of(POSTS, Parameters.usual().from(YearMonth.of(2024, 1), MONTHS), 51);
    private static final Period FIRST = new Period(new CivilDate(2024, 1, 1).monthNumber());
    private static final UUID WRITER = UUID.randomUUID();
    private static final List<ObjectNode> FACTS = new ArrayList<>();
    private static TestServer server;

    @BeforeAll
    static void load() {
        Set<String> paths = new LinkedHashSet<>();
        for (int post = 0; post < POSTS; post++) {
            String path = "";
            for (VillagePlaces.Place place : VillagePlaces.of(DISTRICT.area(post))) {
                path = path.isEmpty() ? place.id() : path + "." + place.id();
                paths.add(path);
            }
        }
        server = TestServer.start(List.copyOf(paths));
        Map<String, Integer> refused = new TreeMap<>();
        List<List<ObjectNode>> lists = new ArrayList<>();
        for (int post = 0; post < POSTS; post++) {
            Post one = DISTRICT.post(post);
            List<UUID> writers = one.kader().stream().map(kader -> WRITER).toList();
            for (PhoneFacts phone :
                    VillageFacts.of(one, index -> VillagePlaces.posyandu(DISTRICT.area(index)), writers)) {
                lists.add(ofChildren(one, phone.facts()));
            }
            lists.add(SimulatedEntries.of(one, VillagePlaces.posyandu(one.area()), WRITER, new Random(post)));
        }
        lists.forEach(list -> send(list, refused));
        analyze();
        // Typed as nobody can weigh, or written of a mother who has moved away: set aside by the server, and on no
        // paper either.
        assertEquals(Set.of("quarantined TMB-VISIT-VALUE", "quarantined TMB-FACT-MEMBERSHIP-ENDED"), refused.keySet());
    }

    /** As autovacuum does on a server; without it the plans are made for empty tables. */
    private static void analyze() {
        TestDatabase database = server.database();
        new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()))
                .execute("analyze");
    }

    /** Of the grown-ups only mothers are in a month: without the others it takes seconds. Of who was measured nobody need say that they came. */
    private static List<ObjectNode> ofChildren(Post post, List<ObjectNode> facts) {
        Set<String> children = new HashSet<>();
        post.pregnancies().forEach(pregnancy -> children.add(pregnancy.mother().toString()));
        post.people().stream()
                .filter(person -> person.birthDay() > DISTRICT.startDay() - SIX_YEARS)
                .forEach(person -> children.add(person.id().toString()));
        post.duplicates()
                .forEach(duplicate -> children.add(duplicate.person().id().toString()));
        return facts.stream()
                .filter(fact -> fact.path("type").stringValue().startsWith("session.")
                        || (children.contains(fact.path("subject").asString(""))
                                && !fact.path("type").stringValue().equals("visit.attended")))
                .toList();
    }

    private static void send(List<ObjectNode> facts, Map<String, Integer> refused) {
        if (facts.isEmpty()) {
            return;
        }
        UUID device = UUID.fromString(facts.getFirst().path("device").stringValue());
        Caller caller = new Caller(WRITER, Role.KADER, Scope.NATION, device, Set.of(WRITER), false, "127.0.0.1");
        for (int from = 0; from < facts.size(); from += BATCH) {
            List<ObjectNode> batch = facts.subList(from, Math.min(from + BATCH, facts.size()));
            List<Outcome> outcomes = server.bean(Intake.class).take(caller, batch);
            for (int i = 0; i < batch.size(); i++) {
                Outcome outcome = outcomes.get(i);
                if (outcome.taken() || outcome.word().equals("held")) {
                    FACTS.add(batch.get(i));
                } else {
                    refused.merge(outcome.word() + " " + outcome.code(), 1, Integer::sum);
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        FACTS.clear();
    }

    @Test
    void everyCellIsTheSameBySqlByCareAndFromTheFacts() {
        NaiveMonths naive = new NaiveMonths(FACTS);
        Drafts drafts = server.bean(Drafts.class);
        Map<String, Integer> sums = new TreeMap<>();
        for (int post = 0; post < POSTS; post++) {
            String posyandu = VillagePlaces.posyandu(DISTRICT.area(post));
            Posyandus.Site site = site(posyandu);
            for (int month = 0; month < MONTHS; month++) {
                Period period = FIRST.plus(month);
                String where = posyandu + " " + period.text();
                server.bean(Scoped.class).run(Scope.of(site.path()), () -> {
                    Draft draft = drafts.of(site, period);
                    assertEquals(naive.asOf(posyandu, period), draft.asOf(), where);
                    Map<UUID, MonthRow> members = new TreeMap<>();
                    draft.counted().stream()
                            .filter(one -> one.row().belongs() == Belongs.MEMBER)
                            .forEach(one -> members.put(one.person(), one.row()));
                    Map<UUID, MonthRow> mothers = new TreeMap<>();
                    draft.counted().stream()
                            .filter(one -> one.row().belongs() == Belongs.MOTHER)
                            .forEach(one -> mothers.put(one.person(), one.row()));
                    assertEquals(naive.mothers(posyandu, period), mothers, where);
                    Map<UUID, MonthRow> expected = naive.members(posyandu, period);
                    expected.forEach((person, row) -> assertEquals(row, members.get(person), where + " " + person));
                    assertEquals(expected.keySet(), members.keySet(), where);
                    Cells bySql = drafts.bySql(posyandu, period, draft.asOf());
                    assertEquals(List.of(), bySql.differing(draft.cells()), where);
                    List<MonthRow> rows = new ArrayList<>(expected.values());
                    rows.addAll(mothers.values());
                    for (Item item : Item.values()) {
                        int counted = (int) rows.stream()
                                .filter(row -> item.counts(row, period))
                                .count();
                        if (item != Item.TAMU) {
                            assertEquals(counted, bySql.count(item), where + " " + item);
                        }
                        sums.merge(item.name(), counted, Integer::sum);
                    }
                });
            }
        }
        sums.remove(Item.TAMU.name());
        sums.values().removeIf(sum -> sum > 0);
        assertTrue(sums.size() <= 3, "never counted: " + sums.keySet());
    }

    @Test
    void diarrhoeaByWeekAndNeighbourhoodIsWhatTheFactsSay() {
        NaiveMonths naive = new NaiveMonths(FACTS);
        Diarrhoea diarrhoea = server.bean(Diarrhoea.class);
        int rows = 0;
        for (int post = 0; post < 3; post++) {
            String posyandu = VillagePlaces.posyandu(DISTRICT.area(post));
            Posyandus.Site site = site(posyandu);
            for (int month = 0; month < MONTHS; month++) {
                Period period = FIRST.plus(month);
                Map<String, Set<UUID>> weeks = new TreeMap<>();
                Map<String, String> given = new TreeMap<>();
                server.bean(Scoped.class)
                        .run(
                                Scope.NATION,
                                () -> diarrhoea.weeks(site, period).forEach(week -> {
                                    Diarrhoea.Where at = week.where();
                                    String key = week.monday() + " " + at.dusun() + "/" + at.rw() + "/" + at.rt();
                                    weeks.put(key, new TreeSet<>(week.children()));
                                    given.put(key, week.oralit() + " " + week.zinc());
                                }));
                Map<String, Set<UUID>> expected = new TreeMap<>();
                Map<String, String> expectedGiven = new TreeMap<>();
                NaiveDiarrhoea.of(naive.ill(posyandu, period), period, expected, expectedGiven);
                assertEquals(expected, weeks, posyandu + " " + period.text());
                assertEquals(expectedGiven, given, posyandu + " " + period.text());
                rows += weeks.size();
            }
        }
        assertTrue(rows > 50, "weeks: " + rows);
    }

    @Test
    void diarrhoeaOfTheWholeAreaIsThatOfItsPosyandu() {
        Diarrhoea diarrhoea = server.bean(Diarrhoea.class);
        AreaDiarrhoea area = server.bean(AreaDiarrhoea.class);
        int ill = 0;
        for (int month = 0; month < MONTHS; month++) {
            Period period = FIRST.plus(month);
            Map<String, String> expected = new TreeMap<>();
            Map<String, String> found = new TreeMap<>();
            server.bean(Scoped.class).run(Scope.NATION, () -> {
                Set<String> roots = new TreeSet<>();
                for (int post = 0; post < POSTS; post++) {
                    String posyandu = VillagePlaces.posyandu(DISTRICT.area(post));
                    Posyandus.Site site = site(posyandu);
                    roots.add(site.path().value().split("\\.", -1)[0]);
                    Map<Integer, int[]> weeks = new TreeMap<>();
                    diarrhoea.weeks(site, period).forEach(week -> {
                        int[] sum = weeks.computeIfAbsent(week.monday(), monday -> new int[3]);
                        sum[0] += week.children().size();
                        sum[1] += week.oralit();
                        sum[2] += week.zinc();
                    });
                    weeks.forEach((monday, sum) -> expected.put(monday + " " + posyandu, Arrays.toString(sum)));
                }
                for (String root : roots) {
                    DiarrhoeaWeek.of(area.episodes(new ScopePath(root), period), Comparator.naturalOrder())
                            .forEach(week -> found.put(
                                    week.monday() + " " + week.where(),
                                    Arrays.toString(new int[] {week.children().size(), week.oralit(), week.zinc()})));
                }
            });
            assertEquals(expected, found, period.text());
            ill += found.size();
        }
        assertTrue(ill > 200, "weeks: " + ill);
    }

    @Test
    void everyCellOfEveryFormIsTheCountFromTheFacts() {
        NaiveMonths naive = new NaiveMonths(FACTS);
        Caller bidan = new Caller(WRITER, Role.BIDAN, Scope.NATION, null, Set.of(), false, "127.0.0.1");
        int cells = 0;
        int years = 0;
        for (int post = 0; post < POSTS; post++) {
            String posyandu = VillagePlaces.posyandu(DISTRICT.area(post));
            List<Numbers> all = new ArrayList<>();
            List<List<MonthRow>> rowsOfAll = new ArrayList<>();
            for (int month = 0; month < MONTHS; month++) {
                Period period = FIRST.plus(month);
                Numbers numbers = Objects.requireNonNull(server.bean(CountedMonths.class)
                        .month(bidan, posyandu, period)
                        .sum());
                List<MonthRow> rows =
                        new ArrayList<>(naive.members(posyandu, period).values());
                rows.addAll(naive.mothers(posyandu, period).values());
                for (Template template : server.bean(Templates.class).all()) {
                    cells += CountedForms.compare(template, numbers, rows, period, posyandu + " " + period.text());
                }
                all.add(numbers);
                rowsOfAll.add(rows);
            }
            for (int year = 0; year < MONTHS; year += YEAR) {
                for (Template template : server.bean(Templates.class).all()) {
                    years += CountedForms.compareYear(
                            template,
                            all.subList(year, year + YEAR),
                            rowsOfAll.subList(year, year + YEAR),
                            FIRST.plus(year),
                            posyandu);
                }
            }
        }
        assertTrue(cells > 100_000, "cells " + cells);
        assertTrue(years > 12_000, "cells of years " + years);
    }

    @Test
    void signingNamesEveryMeasurementOfTheMonth() {
        Drafts drafts = server.bean(Drafts.class);
        String posyandu = VillagePlaces.posyandu(DISTRICT.area(3));
        Posyandus.Site site = site(posyandu);
        Period period = FIRST.plus(7);
        Set<String> named = new TreeSet<>();
        server.bean(Scoped.class)
                .run(
                        Scope.of(site.path()),
                        () -> drafts.of(site, period).counted().forEach(one -> {
                            one.facts().forEach(fact -> named.add(fact.toString()));
                            one.others().forEach(fact -> named.add(fact.toString()));
                        }));
        Set<String> written = new TreeSet<>();
        FACTS.stream()
                .filter(fact -> fact.path("type").stringValue().equals("visit.measured")
                        && fact.path("posyandu").stringValue().equals(posyandu)
                        && period.contains(Told.day(fact)))
                .forEach(fact -> written.add(fact.path("id").stringValue()));
        assertTrue(written.size() > 20);
        assertTrue(named.containsAll(written));
    }

    private static Posyandus.Site site(String posyandu) {
        return Objects.requireNonNull(
                server.bean(Posyandus.class).find(Set.of(posyandu)).get(posyandu));
    }
}
