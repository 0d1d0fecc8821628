package id.tumbuh.care.mother;

import id.tumbuh.care.service.Service;
import org.jspecify.annotations.Nullable;

/**
 * The trimesters with the visits each asks for, six in all (KMK 2015/2023): 0–12 weeks, over 12 to 24, over 24 to birth. The
 * limits are days, so 12 weeks and a day is the second.
 */
public enum Trimester {
    FIRST(0, 84, 1, Service.ANC_TM1, Service.DOKTER_USG_TM1),
    SECOND(85, 168, 2, Service.ANC_TM2, null),
    /** To the birth, however late. */
    THIRD(169, null, 3, Service.ANC_TM3, Service.DOKTER_USG_TM3);

    private final int firstDay;
    private final @Nullable Integer lastDay;
    private final int visits;
    private final Service visit;
    private final @Nullable Service doctor;

    Trimester(int firstDay, @Nullable Integer lastDay, int visits, Service visit, @Nullable Service doctor) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.visits = visits;
        this.visit = visit;
        this.doctor = doctor;
    }

    /** Of so many days since the last period, not negative. */
    public static Trimester of(int days) {
        if (days >= THIRD.firstDay) {
            return THIRD;
        }
        return days >= SECOND.firstDay ? SECOND : FIRST;
    }

    /** First day since the last period. */
    public int firstDay() {
        return firstDay;
    }

    /** Last day since the last period; null for the third, which ends with the birth. */
    public @Nullable Integer lastDay() {
        return lastDay;
    }

    /** How many visits it asks for. */
    public int visits() {
        return visits;
    }

    Service visit() {
        return visit;
    }

    /** The doctor's visit with USG (K1 and K5); null where there is none. */
    @Nullable
    Service doctor() {
        return doctor;
    }
}
