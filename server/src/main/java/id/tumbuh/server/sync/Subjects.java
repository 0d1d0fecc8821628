package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.ScopePath;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of the persons that facts are about; answered by the module {@code people}. */
public interface Subjects {
    /** The persons with these ids, whatever the caller's areas; unknown ones are left out. */
    Map<UUID, Known> find(Set<UUID> persons);

    /** Everybody whose belonging counts together with that of these persons: those merged with them at any time, themselves included. */
    Set<UUID> kin(Set<UUID> persons);

    /**
     * Waits until nobody else is bringing these persons into being, and keeps others from it to the end of the transaction. Their keys are
     * there already ({@link Seals#ring}).
     */
    void claim(Set<UUID> persons);

    /**
     * A known person.
     *
     * @param birthDay epoch day, of whoever the person was merged into; null where nobody noted it
     * @param posyandu where the person belongs now
     * @param path of that posyandu
     * @param since every posyandu to which the person, or somebody that one was ever merged into, was sent by whoever may have had the
     *     person, each with the least day of those facts; of whoever registered the person no day is too early
     *     ({@link Integer#MIN_VALUE}). A posyandu once there stays, and its day only sinks.
     * @param left those of them that the person no longer belongs to nor visits, each with the first day no more
     */
    record Known(
            UUID person,
            @Nullable Integer birthDay,
            String posyandu,
            ScopePath path,
            Map<String, Integer> since,
            Map<String, Integer> left) {
        public Known {
            since = Map.copyOf(since);
            left = Map.copyOf(left);
        }

        /** Every posyandu the person belongs to or ever belonged to. */
        public Set<String> places() {
            return since.keySet();
        }
    }
}
