package id.tumbuh.server.reward.internal;

import static id.tumbuh.server.reward.internal.ListState.APPROVED;
import static id.tumbuh.server.reward.internal.ListState.DRAFT;
import static id.tumbuh.server.reward.internal.ListState.PROPOSED;
import static id.tumbuh.server.reward.internal.ListState.RETURNED;
import static id.tumbuh.server.reward.internal.ListState.VALIDATED;

import java.util.EnumSet;
import java.util.Set;

/** The steps of a list, each a fact: from where it may be taken, and where it leads. The order is stored. */
enum ListKind {
    PROPOSAL("reward.proposed", PROPOSED, DRAFT, RETURNED),
    VALIDATION("reward.validated", VALIDATED, PROPOSED),
    APPROVAL("reward.approved", APPROVED, VALIDATED),
    RETURN("reward.returned", RETURNED, PROPOSED, VALIDATED, APPROVED);

    private final String wire;
    private final ListState to;
    private final Set<ListState> from;

    ListKind(String wire, ListState to, ListState first, ListState... more) {
        this.wire = wire;
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    String wire() {
        return wire;
    }

    ListState to() {
        return to;
    }

    boolean mayFollow(ListState state) {
        return from.contains(state);
    }

    static ListKind of(String wire) {
        for (ListKind kind : values()) {
            if (kind.wire.equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}
