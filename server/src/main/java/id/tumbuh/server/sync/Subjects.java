package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.ScopePath;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known of the persons that facts are about; answered by the module {@code people}. */
public interface Subjects {
    /** The persons with these ids, whatever the caller's areas; unknown ones are left out. */
    Map<UUID, Known> find(Set<UUID> persons);

    /**
     * Waits until nobody else is bringing these persons into being, and keeps others from it to the end of the transaction. Their keys are
     * there already ({@link Seals#ring}).
     */
    void claim(Set<UUID> persons);

    /**
     * A known person.
     *
     * @param posyandu where the person belongs now
     * @param path of that posyandu
     * @param places every posyandu the person belongs to or ever belonged to
     * @param left those of them that the person no longer belongs to nor visits, each with the first day no more
     */
    record Known(UUID person, String posyandu, ScopePath path, Set<String> places, Map<String, Integer> left) {
        public Known {
            places = Set.copyOf(places);
            left = Map.copyOf(left);
        }
    }
}
