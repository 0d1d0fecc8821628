package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.Rows;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts that wait for a decision, and the changes a phone fetches. */
final class SyncPart implements MatrixPart {
    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return List.of(quarantined(server, place).toString());
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        return switch (operation) {
            case "GET /api/sync/changes" -> Sample.query("?posyandu=" + Land.id(place));
            case "POST /api/facts/{id}/release" -> Sample.of("id", quarantined(server, place));
            default -> null;
        };
    }

    private static UUID quarantined(TestServer server, ScopePath place) {
        UUID id = UUID.randomUUID();
        Rows.add(
                server.database(),
                "fact",
                Map.of(
                        "id",
                        id,
                        "kind",
                        "session.opened",
                        "body",
                        "{}",
                        "posyandu",
                        Land.id(place),
                        "path",
                        place.value(),
                        "state",
                        3));
        return id;
    }
}
