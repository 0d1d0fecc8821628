package id.tumbuh.sim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pregnancy known to this posyandu.
 *
 * @param lastPeriodDay HPHT, epoch day
 * @param registeredDay the first contact
 * @param number 1 for the mother's first (hamil ke)
 * @param armMm LiLA at the first contact, millimetres; below 235 is KEK
 * @param endDay null while it goes on
 * @param weeks completed weeks at the end; null while it goes on
 * @param children those born alive, in order
 */
public record Pregnancy(
        UUID id,
        UUID mother,
        int lastPeriodDay,
        int registeredDay,
        int number,
        int armMm,
        Outcome outcome,
        @Nullable Integer endDay,
        @Nullable Integer weeks,
        List<UUID> children) {
    /** How a pregnancy ended by the end of the simulation. */
    public enum Outcome {
        ONGOING,
        LIVE_BIRTH,
        STILLBIRTH,
        MISCARRIAGE
    }
}
