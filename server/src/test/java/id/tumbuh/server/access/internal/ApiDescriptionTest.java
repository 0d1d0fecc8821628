package id.tumbuh.server.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDescriptionTest {
    private static TestServer server = TestServer.start(List.of());
    private static JsonNode docs = server.send("GET", "/api/docs", null).json();

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void each(BiConsumer<String, JsonNode> work) {
        docs.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> work.accept(method.getKey() + " " + path.getKey(), method.getValue())));
    }

    @Test
    void itSaysWhatItIs() {
        assertEquals("Tumbuh", docs.path("info").path("title").stringValue());
        assertFalse(docs.path("info").path("description").asString("").isBlank());
        assertFalse(docs.path("info").has("contact"));
        assertEquals(
                Set.of("session", "csrf", "phone"),
                new TreeSet<>(docs.path("components").path("securitySchemes").propertyNames()));
    }

    @Test
    void everyOperationHasASummaryItsDoorsAndItsProblems() {
        List<String> wrong = new ArrayList<>();
        Set<String> open = new TreeSet<>();
        each((name, operation) -> {
            boolean problem = operation
                    .path("responses")
                    .path("4XX")
                    .path("$ref")
                    .asString("")
                    .equals("#/components/responses/Problem");
            if (operation.path("summary").asString("").isBlank()
                    || !operation.path("security").isArray()
                    || !problem) {
                wrong.add(name);
            }
            if (operation.path("security").isEmpty()) {
                open.add(name);
            }
        });

        assertEquals(List.of(), wrong);
        assertEquals(
                Set.of(
                        "get /api/about",
                        "get /api/setup",
                        "get /api/sync/key",
                        "post /api/devices/code",
                        "post /api/devices/enrol",
                        "post /api/session",
                        "post /api/setup",
                        "post /api/sync/sealed"),
                open);
    }

    @Test
    void problemIsDescribedWithItsCodeAndField() {
        JsonNode problem =
                docs.path("components").path("schemas").path("Problem").path("properties");

        assertTrue(new TreeSet<>(problem.propertyNames()).containsAll(List.of("code", "title", "detail", "field")));
        assertTrue(docs.at("/components/responses/Problem/content/application~1problem+json/schema")
                .has("$ref"));
    }

    @Test
    void changesNeedTheCsrfHeaderAndReadingDoesNot() {
        assertTrue(docs.at("/paths/~1api~1places/post/security/0").has("csrf"));
        assertFalse(docs.at("/paths/~1api~1places/get/security/0").has("csrf"));
        assertTrue(docs.at("/paths/~1api~1sync~1changes/get/security/0").has("phone"));
    }

    @Test
    void everyBodyIsDescribed() {
        List<String> bare = new ArrayList<>();
        each((name, operation) -> {
            JsonNode body = operation
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            if (!body.isMissingNode()) {
                described(name, body, bare, 3);
            }
        });

        assertEquals(List.of(), bare);
        assertFalse(docs.path("components").path("schemas").has("JsonNode"));
    }

    private static void described(String name, JsonNode schema, List<String> bare, int depth) {
        JsonNode known =
                schema.has("$ref") ? docs.at(schema.path("$ref").stringValue().substring(1)) : schema;
        boolean free = known.path("properties").isEmpty()
                && (!known.has("type") || known.path("type").asString("").equals("object"));
        if (known.isMissingNode() || (free && !known.has("description"))) {
            bare.add(name + " " + schema);
        }
        if (depth > 0) {
            known.path("properties")
                    .properties()
                    .forEach(property ->
                            described(name + "." + property.getKey(), property.getValue(), bare, depth - 1));
        }
    }
}
