package id.tumbuh.server.reward.internal.web;

import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.sync.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fact that was made: of a list, the base of the next step. */
record Written(UUID fact, String outcome) {
    static Written of(Outcome outcome) {
        return new Written(outcome.id(), outcome.word());
    }

    /** What has to stand in a body. */
    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw Problem.of(GeneralProblem.INVALID, field);
        }
        return value;
    }
}
