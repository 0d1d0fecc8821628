package id.tumbuh.server.people;

import id.tumbuh.server.foundation.ScopePath;
import java.util.UUID;

/** Views that follow a person. Called in the transaction that changes the person, after the person's own row has changed. */
public interface PersonOwned {
    /** The person belongs to another posyandu now. */
    void moved(UUID person, String posyandu, ScopePath path);

    /** Sex, birth date or birth weight are other than before: whatever was judged by them is judged again. */
    void corrected(UUID person);

    /** What was written for one id counts for another. */
    void merged(UUID absorbed, UUID survivor);

    /** A merge was undone: what was written for the id counts for it again. */
    void unmerged(UUID restored, UUID survivor);
}
