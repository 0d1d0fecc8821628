package id.tumbuh.server.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** When somebody was there, whatever the caller's areas; answered by the module {@code visit}. */
public interface Seen {
    /**
     * The last day on which each of these persons, or anybody ever merged with them, was measured or came, whatever became of what was
     * measured; those who never were are left out.
     */
    Map<UUID, Integer> lastDay(Set<UUID> persons);
}
