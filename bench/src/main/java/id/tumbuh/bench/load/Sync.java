package id.tumbuh.bench.load;

import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.Phone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a phone hears what changed: page after page, packed. */
record Sync(String cursor, int pages, int items, long packed, long unpacked, long nanos) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Line.Reply page(Line line, Phone phone, String query) throws IOException {
        return line.send(
                        "GET",
                        "/api/sync/changes?" + query,
                        new byte[0],
                        "Authorization",
                        phone.bearer(),
                        "Accept-Encoding",
                        "gzip")
                .expect(200);
    }

    /** Everything a phone needs to begin with. */
    static Sync whole(Line line, Phone phone) throws IOException {
        String query = "posyandu=" + phone.posyandu();
        int pages = 0;
        int items = 0;
        long packed = 0;
        long unpacked = 0;
        long nanos = 0;
        while (true) {
            long begin = System.nanoTime();
            Line.Reply reply = page(line, phone, query);
            nanos += System.nanoTime() - begin;
            byte[] plain = reply.encoding().equals("gzip")
                    ? new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes()
                    : reply.body();
            JsonNode answer = JSON.readTree(plain);
            pages++;
            items += answer.path("items").size();
            packed += reply.body().length;
            unpacked += plain.length;
            String cursor = answer.path("cursor").stringValue();
            if (!answer.path("more").booleanValue()) {
                return new Sync(cursor, pages, items, packed, unpacked, nanos);
            }
            query = "since=" + cursor;
        }
    }
}
