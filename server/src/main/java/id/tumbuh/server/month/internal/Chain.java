package id.tumbuh.server.month.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a month stands by its facts: each names the one it builds on, so their order of arrival does not matter. Of two steps from one place
 * the greater id is followed and both are in conflict; a step that may not follow, or whose base is not there, is not followed.
 *
 * @param head what the next step builds on; null before the first
 * @param version how often it was signed
 * @param inForce the newest signature
 * @param conflicts steps that were taken from the same place as another
 */
record Chain(
        MonthState state,
        @Nullable UUID head,
        int version,
        @Nullable UUID inForce,
        Set<UUID> conflicts) {

    /** A fact of a month. */
    record Link(UUID fact, @Nullable UUID base, MonthKind kind, int version) {}

    static Chain of(List<Link> links) {
        MonthState state = MonthState.DRAFT;
        UUID head = null;
        int version = 0;
        UUID inForce = null;
        Set<UUID> conflicts = new HashSet<>();
        Set<UUID> passed = new HashSet<>();
        for (Link next = next(links, head, state, version, conflicts);
                next != null && passed.add(next.fact());
                next = next(links, head, state, version, conflicts)) {
            state = next.kind().to();
            head = next.fact();
            if (next.kind() == MonthKind.SIGNATURE) {
                version = next.version();
                inForce = next.fact();
            }
        }
        return new Chain(state, head, version, inForce, Set.copyOf(conflicts));
    }

    private static @Nullable Link next(
            List<Link> links, @Nullable UUID head, MonthState state, int version, Set<UUID> conflicts) {
        List<Link> steps = new ArrayList<>();
        for (Link link : links) {
            boolean numbered = link.kind() != MonthKind.SIGNATURE || link.version() == version + 1;
            if (Objects.equals(link.base(), head) && link.kind().mayFollow(state) && numbered) {
                steps.add(link);
            }
        }
        if (steps.size() > 1) {
            steps.forEach(step -> conflicts.add(step.fact()));
        }
        return steps.stream().max(Comparator.comparing(Link::fact)).orElse(null);
    }
}
