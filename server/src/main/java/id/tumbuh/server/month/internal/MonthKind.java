package id.tumbuh.server.month.internal;

import static id.tumbuh.server.month.internal.MonthState.APPROVED;
import static id.tumbuh.server.month.internal.MonthState.DRAFT;
import static id.tumbuh.server.month.internal.MonthState.RECEIVED;
import static id.tumbuh.server.month.internal.MonthState.REOPENED;
import static id.tumbuh.server.month.internal.MonthState.SIGNED;
import static id.tumbuh.server.month.internal.MonthState.VALIDATED;

import java.util.EnumSet;
import java.util.Set;

/** The steps of a month, each a fact: from where it may be taken, and where it leads. The order is stored. */
enum MonthKind {
    VALIDATION("month.validated", VALIDATED, DRAFT, VALIDATED, REOPENED),
    SIGNATURE("month.signed", SIGNED, VALIDATED),
    RECEIPT("month.received", RECEIVED, SIGNED),
    APPROVAL("month.approved", APPROVED, RECEIVED),
    REOPENING("month.reopened", REOPENED, VALIDATED, SIGNED, RECEIVED, APPROVED);

    private final String wire;
    private final MonthState to;
    private final Set<MonthState> from;

    MonthKind(String wire, MonthState to, MonthState first, MonthState... more) {
        this.wire = wire;
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    String wire() {
        return wire;
    }

    MonthState to() {
        return to;
    }

    boolean mayFollow(MonthState state) {
        return from.contains(state);
    }

    static MonthKind of(String wire) {
        for (MonthKind kind : values()) {
            if (kind.wire.equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}
