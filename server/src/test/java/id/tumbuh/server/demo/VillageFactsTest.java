package id.tumbuh.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Size;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class VillageFactsTest {
    private static final Simulation VILLAGE =
            Simulation.of(Size.DESA, Parameters.usual().from(YearMonth.of(2025, 1), 6), 1);
    private static final List<UUID> KADER = List.of(new UUID(1, 1), new UUID(1, 2));

    private static List<PhoneFacts> facts(int post) {
        return VillageFacts.of(VILLAGE.post(post), other -> VillagePlaces.posyandu(VILLAGE.area(other)), KADER);
    }

    private static Stream<ObjectNode> all(int post, String kind) {
        return VillageFacts.together(facts(post)).stream()
                .filter(fact -> fact.path("type").asString("").equals(kind));
    }

    @Test
    void samePostGivesTheSameFacts() {
        assertEquals(facts(1), facts(1));
    }

    @Test
    void noIdIsThereTwiceInAVillage() {
        Set<String> ids = new HashSet<>();
        int facts = 0;
        for (int post = 0; post < VILLAGE.posts(); post++) {
            for (ObjectNode fact : VillageFacts.together(facts(post))) {
                ids.add(fact.path("id").asString(""));
                facts++;
            }
        }
        assertEquals(facts, ids.size());
    }

    @Test
    void phoneCountsFromOneInOrderOfTime() {
        for (PhoneFacts phone : facts(0)) {
            Instant before = Instant.EPOCH;
            for (int i = 0; i < phone.facts().size(); i++) {
                ObjectNode fact = phone.facts().get(i);
                Instant at = Instant.parse(fact.path("at").asString(""));
                assertEquals(i + 1, fact.path("seq").asInt());
                assertTrue(!at.isBefore(before));
                before = at;
            }
        }
    }

    @Test
    void everyVisitIsMeasuredWithItsOwnId() {
        Post post = VILLAGE.post(0);
        Set<String> visits = new HashSet<>();
        post.visits().forEach(visit -> visits.add(visit.id().toString()));
        Set<String> measured = new HashSet<>();
        all(0, "visit.measured").forEach(fact -> measured.add(fact.path("id").asString("")));

        assertEquals(visits, measured);
    }

    @Test
    void sessionIsNamedAsEveryPhoneNamesIt() {
        ObjectNode opened = all(0, "session.opened").findFirst().orElseThrow();
        String name =
                opened.path("posyandu").asString("") + "/" + opened.path("day").asString("");

        assertEquals(
                Ids.named("session", name).toString(), opened.path("session").asString(""));
    }

    @Test
    void closingTellsHowManyFactsThePhoneWroteInTheSession() {
        PhoneFacts phone = facts(0).get(1);
        ObjectNode closed = phone.facts().stream()
                .filter(fact -> fact.path("type").asString("").equals("session.closed"))
                .findFirst()
                .orElseThrow();
        long written = phone.facts().stream()
                .filter(fact -> fact.path("session").equals(closed.path("session")))
                .filter(fact -> fact.path("type").asString("").startsWith("visit."))
                .filter(fact -> !fact.path("place").asString("").equals("home"))
                .count();

        assertEquals(written, closed.path("body").path("count").asLong());
    }

    @Test
    void placesOfAVillageHaveIdsOfTheirLevel() {
        Set<String> ids = new HashSet<>();
        for (int post = 0; post < VILLAGE.posts(); post++) {
            List<VillagePlaces.Place> places = VillagePlaces.of(VILLAGE.area(post));
            assertEquals(
                    List.of(3, 4, 6, 7, 8),
                    places.stream().map(place -> place.id().length()).toList());
            places.forEach(place -> ids.add(place.id()));
        }
        assertEquals(4 + 4, ids.size());
    }
}
