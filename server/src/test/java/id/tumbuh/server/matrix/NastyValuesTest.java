package id.tumbuh.server.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.TestServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every operation of {@code /api/docs} with bad values in each of its parameters and fields: a problem with a code, never an error of the server. */
class NastyValuesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** They would end the session that asks. */
    private static final Set<String> ENDING = Set.of("DELETE /api/session");

    private static final int DEEPEST = 3;
    private static final int MOST = 3;

    private static TestServer server = TestServer.start(Land.PLACES, "tumbuh.limits.burst=1000000");
    private final Map<Role, Actor> actors = new HashMap<>();
    private final Map<String, MatrixPart.Sample> samples = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private int asked;

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void badValuesAreProblemsWithACodeAndNeverAnErrorOfTheServer() {
        JsonNode docs = server.send("GET", "/api/docs", null).json();
        for (Matrix row : Matrix.rows()) {
            if (!ENDING.contains(row.operation())) {
                JsonNode operation =
                        docs.path("paths").path(row.path()).path(row.method().toLowerCase(Locale.ROOT));
                parameters(row, operation);
                bodies(row, docs, operation);
            }
        }

        assertEquals("", String.join("\n", wrong));
        assertTrue(asked > 1_000, "asked " + asked);
    }

    private void parameters(Matrix row, JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").stringValue();
            for (String text : some(Nasty.texts())) {
                MatrixPart.Sample sample = sample(row);
                String value = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
                String path = parameter.path("in").stringValue().equals("path")
                        ? row.path().replace("{" + name + "}", value) + sample.query()
                        : row.path() + query(sample.query(), name, value);
                ask(row, filled(path, sample), sample.body());
            }
        }
    }

    /** A few of them, others each time: every kind of parameter meets every value somewhere, and half a surrogate pair everywhere. */
    private List<String> some(List<String> values) {
        return IntStream.concat(
                        random.ints(MOST, 0, values.size()),
                        IntStream.of(Math.max(0, values.indexOf(Nasty.HALF_A_PAIR))))
                .distinct()
                .mapToObj(values::get)
                .toList();
    }

    private static String query(String given, String name, String value) {
        String others = given.replaceAll("[?&]" + name + "=[^&]*", "").replaceFirst("^[?&]", "");
        return "?" + name + "=" + value + (others.isEmpty() ? "" : "&" + others);
    }

    private void bodies(Matrix row, JsonNode docs, JsonNode operation) {
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (schema.isMissingNode()) {
            return;
        }
        for (String json : some(Nasty.json())) {
            ask(row, filled(row.path(), sample(row)), json);
        }
        MatrixPart.Sample first = sample(row);
        ObjectNode body = first.body() == null ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(first.body());
        fill(docs, schema, body, DEEPEST);
        fields(row, body, body);
    }

    /** Adds every field the description knows, so that each is tried. */
    private static void fill(JsonNode docs, JsonNode schema, ObjectNode body, int depth) {
        JsonNode known =
                schema.has("$ref") ? docs.at(schema.path("$ref").stringValue().substring(1)) : schema;
        known.path("properties").properties().forEach(property -> {
            if (!body.has(property.getKey())) {
                body.putNull(property.getKey());
            }
            if (depth > 0 && body.get(property.getKey()) instanceof ObjectNode inner) {
                fill(docs, property.getValue(), inner, depth - 1);
            }
        });
    }

    private void fields(Matrix row, ObjectNode whole, ObjectNode part) {
        for (String name : List.copyOf(part.propertyNames())) {
            JsonNode good = part.get(name);
            if (good instanceof ObjectNode inner) {
                fields(row, whole, inner);
            }
            Consumer<JsonNode> tried = bad -> {
                part.set(name, bad);
                ask(row, filled(row.path(), sample(row)), text(whole));
            };
            some(Nasty.texts()).forEach(text -> tried.accept(whole.stringNode(text)));
            some(Nasty.json()).forEach(json -> tried.accept(JSON.readTree(json)));
            part.set(name, good);
        }
    }

    /** With what no UTF-8 can say as an escape, as an attacker would send it. */
    private static String text(ObjectNode body) {
        return JSON.writer()
                .with(tools.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(body);
    }

    private void ask(Matrix row, String path, @Nullable String body) {
        asked++;
        TestServer.Answer answer = actor(row).send(row.method(), path, body);
        // The connector itself answers for addresses that no application should see.
        boolean unseen = answer.status() == 400 && (path.contains("%00") || path.contains("%2F"));
        boolean told = answer.status() < 400 || answer.code().startsWith("TMB-") || unseen;
        if (answer.status() >= 500 || !told) {
            wrong.add(row.operation() + " " + cut(path) + " " + cut(String.valueOf(body)) + ": " + answer.status() + " "
                    + cut(answer.body()));
        }
    }

    private static String cut(String text) {
        return text.length() < 160 ? text : text.substring(0, 160) + "…";
    }

    private Actor actor(Matrix row) {
        Role role = row.door() == Matrix.Door.PHONE
                ? Role.KADER
                : row.allowed().stream()
                        .filter(able -> able != Role.KADER)
                        .findFirst()
                        .orElseThrow();
        return actors.computeIfAbsent(role, one -> Actor.of(server, one));
    }

    /** One for all that is asked of an operation: what is bad changes nothing. */
    private MatrixPart.Sample sample(Matrix row) {
        return samples.computeIfAbsent(row.operation(), operation -> {
            Role role = row.door() == Matrix.Door.PHONE ? Role.KADER : Role.BIDAN;
            ScopePath place = Land.place(role, Land.Area.OWN);
            for (MatrixPart part : MatrixParts.ALL) {
                MatrixPart.Sample sample = part.sample(server, operation, place);
                if (sample != null) {
                    return sample;
                }
            }
            return MatrixPart.Sample.query("");
        });
    }

    private static String filled(String path, MatrixPart.Sample sample) {
        String filled = path;
        for (Map.Entry<String, String> variable : sample.variables().entrySet()) {
            filled = filled.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return filled;
    }
}
