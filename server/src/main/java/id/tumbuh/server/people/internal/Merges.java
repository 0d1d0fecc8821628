package id.tumbuh.server.people.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Follows merges to the survivor. */
final class Merges {
    private Merges() {}

    /**
     * The survivor of each.
     *
     * @param into by absorbed person the one it was merged into; may form chains, and circles where two people merged both ways
     * @return for each key the end of its chain; in a circle the smallest id of it, so that all agree whatever came first
     */
    static Map<UUID, UUID> survivors(Map<UUID, UUID> into) {
        Map<UUID, UUID> survivors = new HashMap<>();
        into.keySet().forEach(person -> survivors.put(person, survivor(person, into)));
        return survivors;
    }

    private static UUID survivor(UUID person, Map<UUID, UUID> into) {
        Set<UUID> passed = new HashSet<>();
        UUID at = person;
        while (passed.add(at)) {
            UUID next = into.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        UUID least = at;
        for (UUID next = into.getOrDefault(at, at); !next.equals(at); next = into.getOrDefault(next, at)) {
            if (IdOrder.IDS.compare(next, least) < 0) {
                least = next;
            }
        }
        return least;
    }
}
