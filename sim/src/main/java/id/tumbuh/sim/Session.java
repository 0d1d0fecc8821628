package id.tumbuh.sim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The open day (hari buka) of a month.
 *
 * @param month months since year 0, as {@link id.tumbuh.growth.calendar.CivilDate#monthNumber}
 * @param scheduledDay epoch day
 * @param openMinute minute of the local day
 * @param closeMinute minute of the local day
 * @param cancelled why it was not held; null where it was
 */
public record Session(
        UUID id,
        int month,
        int scheduledDay,
        int openMinute,
        int closeMinute,
        @Nullable Cancellation cancelled) {
    public boolean held() {
        return cancelled == null;
    }

    /** Why a posyandu stays closed. */
    public enum Cancellation {
        FLOOD,
        HOLIDAY,
        NO_KADER,
        OUTBREAK,
        ELECTION,
        NO_ROOM
    }
}
