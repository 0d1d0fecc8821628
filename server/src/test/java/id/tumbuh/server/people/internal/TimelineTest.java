package id.tumbuh.server.people.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class TimelineTest {
    private static final UUID PERSON = new UUID(1, 1);
    private static final int DAY = 20_000;
    private static final Set<String> PLACES = Set.of("melati", "mawar", "kenanga");

    private static PersonFact fact(int number, String kind, String posyandu, int day, String to) {
        var body = JsonNodeFactory.instance.objectNode();
        if (!to.isEmpty()) {
            body.put("to", to);
        }
        return new PersonFact(new UUID(1, number), PERSON, kind, posyandu, day, null, body);
    }

    private static List<String> stays(int backOn) {
        Timeline timeline = Timeline.of(
                fact(1, Kind.REGISTERED, "melati", DAY, ""),
                List.of(
                        fact(2, Kind.MOVED, "melati", DAY, "mawar"),
                        fact(3, Kind.MOVED, "mawar", backOn, "melati"),
                        fact(4, Kind.MOVED, "melati", backOn, "mawar")),
                Set.of("melati", "mawar"));
        return timeline.stays().stream()
                .map(stay -> stay.posyandu() + " " + (stay.from() - DAY) + " " + stay.until())
                .toList();
    }

    @Test
    void whoGoesThereAndBackWithinADayHasOneStayForEachPlace() {
        assertEquals(List.of("melati 0 " + DAY, "mawar 0 null"), stays(DAY));
    }

    @Test
    void whoComesBackTheNextDayHasEveryStay() {
        int next = DAY + 1;
        assertEquals(List.of("melati 0 " + DAY, "mawar 0 " + next, "melati 1 " + next, "mawar 1 null"), stays(next));
    }

    @Test
    void ofTwoVisitsBegunOnADayTheLongerOneCounts() {
        PersonFact week = visit(2, "2024-10-11");
        PersonFact open = visit(3, "");
        PersonFact month = visit(4, "2024-11-04");
        assertEquals(List.of("melati null", "mawar 20031"), ends(week, month));
        assertEquals(List.of("melati null", "mawar null"), ends(open, month));
        assertEquals(List.of("melati null", "mawar null"), ends(week, open));
    }

    @Test
    void whoMovesOutsideAndBackOnTheDayOfRegistrationIsThere() {
        assertEquals(
                List.of("melati null"),
                ends(fact(2, Kind.MOVED, "melati", DAY, ""), fact(3, Kind.MOVED, "melati", DAY, "melati")));
    }

    @Test
    void noTwoStaysHaveOnePlaceFirstDayAndKindInAnyOrder() {
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            List<PersonFact> facts = new ArrayList<>();
            for (int number = 2; number < 10; number++) {
                facts.add(any(number, random));
            }
            List<Timeline.Stay> stays = timeline(facts).stays();
            long keys = stays.stream()
                    .map(stay -> stay.posyandu() + stay.from() + stay.visitor())
                    .distinct()
                    .count();
            assertEquals(stays.size(), keys, () -> facts.toString());
            List<PersonFact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            assertEquals(stays, timeline(shuffled).stays(), () -> facts.toString());
        }
    }

    private static PersonFact any(int number, Random random) {
        String[] places = {"melati", "mawar", ""};
        String kind = List.of(Kind.MOVED, Kind.JOINED, Kind.LEFT).get(random.nextInt(3));
        PersonFact fact =
                fact(number, kind, places[random.nextInt(2)], DAY + random.nextInt(2), places[random.nextInt(3)]);
        if (random.nextBoolean()) {
            ((ObjectNode) fact.body()).put("as", "visitor");
        }
        if (random.nextBoolean()) {
            ((ObjectNode) fact.body()).put("until", "2024-10-1" + random.nextInt(10));
        }
        return fact;
    }

    private static PersonFact visit(int number, String until) {
        PersonFact fact = fact(number, Kind.JOINED, "melati", DAY, "mawar");
        ObjectNode body = ((ObjectNode) fact.body()).put("as", "visitor");
        if (!until.isEmpty()) {
            body.put("until", until);
        }
        return fact;
    }

    private static List<String> ends(PersonFact... facts) {
        return timeline(List.of(facts)).stays().stream()
                .map(stay -> stay.posyandu() + " " + stay.until())
                .toList();
    }

    private static Timeline timeline(List<PersonFact> facts) {
        return Timeline.of(fact(1, Kind.REGISTERED, "melati", DAY, ""), facts, Set.of("melati", "mawar"));
    }

    @Test
    void whoIsLeftInvitesNobodyBack() {
        PersonFact away = fact(2, Kind.MOVED, "melati", DAY + 5, "mawar");
        PersonFact back = visitFrom(3, "melati", DAY + 9, "melati");
        Timeline timeline = timeline(List.of(away, back));
        assertEquals(Set.of(back.id()), timeline.conflicts());
        assertEquals(List.of("melati " + (DAY + 5), "mawar null"), ends(away, back));
        PersonFact earlier = visitFrom(4, "melati", DAY + 1, "melati");
        assertEquals(List.of("melati " + (DAY + 5), "mawar null"), ends(away, earlier));
    }

    @Test
    void whoHasThePersonInvites() {
        PersonFact away = fact(2, Kind.MOVED, "melati", DAY + 5, "mawar");
        PersonFact back = visitFrom(3, "mawar", DAY + 9, "melati");
        assertEquals(List.of("melati " + (DAY + 5), "mawar null", "melati null"), ends(away, back));
    }

    @Test
    void aMoveIsCorrectedByItsWriterOrByWhereItWentAndByNobodyElse() {
        PersonFact away = fact(2, Kind.MOVED, "melati", DAY + 5, "mawar");
        Set<String> all = Set.of("melati", "mawar", "kenanga");
        PersonFact registered = fact(1, Kind.REGISTERED, "melati", DAY, "");
        for (String writer : List.of("melati", "mawar", "kenanga")) {
            PersonFact taken = new PersonFact(
                    new UUID(1, 3),
                    PERSON,
                    Kind.MOVED,
                    writer,
                    DAY + 5,
                    away.id(),
                    JsonNodeFactory.instance.objectNode().put("mistaken", true));
            Timeline timeline = Timeline.of(registered, List.of(away, taken), all);
            assertEquals(writer.equals("kenanga") ? "mawar" : "melati", timeline.home(), writer);
            assertEquals(writer.equals("kenanga") ? Set.of(taken.id()) : Set.of(), timeline.conflicts(), writer);
        }
    }

    private static PersonFact visitFrom(int number, String posyandu, int day, String to) {
        PersonFact fact = fact(number, Kind.JOINED, posyandu, day, to);
        ((ObjectNode) fact.body()).put("as", "visitor");
        return fact;
    }

    @Test
    void aPlaceIsKnownSinceTheLeastDayWhoeverMayHaveHadThePersonNamesIt() {
        PersonFact late = fact(2, Kind.JOINED, "melati", DAY + 7, "mawar");
        PersonFact early = visitFrom(3, "melati", DAY + 5, "mawar");
        PersonFact own = fact(4, Kind.MOVED, "mawar", DAY + 3, "mawar");
        assertEquals(
                Map.of("melati", Integer.MIN_VALUE, "mawar", DAY + 7),
                timeline(List.of(late)).since());
        assertEquals(DAY + 5, timeline(List.of(late, early)).since().get("mawar"));
        assertEquals(DAY + 5, timeline(List.of(early, late)).since().get("mawar"));
        assertEquals(Set.of(own.id()), timeline(List.of(late, early, own)).conflicts());
        assertEquals(DAY + 5, timeline(List.of(late, early, own)).since().get("mawar"), "nobody invites oneself");
    }

    @Test
    void whomThePersonVisitsOpensNothingToOthers() {
        Set<String> all = Set.of("melati", "mawar", "kenanga");
        PersonFact registered = fact(1, Kind.REGISTERED, "melati", DAY, "");
        PersonFact invited = visitFrom(2, "melati", DAY + 5, "mawar");
        for (PersonFact sent :
                List.of(visitFrom(3, "mawar", DAY + 6, "kenanga"), fact(3, Kind.MOVED, "mawar", DAY + 6, "kenanga"))) {
            Timeline visited = Timeline.of(registered, List.of(invited, sent), all);
            assertEquals(Set.of(sent.id()), visited.conflicts());
            assertEquals(Set.of("melati", "mawar"), visited.since().keySet());

            PersonFact moved = fact(4, Kind.MOVED, "melati", DAY + 6, "mawar");
            assertEquals(
                    DAY + 6,
                    Timeline.of(registered, List.of(invited, sent, moved), all)
                            .since()
                            .get("kenanga"),
                    "as it may hold once mawar has the person");
        }
    }

    @Test
    void anyOrderOpensTheSame() {
        Random random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            List<PersonFact> facts = new ArrayList<>();
            for (int number = 2; number < 10; number++) {
                facts.add(any(number, random));
            }
            Map<String, Integer> since = timeline(facts).since();
            List<PersonFact> fewer = facts.subList(0, random.nextInt(facts.size()));
            timeline(fewer)
                    .since()
                    .forEach((place, day) -> assertTrue(since.getOrDefault(place, Integer.MAX_VALUE) <= day));
            Collections.shuffle(facts, random);
            assertEquals(since, timeline(facts).since());
        }
    }

    @Test
    void ofADeathTellsWhereThePersonBelongsInTheEndAndWhereItVisitedThatDay() {
        PersonFact visit = visit(2, "2024-10-11");
        assertEquals("2024-10-11", LocalDate.ofEpochDay(DAY + 7).toString());
        Timeline visiting = timeline(List.of(visit));
        assertTrue(visiting.tellsOfDeath("melati", DAY - 100), "at home, whatever the day");
        assertFalse(visiting.tellsOfDeath("mawar", DAY - 1));
        assertTrue(visiting.tellsOfDeath("mawar", DAY));
        assertTrue(visiting.tellsOfDeath("mawar", DAY + 6));
        assertFalse(visiting.tellsOfDeath("mawar", DAY + 7), "the visit is over");
    }

    @Test
    void whoWasLeftTellsOfNoDeathWhateverTheDay() {
        Timeline away = timeline(List.of(fact(2, Kind.MOVED, "melati", DAY + 5, "mawar")));
        assertFalse(away.tellsOfDeath("melati", DAY + 2));
        assertTrue(away.tellsOfDeath("mawar", DAY + 2));
    }

    @Test
    void ofADeathDuringAVisitNobodyTellsWhoWasLeftSince() {
        Set<String> all = Set.of("melati", "mawar", "kenanga");
        PersonFact visit = fact(2, Kind.JOINED, "melati", DAY, "mawar");
        ((ObjectNode) visit.body()).put("as", "visitor");
        PersonFact away = fact(3, Kind.MOVED, "melati", DAY + 5, "kenanga");
        Timeline timeline = Timeline.of(fact(1, Kind.REGISTERED, "melati", DAY, ""), List.of(visit, away), all);
        assertFalse(timeline.tellsOfDeath("mawar", DAY + 4));
        assertFalse(timeline.tellsOfDeath("mawar", DAY + 5), "who invited there has the person no more");

        PersonFact anew = visitFrom(4, "kenanga", DAY + 5, "mawar");
        Timeline invited = Timeline.of(fact(1, Kind.REGISTERED, "melati", DAY, ""), List.of(visit, away, anew), all);
        assertFalse(invited.tellsOfDeath("mawar", DAY + 4));
        assertTrue(invited.tellsOfDeath("mawar", DAY + 5));
    }

    /** Whatever the order, "place from until" of the visits, in days since the registration. */
    private static List<String> visits(PersonFact... facts) {
        List<PersonFact> all = new ArrayList<>(List.of(facts));
        Random random = new Random(20261122);
        List<String> first = null;
        for (int round = 0; round < 20; round++) {
            List<String> visits = Timeline.of(fact(1, Kind.REGISTERED, "melati", DAY, ""), all, PLACES).stays().stream()
                    .filter(Timeline.Stay::visitor)
                    .map(stay -> stay.posyandu() + " " + (stay.from() - DAY) + " "
                            + (stay.until() == null ? "-" : stay.until() - DAY))
                    .toList();
            first = first == null ? visits : first;
            assertEquals(first, visits);
            Collections.shuffle(all, random);
        }
        return first == null ? List.of() : first;
    }

    private static PersonFact until(PersonFact visit, int day) {
        ((ObjectNode) visit.body()).put("until", LocalDate.ofEpochDay(day).toString());
        return visit;
    }

    @Test
    void anInvitationEndsWithTheStayOfWhoInvited() {
        PersonFact open = visitFrom(2, "melati", DAY + 2, "mawar");
        PersonFact away = fact(3, Kind.MOVED, "melati", DAY + 5, "kenanga");
        assertEquals(List.of("mawar 2 -"), visits(open));
        assertEquals(List.of("mawar 2 5"), visits(open, away));
        assertEquals(List.of("mawar 2 4"), visits(until(visitFrom(2, "melati", DAY + 2, "mawar"), DAY + 4), away));
        assertEquals(List.of("mawar 2 5"), visits(until(visitFrom(2, "melati", DAY + 2, "mawar"), DAY + 6), away));
        assertEquals(List.of("mawar 2 5"), visits(open, fact(3, Kind.MOVED, "melati", DAY + 5, "")), "outside");
        assertEquals(List.of("mawar 2 5"), visits(open, fact(3, Kind.LEFT, "melati", DAY + 5, "")), "not served");
        assertEquals(
                List.of("mawar 2 5"),
                visits(open, away, fact(4, Kind.MOVED, "kenanga", DAY + 7, "melati")),
                "nor does it begin again when the person comes back");
        assertEquals(List.of("mawar 2 5", "mawar 6 -"), visits(open, away, visitFrom(4, "kenanga", DAY + 6, "mawar")));
    }

    @Test
    void theHomeEndsAVisitByALaterInvitationWithAnEnd() {
        PersonFact open = visitFrom(2, "melati", DAY + 2, "mawar");
        PersonFact ends = until(visitFrom(3, "melati", DAY + 5, "mawar"), DAY + 5);
        assertEquals(List.of("mawar 2 5", "mawar 5 5"), visits(open, ends));
        PersonFact back = until(visitFrom(3, "melati", DAY + 5, "mawar"), DAY + 4);
        assertEquals(List.of("mawar 2 4", "mawar 5 5"), visits(open, back));
        PersonFact longer = until(visitFrom(3, "melati", DAY + 5, "mawar"), DAY + 9);
        assertEquals(List.of("mawar 2 5", "mawar 5 9"), visits(open, longer));
        PersonFact stranger = until(visitFrom(3, "kenanga", DAY + 5, "mawar"), DAY + 5);
        assertEquals(List.of("mawar 2 -"), visits(open, stranger), "nobody else ends it");
        PersonFact elsewhere = until(visitFrom(3, "melati", DAY + 5, "kenanga"), DAY + 6);
        assertEquals(List.of("mawar 2 -", "kenanga 5 6"), visits(open, elsewhere));
    }
}
