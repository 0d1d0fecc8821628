package id.tumbuh.server.visit.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that names another one or is named, with what was derived of it. */
record Entry(
        UUID fact,
        EntryKind kind,
        @Nullable UUID base,
        @Nullable String what,
        String body,
        int day,
        Standing standing,
        boolean conflict) {

    /** The order is stored. */
    enum Standing {
        COUNTS,
        /** One of two corrections of the same; the other one counts. */
        OTHER,
        CORRECTED_SINCE,
        WITHDRAWN,
        DECISION,
        /** Said by somebody who did not have the person that day, or taken back since ({@link Heard}). */
        UNHEARD
    }

    Entry with(Standing other, boolean open) {
        return new Entry(fact, kind, base, what, body, day, other, open);
    }

    /** The same on another base. */
    Entry over(@Nullable UUID other) {
        return new Entry(fact, kind, other, what, body, day, standing, conflict);
    }

    /** Whether it says the same. */
    boolean agrees(Entry other) {
        return day == other.day && body.equals(other.body);
    }
}
