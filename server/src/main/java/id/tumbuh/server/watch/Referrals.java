package id.tumbuh.server.watch;

import id.tumbuh.server.foundation.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referrals that count, with names: for letters, and only for who may know them. */
public interface Referrals {
    /** Those of an area of the caller's made in the last half year, the newest first; at most a thousand. */
    List<Referral> recent(Caller caller, String place);

    /** One of them, however old; a {@link id.tumbuh.server.foundation.Problem} where it is not the person's, or not the caller's. */
    Referral find(Caller caller, UUID person, UUID fact);

    /**
     * Somebody sent on.
     *
     * @param sex {@code male} or {@code female}
     * @param posyandu where the person belongs now
     * @param to the code of the place
     * @param why codes
     * @param measured what was measured last on that day or before; null where nothing was
     */
    record Referral(
            UUID fact,
            UUID person,
            @Nullable String name,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            String posyandu,
            LocalDate day,
            String to,
            List<String> why,
            boolean urgent,
            @Nullable String note,
            @Nullable Measured measured) {
        public Referral {
            why = List.copyOf(why);
        }
    }

    /** A measurement; what was not measured is null. */
    record Measured(
            LocalDate day,
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            @Nullable Integer headMm,
            @Nullable Integer muacMm,
            boolean oedema) {}
}
