package id.tumbuh.server.testing;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A phone with a kader, enrolled by a code as in the field. */
public final class Phone {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public final UUID device;
    public final UUID kader;
    public final String token;
    private final TestServer server;
    private final String posyandu;
    private final Map<String, JsonNode> held = new LinkedHashMap<>();
    private @Nullable String cursor;
    private long written;

    private Phone(TestServer server, String posyandu, UUID kader, UUID device, String token) {
        this.server = server;
        this.posyandu = posyandu;
        this.kader = kader;
        this.device = device;
        this.token = token;
    }

    /** A new kader's phone; the bidan's areas cover the posyandu. */
    public static Phone enrol(TestServer server, String posyandu, Staff bidan) {
        UUID kader = server.bean(Accounts.class).addKader("Ibu Kader", posyandu);
        UUID device = UUID.randomUUID();
        TestServer.Answer issued = bidan.send("POST", "/api/enrolments", "{\"account\":\"" + kader + "\"}");
        TestServer.Answer enrolled = server.send(
                "POST",
                "/api/devices/enrol",
                "{\"code\":\"" + issued.json().path("code").stringValue() + "\",\"deviceId\":\"" + device
                        + "\",\"deviceName\":\"HP\"}");
        return new Phone(
                server, posyandu, kader, device, enrolled.json().path("token").stringValue());
    }

    /** The same phone, empty, with another server on the same database. */
    public Phone at(TestServer other) {
        return new Phone(other, posyandu, kader, device, token);
    }

    /** A member of the staff with a browser. */
    public static Staff staff(TestServer server, String login, Role role, String place) {
        server.bean(Accounts.class).addStaff(login, "Staf", role, List.of(place), "empat-kuda-hijau");
        return Staff.signIn(server, login, "empat-kuda-hijau");
    }

    /** A fact of this phone, single quotes for double ones; what the text gives goes before what the phone adds. */
    public ObjectNode fact(String type, String text) {
        ObjectNode fact = JSON.createObjectNode();
        fact.put("id", Ids.next(Clock.systemUTC()).toString());
        fact.put("type", type);
        fact.put("v", 1);
        fact.put("posyandu", posyandu);
        fact.putObject("body");
        fact.put("device", device.toString());
        fact.put("actor", kader.toString());
        fact.put("at", "2026-11-02T02:00:00Z");
        fact.put("seq", ++written);
        fact.setAll((ObjectNode) JSON.readTree(text.replace('\'', '"')));
        return fact;
    }

    /** What is answered for each, in their order. */
    public List<JsonNode> send(JsonNode... facts) {
        ObjectNode batch = JSON.createObjectNode();
        for (JsonNode fact : facts) {
            batch.withArrayProperty("facts").add(fact);
        }
        TestServer.Answer answer = call("POST", "/api/sync/facts", batch.toString());
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        List<JsonNode> outcomes = new ArrayList<>();
        answer.json().path("outcomes").forEach(outcomes::add);
        return outcomes;
    }

    /** Outcome and code of one fact, such as {@code held TMB-FACT-UNKNOWN-SUBJECT}. */
    public String answer(JsonNode fact) {
        JsonNode outcome = send(fact).getFirst();
        String code = outcome.path("code").asString("");
        return (outcome.path("outcome").stringValue() + " " + code).strip();
    }

    public TestServer.Answer call(String method, String path, @Nullable String body) {
        return server.send(method, path, body, "Authorization", "Bearer " + token);
    }

    /** One page of changes, kept as a phone would; true where there are more. */
    public boolean fetch(int limit) {
        String from = cursor == null ? "" : "&since=" + cursor;
        TestServer.Answer answer =
                call("GET", "/api/sync/changes?posyandu=" + posyandu + "&limit=" + limit + from, null);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        JsonNode page = answer.json();
        cursor = page.path("cursor").stringValue();
        page.path("items").forEach(this::keep);
        return page.path("more").booleanValue();
    }

    /** Everything there is to fetch. */
    public Phone fetchAll() {
        boolean more = true;
        while (more) {
            more = fetch(100);
        }
        return this;
    }

    private void keep(JsonNode item) {
        JsonNode content = item.path("content");
        String kind = item.path("kind").stringValue();
        String id = content.path("id").asString("");
        if (kind.equals("left")) {
            held.keySet().removeIf(key -> key.endsWith(id) && !key.startsWith("fact"));
        }
        // A visit of the snapshot and the fact of the feed are one thing.
        held.put((kind.equals("visit") ? "fact" : kind) + " " + id, content);
    }

    /** What the phone holds of a kind: fact, person, series, session, left. */
    public List<String> ids(String kind) {
        return held.keySet().stream()
                .filter(key -> key.startsWith(kind + " "))
                .map(key -> key.substring(kind.length() + 1))
                .sorted()
                .toList();
    }

    public @Nullable JsonNode item(String kind, Object id) {
        return held.get(kind + " " + id);
    }

    public @Nullable String cursor() {
        return cursor;
    }
}
