package id.tumbuh.server.visit.internal.web;

import id.tumbuh.server.sync.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a decision.
 *
 * @param outcome accepted, conflict, or duplicate where {@code fact} said the same already and nothing has changed
 * @param warnings codes of what is doubtful about it
 */
record Receipt(UUID fact, String outcome, @Nullable String code, List<String> warnings) {
    static Receipt of(Outcome outcome) {
        return new Receipt(outcome.id(), outcome.word(), outcome.code(), outcome.warnings());
    }
}
