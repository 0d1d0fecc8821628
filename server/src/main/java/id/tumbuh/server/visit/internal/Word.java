package id.tumbuh.server.visit.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one fact says, of a measurement or an entry or of what another fact said.
 *
 * @param posyandu for which it was written
 * @param day epoch day it tells of
 * @param base what it speaks of; null where it stands for itself
 */
record Word(UUID fact, String posyandu, int day, @Nullable UUID base, Act act) {
    /** What it does. */
    enum Act {
        /** Says a measurement or an entry, or says it anew. */
        SAYS,
        WITHDRAWS,
        CHOOSES,
        /** Tells what became of a referral, or that a weight was looked at, and takes nothing away. */
        ANSWERS,
        /** Takes a decision back: a correction, a withdrawal or a choice. */
        REVERSES;

        /** Whether it settles what others say. */
        boolean decides() {
            return this != ANSWERS && this != REVERSES;
        }
    }
}
