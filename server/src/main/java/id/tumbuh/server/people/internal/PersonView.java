package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.Seen;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of persons: for everybody a batch concerns, and whoever is merged with them, the state is worked out anew of all facts. */
@Component
@Order(200)
class PersonView implements View {
    private static final Set<String> KINDS = Set.of(
            Kind.REGISTERED,
            Kind.CHANGED,
            Kind.MOVED,
            Kind.JOINED,
            Kind.LEFT,
            Kind.DIED,
            Kind.MERGED,
            Kind.UNMERGED,
            Kind.ERASED);

    private final PersonFacts facts;
    private final PersonTable table;
    private final PersonRow rows;
    private final Seals seals;
    private final Posyandus posyandus;
    private final Owners owners;
    private final Details details;
    private final ObjectProvider<Seen> seen;

    PersonView(
            PersonFacts facts,
            PersonTable table,
            PersonRow rows,
            Seals seals,
            Posyandus posyandus,
            Owners owners,
            Details details,
            ObjectProvider<Seen> seen) {
        this.facts = facts;
        this.table = table;
        this.rows = rows;
        this.seals = seals;
        this.posyandus = posyandus;
        this.owners = owners;
        this.details = details;
        this.seen = seen;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public List<String> tables() {
        return List.of("membership", "person", "person_merge", "person_fact");
    }

    @Override
    public List<Change> apply(List<Fact> batch) {
        List<PersonFact> fresh = batch.stream().map(PersonFact::of).toList();
        Set<UUID> touched = new HashSet<>();
        fresh.forEach(fact -> touched.add(fact.person()));
        table.lock(fresh.stream().anyMatch(fact -> fact.is(Kind.MERGED) || fact.is(Kind.UNMERGED)));
        Set<UUID> erased = new HashSet<>();
        fresh.stream().filter(fact -> fact.is(Kind.ERASED)).forEach(fact -> erased.add(fact.person()));
        table.erase(erased);
        facts.link(fresh);
        Set<UUID> concerned = table.kin(touched);
        Seals.Ring ring = seals.ring(concerned);
        // What is new need not be read back, which at a first load is nearly all.
        Map<UUID, List<PersonFacts.Kept>> kept = facts.of(concerned, ring);
        for (PersonFact fact : facts.add(fresh, ring)) {
            kept.computeIfAbsent(fact.person(), unused -> new ArrayList<>()).add(new PersonFacts.Kept(fact, false));
        }
        Map<UUID, UUID> survivors = new HashMap<>();
        List<Change> changes = write(kept, ring, survivors);
        changes.addAll(owners.belonging(moved(fresh, survivors)));
        if (!erased.isEmpty()) {
            facts.redact(erased, ring);
            erased.forEach(details::erased);
        }
        return changes;
    }

    /** Works these out once more: they were seen. */
    List<Change> again(Set<UUID> persons) {
        table.lock(false);
        Set<UUID> concerned = table.kin(persons);
        Seals.Ring ring = seals.ring(concerned);
        Map<UUID, UUID> survivors = new HashMap<>();
        List<Change> changes = write(facts.of(concerned, ring), ring, survivors);
        Set<UUID> moved = new HashSet<>();
        persons.forEach(person -> moved.add(survivors.getOrDefault(person, person)));
        changes.addAll(owners.belonging(moved));
        return changes;
    }

    private Map<UUID, Integer> lastSeen(Map<UUID, List<PersonFacts.Kept>> kept) {
        Set<UUID> told = new HashSet<>();
        kept.forEach((person, known) -> {
            if (known.stream().anyMatch(one -> one.fact().is(Kind.DIED))) {
                told.add(person);
            }
        });
        Seen days = told.isEmpty() ? null : seen.getIfAvailable();
        return days == null ? Map.of() : days.lastDay(told);
    }

    /** Whose belonging these may change. Who is only registered here has not been spoken of yet. */
    private static Set<UUID> moved(List<PersonFact> fresh, Map<UUID, UUID> survivors) {
        Set<UUID> moved = new HashSet<>();
        for (PersonFact fact : fresh) {
            if (Timeline.reads(fact.kind()) || fact.is(Kind.DIED)) {
                moved.add(survivors.getOrDefault(fact.person(), fact.person()));
            }
        }
        return moved;
    }

    private List<Change> write(Map<UUID, List<PersonFacts.Kept>> kept, Seals.Ring ring, Map<UUID, UUID> absorbed) {
        Map<String, Posyandus.Site> sites = posyandus.find(places(kept));
        Map<UUID, Integer> lastSeen = lastSeen(kept);
        Map<UUID, PersonState> states = new TreeMap<>(IdOrder.IDS);
        MergeHomes homes = homes(kept, sites.keySet());
        kept.forEach((person, known) -> {
            PersonState state = PersonState.of(
                    person,
                    known.stream().map(PersonFacts.Kept::fact).toList(),
                    sites.keySet(),
                    lastSeen.get(person),
                    homes);
            if (state != null) {
                states.put(person, state);
            }
        });
        Map<UUID, UUID> survivors = survivors(states);
        absorbed.putAll(survivors);
        Map<UUID, PersonTable.Standing> before = table.standings(states.keySet());
        List<PersonTable.Written> written = new ArrayList<>();
        states.forEach((person, state) -> {
            UUID survivor = survivors.getOrDefault(person, person);
            Posyandus.Site home = home(states.getOrDefault(survivor, state), sites);
            written.add(new PersonTable.Written(
                    new PersonTable.Standing(person, home.id(), home.path(), survivor, PersonRow.judged(state)),
                    rows.of(state, home, survivor, ring),
                    rows.memberships(state, sites)));
        });
        table.put(written);
        List<Change> changes = changes(kept, states);
        changes.addAll(owners.tell(
                before, written.stream().map(PersonTable.Written::standing).toList()));
        return changes;
    }

    private static MergeHomes homes(Map<UUID, List<PersonFacts.Kept>> kept, Set<String> places) {
        boolean parted = kept.values().stream()
                .anyMatch(known -> known.stream().anyMatch(one -> one.fact().is(Kind.UNMERGED)));
        if (!parted) {
            return MergeHomes.NONE;
        }
        Map<UUID, List<PersonFact>> facts = new HashMap<>();
        kept.forEach((person, known) ->
                facts.put(person, known.stream().map(PersonFacts.Kept::fact).toList()));
        return MergeHomes.of(facts, places);
    }

    private static Set<String> places(Map<UUID, List<PersonFacts.Kept>> kept) {
        Set<String> places = new HashSet<>();
        kept.values()
                .forEach(known -> known.forEach(one -> {
                    places.add(one.fact().posyandu());
                    String to = one.fact().text("to");
                    if (to != null) {
                        places.add(to);
                    }
                }));
        return places;
    }

    /** A merge into somebody who is not registered yet waits until that one is. */
    private static Map<UUID, UUID> survivors(Map<UUID, PersonState> states) {
        Map<UUID, UUID> into = new HashMap<>();
        states.forEach((person, state) -> {
            if (state.mergedInto() != null && states.containsKey(state.mergedInto())) {
                into.put(person, state.mergedInto());
            }
        });
        return Merges.survivors(into);
    }

    private static Posyandus.Site home(PersonState state, Map<String, Posyandus.Site> sites) {
        Posyandus.Site home = sites.get(state.timeline().home());
        if (home == null) {
            throw new IllegalStateException("a person of an unknown place was accepted");
        }
        return home;
    }

    /** Facts that came into conflict, and those that left it because somebody decided. */
    private List<Change> changes(Map<UUID, List<PersonFacts.Kept>> kept, Map<UUID, PersonState> states) {
        List<Change> changes = new ArrayList<>();
        Map<UUID, Boolean> flags = new HashMap<>();
        states.forEach((person, state) -> {
            for (PersonFacts.Kept one : kept.getOrDefault(person, List.of())) {
                UUID fact = one.fact().id();
                boolean now = state.conflicts().contains(fact);
                if (judges(one.fact(), state) && now != one.conflict()) {
                    flags.put(fact, now);
                    changes.add(
                            now
                                    ? new Change(fact, State.CONFLICT, FactProblem.CONFLICT.code())
                                    : new Change(fact, State.ACCEPTED, null));
                }
            }
        });
        facts.setConflicts(flags);
        return changes;
    }

    /** Whether a pregnancy's or household's facts differ its own view says; of the erased nobody reads what was sealed any more. */
    private static boolean judges(PersonFact fact, PersonState state) {
        return KINDS.contains(fact.kind()) || (state.erased() && !PersonFacts.PLAIN.contains(fact.kind()));
    }
}
