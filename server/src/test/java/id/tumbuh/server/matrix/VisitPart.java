package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Open days and measurements. */
final class VisitPart implements MatrixPart {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return place.depth() == 5 ? List.of(measured(server, place).toString()) : List.of();
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        String posyandu = Land.id(place);
        return switch (operation) {
            case "GET /api/sessions" -> Sample.query("?posyandu=" + posyandu + "&since=2026-01-01&until=2026-12-31");
            case "POST /api/sessions", "POST /api/sessions/cancel" ->
                Sample.body("{\"posyandu\":\"" + posyandu + "\",\"day\":\"2026-11-05\"}");
            case "GET /api/visits" -> Sample.query("?posyandu=" + posyandu + "&day=2026-11-02");
            case "GET /api/visits/conflicts" -> Sample.query("?place=" + posyandu);
            case "POST /api/visits/{fact}/choose", "POST /api/visits/{fact}/withdraw" -> decide(server, place, "{}");
            case "POST /api/visits/{fact}/correct" ->
                decide(server, place, "{\"body\":{\"weight_g\":8000},\"confirm\":true}");
            case "GET /api/entries" -> Sample.query("?posyandu=" + posyandu + "&day=2026-11-02");
            case "GET /api/referrals" -> Sample.query("?posyandu=" + posyandu);
            case "POST /api/referrals/{fact}/answer" ->
                new Sample(
                        Map.of("fact", referred(server, place).toString()),
                        "",
                        "{\"step\":\"SELESAI\",\"day\":\"2026-11-03\"}");
            default -> null;
        };
    }

    private static Sample decide(TestServer server, ScopePath place, String body) {
        return new Sample(Map.of("fact", measured(server, place).toString()), "", body);
    }

    private static UUID referred(TestServer server, ScopePath place) {
        if (place.depth() < 5) {
            return UUID.randomUUID();
        }
        int day = (int) LocalDate.of(2026, 11, 2).toEpochDay();
        JsonNode body = JSON.readTree("{\"to\":\"PUSKESMAS\",\"why\":[\"BGM\"]}");
        UUID child = PeoplePart.child(server, place);
        FactDraft draft = new FactDraft(
                "visit.referred", 1, Land.id(place), child, null, day, Fact.Place.POSYANDU, Fact.By.NAKES, body, null);
        return PeoplePart.write(server, place, draft);
    }

    /** Above a posyandu nobody is measured; an unknown fact stands for a measurement. */
    private static UUID measured(TestServer server, ScopePath place) {
        return place.depth() == 5
                ? PeoplePart.measured(server, place, PeoplePart.child(server, place))
                : UUID.randomUUID();
    }
}
