package id.tumbuh.server.people;

import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Those of whose death somebody told. */
public interface Deceased {
    /**
     * Judges again what was told of the death of those among these who were seen, now that they were. Called in the transaction that notes
     * it, once {@link Seen} knows.
     *
     * @return the facts whose state changes by it
     */
    List<View.Change> seen(Set<UUID> persons);
}
