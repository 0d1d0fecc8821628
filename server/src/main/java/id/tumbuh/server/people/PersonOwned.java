package id.tumbuh.server.people;

import id.tumbuh.server.foundation.ScopePath;
import java.util.UUID;

/**
 * Told by the register what happens to the persons whose rows a module keeps, in the transaction of the facts. A child's history follows
 * the child, so such rows carry the path of the posyandu where the person belongs now. Every call may come again with the same values.
 */
public interface PersonOwned {
    /** The person belongs here from now on; what is kept of the person takes this posyandu and path. */
    void moved(UUID person, String posyandu, ScopePath path);

    /**
     * What is kept under the id counts for another one.
     *
     * @param survivor the id at the end of the chain of merges; the person's own where a merge was undone
     */
    void merged(UUID person, UUID survivor);

    /** Everything that says who it was is gone; what counts stays. */
    void erased(UUID person);
}
