package id.tumbuh.server.visit.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What phones are told once more where a word begins or ceases to count: all of its family, because what was said over it builds on something
 * else then, and what it had replaced may never have been sent.
 */
final class Retold {
    private Retold() {}

    /**
     * The facts of the families of these.
     *
     * @param changed facts that begin or cease to count
     */
    static <R> Set<UUID> of(
            Collection<R> rows, Function<R, UUID> fact, Function<R, @Nullable UUID> base, Set<UUID> changed) {
        if (changed.isEmpty()) {
            return Set.of();
        }
        Map<UUID, R> byFact = new HashMap<>();
        rows.forEach(row -> byFact.put(fact.apply(row), row));
        Map<UUID, UUID> roots = Roots.of(rows, fact, row -> {
            UUID on = base.apply(row);
            return on == null ? null : byFact.get(on);
        });
        Set<UUID> families = new HashSet<>();
        changed.forEach(id -> families.add(roots.getOrDefault(id, id)));
        Set<UUID> told = new HashSet<>();
        byFact.keySet().stream()
                .filter(id -> families.contains(roots.getOrDefault(id, id)))
                .forEach(told::add);
        return told;
    }
}
