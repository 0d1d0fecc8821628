package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worklist of a month and the watch over an area. */
final class WatchPart implements MatrixPart {
    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return List.of();
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        Map<String, String> month = Map.of("posyandu", Land.id(place), "period", "2026-11");
        return switch (operation) {
            case "GET /api/months/{posyandu}/{period}/cases" -> new Sample(month, "", null);
            case "POST /api/months/{posyandu}/{period}/cases/decisions" ->
                new Sample(
                        month,
                        "",
                        "{\"decisions\":[{\"key\":\"" + UUID.randomUUID()
                                + "\",\"decision\":\"accept\",\"reason\":\"benar\"}]}");
            case "POST /api/months/{posyandu}/{period}/cases/undo" ->
                new Sample(month, "", "{\"facts\":[\"" + UUID.randomUUID() + "\"]}");
            case "GET /api/watch", "GET /api/watch/counts" -> Sample.query("?place=" + Land.id(place));
            case "POST /api/watch/referrals" ->
                Sample.body("{\"person\":\"" + PeoplePart.child(server, place)
                        + "\",\"to\":\"PUSKESMAS\",\"why\":[\"BGM\"]}");
            default -> null;
        };
    }
}
