package id.tumbuh.server.sync;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one fact.
 *
 * @param duplicate true where the server had it already; {@code state} is then what became of it
 * @param code why it is held, quarantined or in conflict
 * @param warnings codes of what is doubtful about an accepted fact
 */
public record Outcome(
        UUID id, State state, boolean duplicate, @Nullable String code, List<String> warnings) {
    public Outcome {
        warnings = List.copyOf(warnings);
    }

    /** Whether views show the fact. */
    public boolean taken() {
        return state == State.ACCEPTED || state == State.CONFLICT;
    }

    /** The word on the wire and in the metrics. */
    public String word() {
        return duplicate ? "duplicate" : word(state);
    }

    /** The word of a state. */
    public static String word(State state) {
        return switch (state) {
            case ACCEPTED -> "accepted";
            case CONFLICT -> "conflict";
            case HELD -> "held";
            case QUARANTINED -> "quarantined";
        };
    }
}
