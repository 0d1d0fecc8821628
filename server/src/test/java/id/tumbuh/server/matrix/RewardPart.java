package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reward programme and Buku Donasi. */
final class RewardPart implements MatrixPart {
    private static final String BASE = "/api/rewards";
    private static final String POST = BASE + "/{posyandu}";
    private static final String MONTH = POST + "/{period}";
    private static final String BOOK = BASE + "/book";
    private static final String SEEN = "{\"hash\":\"" + "0".repeat(64) + "\"}";

    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return List.of();
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        String id = Land.id(place);
        Map<String, String> month = Map.of("posyandu", id, "period", "2026-12", "what", "reserved");
        Map<String, String> wrong = Map.of("posyandu", id, "what", "cancelled");
        String child = "\"person\":\"" + UUID.randomUUID() + "\"";
        return switch (operation) {
            case "GET " + BASE -> Sample.query("?period=2026-12");
            case "GET " + BASE + "/programme", "GET " + BASE + "/effect", "GET " + BOOK -> Sample.query("?place=" + id);
            case "POST " + BASE + "/programme" -> Sample.body("{\"place\":\"" + id + "\",\"from\":\"2026-11-01\"}");
            case "POST " + BASE + "/holidays" ->
                Sample.body("{\"place\":\"" + id + "\",\"day\":\"2026-12-25\",\"name\":\"Natal\"}");
            case "GET " + MONTH,
                    "GET " + MONTH + "/lists",
                    "GET " + MONTH + "/announcement",
                    "GET " + POST + "/gifts" -> new Sample(month, "", null);
            case "POST " + MONTH + "/propose", "POST " + MONTH + "/validate", "POST " + MONTH + "/approve" ->
                new Sample(month, "", SEEN);
            case "POST " + MONTH + "/return" -> new Sample(month, "", "{\"reason\":\"salah\"}");
            case "POST " + MONTH + "/meetings" ->
                new Sample(
                        month,
                        "",
                        "{\"day\":\"2026-11-20\",\"minutes\":30,\"attended\":{\"KADER\":4},\"words\":\"Jadwal\"}");
            case "POST " + POST + "/excuses" ->
                new Sample(month, "", "{\"person\":\"" + PeoplePart.child(server, place) + "\",\"excused\":true}");
            case "POST " + POST + "/gifts/{what}" ->
                new Sample(month, "", "{" + child + ",\"semester\":\"2026-07\",\"item\":\"PAKET\"}");
            case "POST " + POST + "/gifts/corrections/{what}" ->
                new Sample(wrong, "", "{" + child + ",\"semester\":\"2026-07\",\"reason\":\"DATA_SALAH\"}");
            case "POST " + BOOK + "/donations" ->
                Sample.body("{\"place\":\"" + id
                        + "\",\"body\":{\"day\":\"2026-11-01\",\"donorKind\":\"PKK\",\"item\":\"RUPIAH\","
                        + "\"quantity\":50000,\"purpose\":\"UMUM\",\"receivedBy\":\"PKK\"}}");
            case "POST " + BOOK + "/moves" ->
                Sample.body(
                        "{\"place\":\"" + id
                                + "\",\"body\":{\"day\":\"2026-11-01\",\"move\":\"BELANJA\",\"item\":\"RUPIAH\",\"quantity\":5}}");
            case "POST " + BOOK + "/corrections" ->
                Sample.body("{\"place\":\"" + id + "\",\"fact\":\"" + UUID.randomUUID() + "\",\"reason\":\"salah\"}");
            case "POST " + BOOK + "/closings" -> Sample.body("{\"place\":\"" + id + "\",\"until\":\"2026-10-31\"}");
            default -> null;
        };
    }
}
