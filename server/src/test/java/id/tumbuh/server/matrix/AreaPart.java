package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places and their settings. */
final class AreaPart implements MatrixPart {
    private static final String BASE = "\"base\":\"01900000-0000-7000-8000-000000000001\"";

    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return List.of(); // the places themselves are there from the start
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        String id = Land.id(place);
        return switch (operation) {
            case "GET /api/places/{id}" -> Sample.of("id", id);
            case "POST /api/places" ->
                Sample.body("{\"parent\":\"" + Land.id(place.parent()) + "\",\"fields\":{\"name\":\"Baru\"}}");
            case "PATCH /api/places/{id}" ->
                new Sample(Map.of("id", id), "", "{" + BASE + ",\"fields\":{\"name\":\"Lain\"}}");
            case "POST /api/places/{id}/move" ->
                new Sample(Map.of("id", id), "", "{" + BASE + ",\"parent\":\"" + Land.id(place.parent()) + "\"}");
            case "POST /api/places/{id}/close" ->
                new Sample(Map.of("id", id), "", "{" + BASE + ",\"from\":\"2026-12-01\"}");
            case "GET /api/options" -> Sample.query("?place=" + id);
            case "POST /api/options" ->
                Sample.body("{\"place\":\"" + id + "\",\"option\":\"uji\",\"value\":1,\"from\":\"2026-12-01\"}");
            default -> null;
        };
    }
}
