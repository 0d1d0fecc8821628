package id.tumbuh.server.area.internal;

import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.PlaceProblem;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Feed;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Places and settings, derived from their facts.
 *
 * <p>The facts are kept beside ({@code place_fact}), and a place is made anew of all of its own whenever one comes: that gives the same
 * end in any order. A creation or a move whose parent is not known stays there unused; when the parent appears, those who named it are
 * made anew after it. Because a parent's level is always the one above, one pass from provinces to posyandu settles everything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlaceView implements View {
    /** One writer of places at a time: two moves could otherwise each see the path before the other. "PLACES" in ASCII. */
    private static final long LOCK = 0x504C_4143_4553L;

    private final JdbcTemplate jdbc;
    private final PlaceFactTable facts;
    private final PlaceTable places;
    private final OptionTable options;
    private final PlaceMemory memory;
    private final Feed feed;

    PlaceView(
            JdbcTemplate jdbc,
            PlaceFactTable facts,
            PlaceTable places,
            OptionTable options,
            PlaceMemory memory,
            Feed feed) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.places = places;
        this.options = options;
        this.memory = memory;
        this.feed = feed;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PlaceKinds.CREATED, PlaceKinds.CHANGED, PlaceKinds.MOVED, PlaceKinds.CLOSED, PlaceKinds.OPTION);
    }

    @Override
    public List<String> tables() {
        return List.of("place_option", "place_part", "place_alias", "place", "place_fact");
    }

    @Override
    public List<Change> apply(List<Fact> arrived) {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
        List<Change> changes = new ArrayList<>();
        List<PlaceFact> usable = new ArrayList<>();
        List<Fact> settings = new ArrayList<>();
        for (Fact fact : arrived) {
            PlaceProblem problem = PlaceFact.problem(fact);
            if (problem != null) {
                changes.add(new Change(fact.id(), State.QUARANTINED, problem.code()));
            } else if (fact.kind().equals(PlaceKinds.OPTION)) {
                settings.add(fact);
            } else {
                usable.add(PlaceFact.of(fact));
            }
        }
        options.insert(settings);
        facts.insert(usable);
        derive(usable, changes);
        memory.changed();
        tell(arrived);
        return changes;
    }

    /** Phones below what changed hold its name and its settings. A new place has no phones yet. */
    private void tell(List<Fact> arrived) {
        Set<String> changed = new HashSet<>();
        for (Fact fact : arrived) {
            if (!fact.kind().equals(PlaceKinds.CREATED)) {
                changed.add(fact.posyandu());
            }
        }
        if (!changed.isEmpty()) {
            feed.placesChanged(places.posyanduBelow(changed));
        }
    }

    private void derive(List<PlaceFact> usable, List<Change> changes) {
        Map<AreaLevel, Set<String>> affected = new HashMap<>();
        usable.forEach(fact -> add(affected, fact.place()));
        boolean zones = false;
        for (AreaLevel level : AreaLevel.values()) {
            Set<String> ids = affected.getOrDefault(level, Set.of());
            if (ids.isEmpty()) {
                continue;
            }
            List<String> appeared = new ArrayList<>();
            zones |= derive(level, ids, appeared, changes);
            if (!appeared.isEmpty()) {
                facts.waitingFor(appeared).forEach(place -> add(affected, place));
            }
        }
        if (zones) {
            places.inheritZones();
        }
    }

    private static void add(Map<AreaLevel, Set<String>> affected, String place) {
        AreaLevel level = PlaceFact.level(place);
        if (level != null) {
            affected.computeIfAbsent(level, unused -> new HashSet<>()).add(place);
        }
    }

    /** Makes the places of one level anew; says whether zones below may have changed. */
    private boolean derive(AreaLevel level, Collection<String> ids, List<String> appeared, List<Change> changes) {
        Map<String, List<PlaceFact>> byPlace = facts.of(ids);
        Set<String> needed = new HashSet<>(ids);
        byPlace.values()
                .forEach(list -> list.forEach(fact -> {
                    if (fact.parent() != null) {
                        needed.add(fact.parent());
                    }
                }));
        Map<String, PlaceTable.Spot> spots = places.spots(needed);
        boolean zones = false;
        for (Map.Entry<String, List<PlaceFact>> entry : byPlace.entrySet()) {
            Derived place = Derivation.of(entry.getValue(), spots::containsKey);
            PlaceTable.Spot above = place == null ? null : spots.get(place.parent());
            if (place == null || above == null) {
                continue;
            }
            PlaceTable.Spot before = spots.get(entry.getKey());
            zones |= places.write(entry.getKey(), level, place, above, before);
            if (before == null) {
                appeared.add(entry.getKey());
            }
            states(entry.getValue(), place, changes);
        }
        return zones;
    }

    private void states(List<PlaceFact> own, Derived place, List<Change> changes) {
        for (PlaceFact fact : own) {
            if (place.lost().contains(fact.fact())) {
                changes.add(new Change(fact.fact(), State.QUARANTINED, PlaceProblem.ID_TAKEN.code()));
                continue;
            }
            State state = place.conflicting().contains(fact.fact()) ? State.CONFLICT : State.ACCEPTED;
            if (state != fact.state()) {
                facts.setState(fact.fact(), state);
                changes.add(new Change(fact.fact(), state, code(state)));
            }
        }
        facts.remove(place.lost());
    }

    private static @Nullable String code(State state) {
        return state == State.CONFLICT ? FactProblem.CONFLICT.code() : null;
    }
}
