package id.tumbuh.server.month.internal;

import static id.tumbuh.server.month.internal.MonthState.APPROVED;
import static id.tumbuh.server.month.internal.MonthState.DRAFT;
import static id.tumbuh.server.month.internal.MonthState.RECEIVED;
import static id.tumbuh.server.month.internal.MonthState.REOPENED;
import static id.tumbuh.server.month.internal.MonthState.SIGNED;
import static id.tumbuh.server.month.internal.MonthState.VALIDATED;

import id.tumbuh.server.foundation.Role;
import java.util.EnumSet;
import java.util.Set;

/** The steps of a month, each a fact: from where it may be taken, and where it leads. The order is stored. */
enum MonthKind {
    VALIDATION("month.validated", "validate", Set.of(Role.BIDAN), VALIDATED, DRAFT, VALIDATED, REOPENED),
    SIGNATURE("month.signed", "sign", Set.of(Role.BIDAN), SIGNED, VALIDATED),
    RECEIPT("month.received", "receive", Roles.OFFICE, RECEIVED, SIGNED),
    APPROVAL("month.approved", "approve", Roles.OFFICE, APPROVED, RECEIVED),
    REOPENING("month.reopened", "reopen", Roles.ALL, REOPENED, VALIDATED, SIGNED, RECEIVED, APPROVED);

    /** Who takes which step, as the permissions of its address say it. */
    private static final class Roles {
        static final Set<Role> OFFICE = Set.of(Role.TPG, Role.KEPALA_PUSKESMAS);
        static final Set<Role> ALL = Set.of(Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);
    }

    private final String wire;
    private final String step;
    private final Set<Role> roles;
    private final MonthState to;
    private final Set<MonthState> from;

    MonthKind(String wire, String step, Set<Role> roles, MonthState to, MonthState first, MonthState... more) {
        this.wire = wire;
        this.step = step;
        this.roles = roles;
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

    /** As the last part of its address. */
    String step() {
        return step;
    }

    /** Whether somebody of this role may take the step now. What the Puskesmas has, the bidan does not open alone. */
    boolean isFor(Role role, MonthState state) {
        boolean theirs = this != REOPENING || role != Role.BIDAN || (state != RECEIVED && state != APPROVED);
        return roles.contains(role) && theirs && mayFollow(state);
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
