package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Months and dashboards. */
final class MonthPart implements MatrixPart {
    private static final String BASE = "/api/months/{posyandu}/{period}";
    private static final String HASH = "0".repeat(64);

    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return List.of();
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        Map<String, String> month = Map.of("posyandu", Land.id(place), "period", "2026-10", "item", "S");
        return switch (operation) {
            case "GET /api/months" -> Sample.query("?period=2026-10");
            case "GET /api/dashboard" -> Sample.query("?scope=" + Land.id(place) + "&until=2026-10");
            case "GET /api/dashboard/diarrhoea", "GET /api/dashboard/quality", "GET /api/dashboard/quality/kader" ->
                Sample.query("?scope=" + Land.id(place) + "&period=2026-10");
            case "GET " + BASE,
                    "GET " + BASE + "/steps",
                    "GET " + BASE + "/diarrhoea",
                    "GET " + BASE + "/figures/{item}" -> new Sample(month, "", null);
            case "GET " + BASE + "/difference" -> new Sample(month, "?from=0", null);
            case "POST " + BASE + "/validate", "POST " + BASE + "/sign" ->
                new Sample(month, "", "{\"hash\":\"" + HASH + "\"}");
            case "POST " + BASE + "/receive", "POST " + BASE + "/approve" -> new Sample(month, "", "{}");
            case "POST " + BASE + "/reopen" -> new Sample(month, "", "{\"reason\":\"terlambat\"}");
            default -> null;
        };
    }
}
