package id.tumbuh.server.sync;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals what is personal with a key for each person, so that shredding the key erases the person; answered by {@code people}. */
public interface Seals {
    /** The keys of these persons, made where they are not there yet (unless the person was erased). */
    Ring ring(Set<UUID> persons);

    /** Those of these persons who were erased. */
    Set<UUID> erased(Set<UUID> persons);

    /** Keys at hand. */
    interface Ring {
        boolean isErased(UUID person);

        /** Null where the person was erased: nothing personal may then be kept. */
        byte @Nullable [] seal(UUID person, byte[] plain);

        /** Null where the person was erased. */
        byte @Nullable [] open(UUID person, byte[] sealed);
    }
}
