package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.Subjects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JudgeTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID SUBJECT = UUID.fromString("01990000-0000-7000-8000-0000000000bb");
    private static final ScopePath PATH = new ScopePath("aa.bb.cc.dd.ee");
    private static final Posyandus.Site WIB = new Posyandus.Site("barat", PATH, ZoneId.of("Asia/Jakarta"));
    private static final Posyandus.Site WIT = new Posyandus.Site("timur", PATH, ZoneId.of("Asia/Jayapura"));
    /** In Jayapura the second of March has begun (00:30), in Jakarta it is still the first (22:30). */
    private static final Instant NIGHT = Instant.parse("2026-03-01T15:30:00Z");

    private static final UUID DEVICE = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID ACTOR = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final Caller PHONE =
            new Caller(ACTOR, Role.KADER, Scope.of(PATH), DEVICE, Set.of(ACTOR), false, "127.0.0.1");
    private static final Caller BIDAN_OF_BOTH =
            new Caller(ACTOR, Role.BIDAN, Scope.of(new ScopePath("aa.bb.cc")), null, Set.of(), false, "127.0.0.1");
    private static final LocalDate LEFT = LocalDate.parse("2026-01-10");
    private static final LocalDate SINCE = LocalDate.parse("2026-02-10");
    private static final UUID BASE = UUID.fromString("01990000-0000-7000-8000-0000000000cc");

    @Test
    void tomorrowByThePosyandusCalendarIsTakenAndTheDayAfterIsNot() {
        assertEquals(null, ahead(WIB, "2026-03-01"));
        assertEquals(null, ahead(WIB, "2026-03-02"));
        assertEquals("TMB-FACT-FUTURE-DAY", ahead(WIB, "2026-03-03"));
        assertEquals(null, ahead(WIT, "2026-03-03"));
        assertEquals("TMB-FACT-FUTURE-DAY", ahead(WIT, "2026-03-04"));
    }

    @Test
    void theServersOwnZoneDoesNotMatter() {
        for (String zone : List.of("UTC", "Asia/Jayapura")) {
            assertEquals(null, under(zone, () -> ahead(WIB, "2026-03-02")), zone);
            assertEquals("TMB-FACT-FUTURE-DAY", under(zone, () -> ahead(WIB, "2026-03-03")), zone);
            assertEquals(null, under(zone, () -> ahead(WIT, "2026-03-03")), zone);
            assertEquals("TMB-FACT-FUTURE-DAY", under(zone, () -> ahead(WIT, "2026-03-04")), zone);
        }
    }

    @Test
    void sessionsArePlannedUpToTwoYearsAhead() {
        String last = LocalDate.parse("2026-03-01").plusDays(731).toString();
        String beyond = LocalDate.parse("2026-03-01").plusDays(732).toString();

        assertEquals(null, code("session.scheduled", WIB, last));
        assertEquals("TMB-FACT-FUTURE-DAY", code("session.scheduled", WIB, beyond));
        assertEquals("TMB-FACT-FUTURE-DAY", code("session.scheduled", WIB, "+999999-01-01"));
    }

    @Test
    void noDayIsBefore1900() {
        assertEquals(null, ahead(WIB, "1900-01-01"));
        assertEquals("TMB-FACT-DAY", ahead(WIB, "1899-12-31"));
    }

    @Test
    void whatAPhoneWroteOfAKindOfTheStaffIsNotTakenOnceTheKindIsKnown() {
        Judge judge = judge(Set.of(Role.BIDAN));
        Judge.Known known = known(WIB);
        Entry entry = entry("session.opened", WIB, "2026-03-01");
        assertEquals(
                FactProblem.ROLE.code(),
                judge.again(fact(entry), FactProblem.UNKNOWN_KIND.code(), known, false)
                        .code());
        assertEquals(
                null,
                judge.again(fact(entry), FactProblem.ROLE.code(), known, true).code(),
                "somebody who may has released it");
    }

    @Test
    void nothingIsTakenForAPlaceThatIsNotThere() {
        Entry entry = entry("session.opened", WIT, "2026-03-01");

        assertEquals(
                FactProblem.UNKNOWN_PLACE.code(),
                judge(Set.of(Role.KADER))
                        .again(fact(entry), FactProblem.UNKNOWN_PLACE.code(), known(WIB), true)
                        .code());
    }

    @Test
    void aRegistrationOfSomebodyRegisteredElsewhereIsQuarantined() {
        assertEquals(null, registration(Set.of(), Map.of()), "unknown so far");
        assertEquals(null, registration(Set.of("barat"), Map.of()), "a second one from the same posyandu");
        assertEquals("TMB-FACT-SUBJECT-TAKEN", registration(Set.of("timur"), Map.of()));
        assertEquals("TMB-FACT-SUBJECT-TAKEN", registration(Set.of("timur", "barat"), Map.of()), "a visit is no home");
        assertEquals(null, registration(Set.of(), Map.of(SUBJECT, "barat")));
        assertEquals("TMB-FACT-SUBJECT-TAKEN", registration(Set.of(), Map.of(SUBJECT, "timur")), "of the same batch");
    }

    private static @Nullable String registration(Set<String> places, Map<UUID, String> coming) {
        Map<UUID, Subjects.Known> subjects = places.isEmpty()
                ? Map.of()
                : Map.of(SUBJECT, new Subjects.Known(SUBJECT, null, "timur", PATH, since(places), Map.of()));
        Judge.Known known = new Judge.Known(Map.of(WIB.id(), WIB), subjects, coming, Map.of());
        Judge.Verdict verdict =
                judge(Set.of(Role.KADER)).content(PHONE, fact(entry("person.registered", WIB, "2026-03-01")), known);
        assertEquals(verdict.code() == null ? State.ACCEPTED : State.QUARANTINED, verdict.state());
        return verdict.code();
    }

    private static Map<String, Integer> since(Set<String> places) {
        Map<String, Integer> since = new HashMap<>();
        places.forEach(place -> since.put(place, Integer.MIN_VALUE));
        return since;
    }

    private static @Nullable String under(String zone, Supplier<@Nullable String> work) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static @Nullable String ahead(Posyandus.Site site, String day) {
        return code("session.opened", site, day);
    }

    private static @Nullable String code(String kind, Posyandus.Site site, String day) {
        return judge(Set.of(Role.KADER))
                .content(PHONE, fact(entry(kind, site, day)), known(site))
                .code();
    }

    private static Fact fact(Entry entry) {
        return Objects.requireNonNull(entry.fact());
    }

    @Test
    void whatOnlyANewerReleaseReadsIsNotUnderstoodDownToItsBody() {
        FactKind.Check check = (body, version) -> body.has("new")
                ? List.of(new FactKind.Finding(FactProblem.NEWER_VERSION.code(), "new", true))
                : List.of();
        FactKind kind = new FactKind("session.sung", 1, About.PLACE, false, Set.of(Role.KADER), check);
        Judge judge = new Judge(new Kinds(List.of(kind), List.of()), Clock.fixed(NIGHT, ZoneOffset.UTC));
        Fact plain = fact(entry("session.sung", WIB, "2026-03-01"));

        assertTrue(judge.understands(plain));
        assertFalse(judge.understands(plain.with(JSON.createObjectNode().put("new", true))));
        assertFalse(judge.understands(fact(entry("session.danced", WIB, "2026-03-01"))));
    }

    private static Judge judge(Set<Role> writers) {
        List<FactKind> kinds = List.of(
                new FactKind("person.registered", 1, About.NEW_PERSON, true, writers, (body, version) -> List.of()),
                new FactKind("person.changed", 1, About.PERSON_ITSELF, true, writers, (body, version) -> List.of()),
                new FactKind("person.moved", 1, About.PERSON_ITSELF, false, writers, (body, version) -> List.of()),
                new FactKind("person.joined", 1, About.PERSON_ITSELF, false, writers, (body, version) -> List.of()),
                new FactKind("visit.measured", 1, About.PERSON, false, true, writers, (body, version) -> List.of()),
                new FactKind("session.opened", 1, About.PLACE, false, writers, (body, version) -> List.of()),
                new FactKind("session.scheduled", 1, About.PLACE, false, writers, (body, version) -> List.of()));
        return new Judge(new Kinds(kinds, List.of()), Clock.fixed(NIGHT, ZoneOffset.UTC));
    }

    private static Judge.Known known(Posyandus.Site site) {
        return new Judge.Known(Map.of(site.id(), site), Map.of(), Map.of(), Map.of());
    }

    private static Entry entry(String kind, Posyandus.Site site, String day) {
        return new EntryReader().read(node(kind, site, day));
    }

    private static ObjectNode node(String kind, Posyandus.Site site, String day) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", "01990000-0000-7000-8000-0000000000aa").put("type", kind).put("v", 1);
        if (!kind.startsWith("session")) {
            node.put("subject", SUBJECT.toString());
        }
        node.put("posyandu", site.id()).put("day", day).putObject("body");
        node.put("device", "01990000-0000-7000-8000-000000000001");
        node.put("actor", "01990000-0000-7000-8000-000000000002");
        return node.put("at", "2026-03-01T00:00:00Z").put("seq", 1);
    }

    @Test
    void aFormerPosyanduHandsInWhatHappenedWhileItHadThePersonAndForAMonth() {
        assertEquals(null, former("visit.measured", LEFT, "{}"));
        assertEquals(null, former("visit.measured", LEFT.plusDays(31), "{}"));
        assertEquals("TMB-FACT-MEMBERSHIP-ENDED", former("visit.measured", LEFT.plusDays(32), "{}"));
    }

    @Test
    void aFormerPosyanduEditsNothingFromTheDayAfterThePersonLeft() {
        assertEquals(null, former("person.changed", LEFT, "{}"));
        assertEquals("TMB-FACT-MEMBERSHIP-ENDED", former("person.changed", LEFT.plusDays(1), "{}"));
    }

    @Test
    void aFormerPosyanduSendsNobodyAnywhereWhateverTheDay() {
        LocalDate before = LEFT.minusDays(3);
        assertEquals("TMB-FACT-MEMBERSHIP-ENDED", former("person.moved", before, "{\"to\":\"barat\"}"));
        assertEquals("TMB-FACT-MEMBERSHIP-ENDED", former("person.joined", before, "{\"to\":\"barat\"}"));
        assertEquals(null, former("person.moved", before, "{\"to\":\"timur\"}"), "what is so already");
    }

    @Test
    void whoSpeaksForBothPlacesOrReleasesIsNotBound() {
        Fact fact = former("person.changed", LEFT.plusDays(40), JSON.createObjectNode());
        Judge judge = judge(Set.of(Role.KADER));
        String ended = FactProblem.MEMBERSHIP_ENDED.code();
        assertEquals(null, judge.content(BIDAN_OF_BOTH, fact, gone()).code());
        assertEquals(null, judge.again(fact, ended, gone(), true).code());
        Judge.Verdict still = judge.again(fact, ended, gone(), false);
        assertEquals(ended, still.code());
        assertEquals(SUBJECT, still.waitsFor(), "judged again when the person moves");
    }

    private static @Nullable String former(String kind, LocalDate day, String body) {
        Judge.Verdict verdict =
                judge(Set.of(Role.KADER)).content(PHONE, former(kind, day, JSON.readTree(body)), gone());
        return verdict.code();
    }

    private static Fact former(String kind, LocalDate day, JsonNode body) {
        return fact(entry(kind, WIB, day.toString())).with(body);
    }

    /** Somebody who left the west for the east. */
    private static Judge.Known gone() {
        Subjects.Known person =
                new Subjects.Known(SUBJECT, null, "timur", PATH, since(Set.of("barat", "timur")), Map.of("barat", (int)
                        LEFT.toEpochDay()));
        return new Judge.Known(Map.of(WIB.id(), WIB, WIT.id(), WIT), Map.of(SUBJECT, person), Map.of(), Map.of());
    }

    @Test
    void fromTheDayAPosyanduHasSomebodyItsEditsAreTakenAndNotOfADayBefore() {
        assertEquals(null, guest("person.changed", SINCE, null, false).code());
        assertEquals(
                null, guest("person.changed", SINCE.plusDays(1), null, false).code());
        Judge.Verdict before = guest("person.changed", SINCE.minusDays(1), null, false);
        assertEquals(State.QUARANTINED, before.state());
        assertEquals("TMB-FACT-BEFORE-MEMBERSHIP", before.code());
        assertEquals(SUBJECT, before.waitsFor(), "judged again where the person turns out to have come earlier");
        assertEquals(
                null, guest("person.changed", SINCE.minusDays(1), null, true).code(), "somebody who may has decided");
    }

    @Test
    void aVisitOfItsOwnIsTakenWhateverTheDayAndAWordAboutAnothersOnlyFromTheDayOn() {
        LocalDate before = SINCE.minusDays(1);
        assertEquals(null, guest("visit.measured", before, null, false).code());
        assertEquals(null, guest("visit.measured", before, "barat", false).code(), "its own, corrected");
        assertEquals(
                "TMB-FACT-BEFORE-MEMBERSHIP",
                guest("visit.measured", before, "timur", false).code());
        assertEquals(null, guest("visit.measured", SINCE, "timur", false).code());
    }

    @Test
    void whatWaitsIsJudgedAsWhatArrives() {
        for (LocalDate day : List.of(SINCE.minusDays(1), SINCE, SINCE.plusDays(1))) {
            for (String kind : List.of("person.changed", "person.moved", "visit.measured")) {
                Fact fact = former(kind, day, JSON.createObjectNode());
                Judge.Known known = guest(fact, null);
                Judge judge = judge(Set.of(Role.KADER));
                assertEquals(
                        judge.content(PHONE, fact, known),
                        judge.again(fact, FactProblem.NOT_A_MEMBER.code(), known, false));
            }
        }
    }

    /** What the west writes of somebody of the east who visits it. */
    private static Judge.Verdict guest(String kind, LocalDate day, @Nullable String baseOf, boolean decided) {
        ObjectNode node = node(kind, WIB, day.toString());
        if (baseOf != null) {
            node.put("base", BASE.toString());
        }
        Fact fact = fact(new EntryReader().read(node));
        return judge(Set.of(Role.KADER)).again(fact, null, guest(fact, baseOf), decided);
    }

    private static Judge.Known guest(Fact fact, @Nullable String baseOf) {
        Map<String, Integer> since = Map.of("timur", Integer.MIN_VALUE, "barat", (int) SINCE.toEpochDay());
        Subjects.Known person = new Subjects.Known(SUBJECT, null, "timur", PATH, since, Map.of());
        Map<UUID, Judge.Base> bases = baseOf == null ? Map.of() : Map.of(BASE, new Judge.Base(fact.subject(), baseOf));
        return new Judge.Known(Map.of(WIB.id(), WIB, WIT.id(), WIT), Map.of(SUBJECT, person), Map.of(), bases);
    }

    @Test
    void whatIsDatedBeforeTheBirthIsTakenWithAWarning() {
        assertEquals(List.of(), born("2026-02-10", "2026-02-10", "{\"on\":\"2026-02-10\",\"period\":\"2026-02\"}"));
        List<String> warned = List.of("TMB-FACT-BEFORE-BIRTH");
        assertEquals(warned, born("2026-02-10", "2026-02-09", "{}"));
        assertEquals(warned, born("2026-02-10", "2026-02-11", "{\"on\":\"2026-02-09\"}"));
        assertEquals(warned, born("2026-02-10", "2026-02-11", "{\"period\":\"2026-01\"}"));
    }

    private static List<String> born(String birth, String day, String body) {
        int birthDay = (int) LocalDate.parse(birth).toEpochDay();
        Subjects.Known person = new Subjects.Known(SUBJECT, birthDay, "barat", PATH, since(Set.of("barat")), Map.of());
        Judge.Known known = new Judge.Known(Map.of(WIB.id(), WIB), Map.of(SUBJECT, person), Map.of(), Map.of());
        Judge.Verdict verdict = judge(Set.of(Role.KADER))
                .content(PHONE, former("visit.measured", LocalDate.parse(day), JSON.readTree(body)), known);
        assertEquals(State.ACCEPTED, verdict.state());
        return verdict.warnings();
    }
}
