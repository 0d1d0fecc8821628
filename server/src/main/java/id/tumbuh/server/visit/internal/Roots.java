package id.tumbuh.server.visit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What corrections and decisions go back to. */
final class Roots {
    private Roots() {}

    /**
     * The first of the chain of each, under the ids of all; every row is looked at once, however long the chains are.
     *
     * @param base what a row builds on; null where that is none of the rows
     */
    static <R> Map<UUID, UUID> of(Collection<R> rows, Function<R, UUID> id, Function<R, @Nullable R> base) {
        Map<UUID, UUID> roots = new HashMap<>();
        for (R row : rows) {
            List<UUID> path = new ArrayList<>();
            R at = row;
            UUID last = id.apply(at);
            // Its own until more is known: a circle ends where it was entered.
            while (roots.putIfAbsent(last, last) == null) {
                path.add(last);
                R next = base.apply(at);
                if (next == null) {
                    break;
                }
                at = next;
                last = id.apply(at);
            }
            UUID root = roots.getOrDefault(last, last);
            path.forEach(one -> roots.put(one, root));
        }
        return roots;
    }
}
