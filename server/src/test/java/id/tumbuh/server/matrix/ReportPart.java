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

/** Papers. */
final class ReportPart implements MatrixPart {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return List.of();
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        String month = "?place=" + Land.id(place) + "&period=2026-10";
        return switch (operation) {
            case "GET /api/reports" -> Sample.query(month);
            case "GET /api/reports/papers/{paper}" ->
                new Sample(Map.of("paper", "f1-dki"), month + "&format=CSV", null);
            case "GET /api/reports/papers/penerima-kado",
                    "GET /api/reports/papers/kado-diserahkan",
                    "GET /api/reports/papers/sip-format-2",
                    "GET /api/reports/papers/nama-balita",
                    "GET /api/reports/papers/daftar-hadir" -> Sample.query(month + "&format=CSV");
            case "GET /api/reports/letters" -> Sample.query("?place=" + Land.id(place));
            case "GET /api/reports/letters/{person}/{referral}" -> letter(server, place);
            default -> null;
        };
    }

    private static Sample letter(TestServer server, ScopePath place) {
        if (place.depth() < 5) {
            return new Sample(
                    Map.of(
                            "person", UUID.randomUUID().toString(),
                            "referral", UUID.randomUUID().toString()),
                    "",
                    null);
        }
        UUID child = PeoplePart.child(server, place);
        JsonNode body = JSON.readTree("{\"to\":\"PUSKESMAS\",\"why\":[\"BGM\"]}");
        int day = (int) LocalDate.of(2026, 11, 2).toEpochDay();
        UUID referral = PeoplePart.write(
                server,
                place,
                new FactDraft(
                        "visit.referred",
                        1,
                        Land.id(place),
                        child,
                        null,
                        day,
                        Fact.Place.POSYANDU,
                        Fact.By.NAKES,
                        body,
                        null));
        return new Sample(Map.of("person", child.toString(), "referral", referral.toString()), "?format=CSV", null);
    }
}
