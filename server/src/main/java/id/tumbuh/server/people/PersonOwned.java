package id.tumbuh.server.people;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Views that follow a person. Called in the transaction that changes the person, after the person's own row has changed; each answers with
 * the facts whose state changes by it.
 */
public interface PersonOwned {
    /** The person belongs to another posyandu now. */
    void moved(UUID person, String posyandu, ScopePath path);

    /** Sex, birth date or birth weight are other than before: whatever was judged by them is judged again. */
    List<View.Change> corrected(UUID person);

    /**
     * Where these persons belonged, when, or where they were invited, may be other than before. Called after the others, with the
     * survivors of those whose records were absorbed.
     */
    default List<View.Change> belonging(Set<UUID> persons) {
        return List.of();
    }

    /** What was written for one id counts for another. */
    List<View.Change> merged(UUID absorbed, UUID survivor);

    /** A merge was undone: what was written for the id counts for it again. */
    List<View.Change> unmerged(UUID restored, UUID survivor);
}
