package id.tumbuh.server.access.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kader on one phone.
 *
 * @param device null until the code is redeemed
 */
record Enrolment(
        UUID id,
        UUID account,
        String posyandu,
        Instant codeUntil,
        @Nullable UUID device,
        @Nullable Instant tokenUntil,
        @Nullable Instant ended) {
    boolean live(Instant now) {
        return device != null && ended == null && tokenUntil != null && now.isBefore(tokenUntil);
    }
}
