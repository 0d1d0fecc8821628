package id.tumbuh.server.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A phone as far as sending goes: what it wrote and was not answered for, and what it keeps although it was. */
public final class Outbox {
    private static final int OK = 200;
    private static final int TOO_MANY = 429;

    private final Line line;
    private final Phone phone;
    private final Map<UUID, ObjectNode> unsent = new LinkedHashMap<>();
    private final Map<UUID, ObjectNode> kept = new LinkedHashMap<>();

    public Outbox(Line line, Phone phone) {
        this.line = line;
        this.phone = phone;
    }

    /** The same phone on another line. */
    Outbox on(Line other) {
        Outbox moved = new Outbox(other, phone);
        moved.unsent.putAll(unsent);
        moved.kept.putAll(kept);
        return moved;
    }

    public void write(ObjectNode fact) {
        unsent.put(UUID.fromString(fact.path("id").stringValue()), fact);
    }

    public List<UUID> unsent() {
        return List.copyOf(unsent.keySet());
    }

    public Set<UUID> answered() {
        return Set.copyOf(kept.keySet());
    }

    ObjectNode fact(UUID id) {
        ObjectNode fact = unsent.get(id);
        return fact == null ? java.util.Objects.requireNonNull(kept.get(id)) : fact;
    }

    /** The server has another epoch: whatever is kept is to be sent again. */
    public void sendAgain() {
        Map<UUID, ObjectNode> all = new LinkedHashMap<>(kept);
        all.putAll(unsent);
        kept.clear();
        unsent.clear();
        unsent.putAll(all);
    }

    /** Sends these facts and gives the answer, of which nothing is known here yet. */
    public JsonNode send(List<UUID> ids, boolean packed) throws IOException {
        ObjectNode batch = Desk.object();
        ArrayNode facts = batch.putArray("facts");
        ids.forEach(id -> facts.add(fact(id)));
        byte[] body = batch.toString().getBytes(StandardCharsets.UTF_8);
        Line.Reply reply = post(body, packed);
        while (reply.status() == TOO_MANY) {
            pause();
            reply = post(body, packed);
        }
        return reply.expect(OK).json();
    }

    private Line.Reply post(byte[] body, boolean packed) throws IOException {
        return packed
                ? line.send(
                        "POST",
                        "/api/sync/facts",
                        gzip(body),
                        "Authorization",
                        phone.bearer(),
                        "Content-Encoding",
                        "gzip")
                : line.send("POST", "/api/sync/facts", body, "Authorization", phone.bearer());
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(body);
        }
        return packed.toByteArray();
    }

    /** Takes the first answers of a batch to heart; a phone may crash before the rest. */
    public void hear(JsonNode answer, int most) {
        int heard = 0;
        for (JsonNode one : answer.path("outcomes")) {
            if (heard++ < most) {
                UUID id = UUID.fromString(one.path("id").stringValue());
                ObjectNode fact = unsent.remove(id);
                if (fact != null) {
                    kept.put(id, fact);
                }
            }
        }
    }

    /** Sends everything there is in one batch and hears all of the answer. */
    public void flush() throws IOException {
        List<UUID> all = new ArrayList<>(unsent.keySet());
        if (!all.isEmpty()) {
            hear(send(all, false), all.size());
        }
    }
}
