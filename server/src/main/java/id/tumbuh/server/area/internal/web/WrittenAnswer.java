package id.tumbuh.server.area.internal.web;

import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.internal.PlaceDesk;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a decision.
 *
 * @param outcome accepted or conflict
 * @param place the place as it is now; null for the nation
 */
record WrittenAnswer(
        UUID fact,
        String outcome,
        List<String> warnings,
        @Nullable PlaceAnswer place) {
    static WrittenAnswer of(PlaceDesk.Written written, @Nullable Area area) {
        return new WrittenAnswer(
                written.outcome().id(),
                written.outcome().word(),
                written.outcome().warnings(),
                area == null ? null : PlaceAnswer.of(area));
    }
}
