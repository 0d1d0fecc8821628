package id.tumbuh.sim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a person, told by the posyandu it belonged to on that day. */
public sealed interface Event {
    UUID id();

    UUID person();

    /** Epoch day. */
    int day();

    /**
     * The person left; told by the posyandu left only.
     *
     * @param to index of the posyandu moved to; null for a place outside the simulation
     */
    record Moved(
            UUID id,
            UUID person,
            int day,
            int from,
            @Nullable Integer to) implements Event {}

    record Died(UUID id, UUID person, int day) implements Event {}

    record NikAttached(UUID id, UUID person, int day, String nik) implements Event {}
}
