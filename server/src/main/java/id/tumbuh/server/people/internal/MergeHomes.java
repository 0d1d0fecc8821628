package id.tumbuh.server.people.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where those belong into whom others were merged: whoever has the survivor parts records again. A function of the set of facts: a merge leads
 * on where it was written for the home of the record that it gives up, whether or not it was undone since.
 */
final class MergeHomes {
    /** Where nobody was merged into anybody. */
    static final MergeHomes NONE = new MergeHomes();

    private final Map<UUID, String> homes = new HashMap<>();
    private final Map<UUID, Set<UUID>> into = new HashMap<>();

    private MergeHomes() {}

    /**
     * Of everybody whom merges link.
     *
     * @param posyandus those that exist among the places the facts name
     */
    static MergeHomes of(Map<UUID, ? extends Collection<PersonFact>> facts, Set<String> posyandus) {
        MergeHomes found = new MergeHomes();
        facts.forEach((person, known) -> {
            Timeline timeline = PersonState.timeline(known, posyandus);
            if (timeline != null) {
                found.add(person, known, timeline.home());
            }
        });
        return found;
    }

    private void add(UUID person, Collection<PersonFact> facts, String home) {
        homes.put(person, home);
        for (PersonFact fact : facts) {
            UUID survivor = fact.is(Kind.MERGED) && fact.posyandu().equals(home) ? fact.id("into") : null;
            if (survivor != null) {
                into.computeIfAbsent(person, unused -> new HashSet<>()).add(survivor);
            }
        }
    }

    /** Whether a posyandu has whom a merge names, or whom that one was merged into. */
    boolean mayPart(String posyandu, UUID survivor) {
        Deque<UUID> open = new ArrayDeque<>(Set.of(survivor));
        Set<UUID> passed = new HashSet<>();
        while (!open.isEmpty()) {
            UUID at = open.remove();
            if (posyandu.equals(homes.get(at))) {
                return true;
            }
            if (passed.add(at)) {
                open.addAll(into.getOrDefault(at, Set.of()));
            }
        }
        return false;
    }
}
