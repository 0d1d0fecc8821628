package id.tumbuh.server.watch;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.people.Contacts;
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
     * @param contact whose child and where from; null in lists
     * @param measured what was measured last on that day or before; null where nothing was
     * @param earlier the weights before that one, the newest first
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
            Contacts.@Nullable Contact contact,
            @Nullable Measured measured,
            List<Weighed> earlier) {
        public Referral {
            why = List.copyOf(why);
            earlier = List.copyOf(earlier);
        }
    }

    /** A weight that counts. */
    record Weighed(LocalDate day, int weightG) {}

    /**
     * A measurement; what was not measured is null.
     *
     * @param bbu z-scores in hundredths: BB/U, TB/U, BB/TB
     */
    record Measured(
            LocalDate day,
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            @Nullable Integer headMm,
            @Nullable Integer muacMm,
            boolean oedema,
            @Nullable Integer bbu,
            @Nullable Integer tbu,
            @Nullable Integer bbtb) {}
}
