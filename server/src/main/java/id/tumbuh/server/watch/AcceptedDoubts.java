package id.tumbuh.server.watch;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which doubtful measurements the bidan has looked at and let stand as they are. */
public interface AcceptedDoubts {
    /**
     * Those of these measurements whose case was accepted, within the scope of the running transaction.
     *
     * @param persons by the measurement's fact, who was measured
     */
    Set<UUID> of(Map<UUID, UUID> persons);
}
