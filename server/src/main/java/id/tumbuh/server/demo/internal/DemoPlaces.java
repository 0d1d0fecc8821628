package id.tumbuh.server.demo.internal;

import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.demo.VillagePlaces.Place;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.sync.Intake;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.sim.Simulation;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The places of the village, as an administrator would have set them up. */
@Component
class DemoPlaces {
    private static final UUID ADMINISTRATOR = Ids.named("demo", "administrator");
    private static final int LEVELS = 5;

    private final Intake intake;
    private final Clock clock;

    DemoPlaces(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** Level by level: a place is written for the one above it, which has to be there. */
    void bring(Simulation village) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (int post = 0; post < village.posts(); post++) {
            VillagePlaces.of(village.area(post)).forEach(place -> places.put(place.id(), place));
        }
        Caller caller = new Caller(ADMINISTRATOR, Role.ADMIN, Scope.NATION, null, Set.of(), false, "127.0.0.1");
        for (int level = 1; level <= LEVELS; level++) {
            int wanted = level;
            List<ObjectNode> facts = places.values().stream()
                    .filter(place -> place.level() == wanted)
                    .map(this::created)
                    .toList();
            for (Outcome outcome : intake.take(caller, facts)) {
                if (!outcome.taken()) {
                    throw new IllegalStateException("a place of the demonstration was not taken: " + outcome.code());
                }
            }
        }
    }

    private ObjectNode created(Place place) {
        ObjectNode fact = JsonNodeFactory.instance
                .objectNode()
                .put("id", Ids.named("demo-place", place.id()).toString())
                .put("type", "place.created")
                .put("v", 1)
                .put("posyandu", place.parent())
                .put("place", "facility")
                .put("by", "nakes");
        fact.set("body", place.body());
        return fact.put("device", ADMINISTRATOR.toString())
                .put("actor", ADMINISTRATOR.toString())
                .put("at", clock.instant().toString())
                .put("seq", 1);
    }
}
