package id.tumbuh.server.reward.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where lists stand by their facts: each names the one it builds on, so their order of arrival does not matter. Of two steps from one place
 * the greater id is followed and both are in conflict; a step that may not follow, or whose base is not there, is not followed.
 *
 * @param head what the next step builds on; null before the first
 * @param proposal the newest
 * @param approved the proposal that was approved last: it holds until another is approved
 * @param conflicts steps that were taken from the same place as another
 */
record ListChain(
        ListState state,
        @Nullable UUID head,
        @Nullable UUID proposal,
        @Nullable UUID approved,
        Set<UUID> conflicts) {

    /** A fact of a list. */
    record Link(UUID fact, @Nullable UUID base, ListKind kind) {}

    static ListChain of(List<Link> links) {
        ListState state = ListState.DRAFT;
        UUID head = null;
        UUID proposal = null;
        UUID approved = null;
        Set<UUID> conflicts = new HashSet<>();
        Set<UUID> passed = new HashSet<>();
        for (Link next = next(links, head, state, conflicts);
                next != null && passed.add(next.fact());
                next = next(links, head, state, conflicts)) {
            state = next.kind().to();
            head = next.fact();
            if (next.kind() == ListKind.PROPOSAL) {
                proposal = next.fact();
            } else if (next.kind() == ListKind.APPROVAL) {
                approved = proposal;
            }
        }
        return new ListChain(state, head, proposal, approved, Set.copyOf(conflicts));
    }

    private static @Nullable Link next(List<Link> links, @Nullable UUID head, ListState state, Set<UUID> conflicts) {
        List<Link> steps = new ArrayList<>();
        for (Link link : links) {
            if (Objects.equals(link.base(), head) && link.kind().mayFollow(state)) {
                steps.add(link);
            }
        }
        if (steps.size() > 1) {
            steps.forEach(step -> conflicts.add(step.fact()));
        }
        return steps.stream().max(Comparator.comparing(Link::fact)).orElse(null);
    }
}
