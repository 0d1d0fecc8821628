package id.tumbuh.server.audit;

import id.tumbuh.server.foundation.Caller;
import java.util.Collection;
import java.util.UUID;

/** Writes the trail. Entries are made in the transaction of what they tell of: one is never there without the other. */
public interface AuditTrail {
    /**
     * Writes one entry.
     *
     * @param action what was done
     * @param persons whom it concerns
     * @param facts on behalf of which facts
     */
    void note(Caller caller, Action action, Collection<UUID> persons, Collection<UUID> facts);
}
