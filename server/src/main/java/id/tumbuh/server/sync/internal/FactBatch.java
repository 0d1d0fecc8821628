package id.tumbuh.server.sync.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch as phones send it, for the description of the API; {@code docs/protocol.md} says what each means. */
record FactBatch(@Schema(description = "at most 1,000") List<Envelope> facts) {

    record Envelope(
            UUID id,
            @Schema(example = "visit.measured") String type,

            @Schema(description = "form of the kind of fact")
            int v,

            String posyandu,
            @Nullable UUID subject,
            @Nullable UUID session,
            @Nullable LocalDate day,
            @Nullable String place,
            @Nullable String by,

            @Schema(type = "object", description = "as the kind of fact has it")
            Object body,

            UUID device,
            UUID actor,
            Instant at,
            @Schema(description = "counts up on the device") long seq,

            @Schema(description = "the fact this one was made on") @Nullable
            UUID base,

            @Schema(description = "version of the app") @Nullable
            String app,

            @Schema(description = "version of the rules") @Nullable
            String rules,

            @Schema(type = "object", description = "what the phone showed") @Nullable
            Object shown) {}
}
